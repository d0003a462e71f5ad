import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'

/** One import: a file needs another file, a package, or a part of Node. */
export interface Import {
  from: string
  /** Path from the root for a file of the tree; the name as written (`pg`, `node:fs`) otherwise. */
  to: string
  kind: 'file' | 'package' | 'node' | 'unknown'
  typeOnly: boolean
  reExport: boolean
}

export interface ImportGraph {
  files: string[]
  imports: Import[]
  /** The imports of one file. */
  of(path: string): Import[]
}

const FOLDERS = ['kernel', 'modules', 'platform', 'app', 'web', 'db', 'checks', 'tests', 'bin', 'ops']
const CODE = /\.(ts|tsx|mts|mjs|cjs|js)$/

/** Reads every import of the tree with dependency-cruiser, type-only ones included. */
export async function readImports(root: string): Promise<ImportGraph> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)))
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(node_modules|dist)/' },
      detectProcessBuiltinModuleCalls: true,
    },
    { extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js'] },
  )
  const modules = (output as ICruiseResult).modules.filter((found) => CODE.test(found.source) && !found.coreModule)
  const files = modules.filter((found) => !found.couldNotResolve && !found.source.includes('node_modules/'))
  const imports = files.flatMap((file) => file.dependencies.map((needed) => importOf(file.source, needed)))
  const bySource = Map.groupBy(imports, (one) => one.from)
  return { files: files.map((file) => file.source), imports, of: (path) => bySource.get(path) ?? [] }
}

type Needed = ICruiseResult['modules'][number]['dependencies'][number]

function importOf(from: string, needed: Needed): Import {
  const types: readonly string[] = needed.dependencyTypes
  const kind = kindOf(needed, types)
  return {
    from,
    to: kind === 'file' ? needed.resolved : needed.module,
    kind,
    typeOnly: types.some((type) => type === 'type-only' || type === 'type-import' || type.startsWith('triple-slash')),
    reExport: types.includes('export'),
  }
}

function kindOf(needed: Needed, types: readonly string[]): Import['kind'] {
  if (needed.coreModule || types.includes('core')) return 'node'
  if (needed.module.startsWith('.')) return needed.couldNotResolve ? 'unknown' : 'file'
  return 'package'
}

/**
 * The shortest chain of imports from `start` to a file or package that `stop` names, or null.
 * Chains never run through files for which `through` says no.
 */
export function chainTo(
  graph: ImportGraph,
  start: string,
  stop: (one: Import) => boolean,
  through: (one: Import) => boolean = () => true,
): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]])
  const queue = [start]
  for (const here of queue) {
    for (const one of graph.of(here)) {
      if (!through(one)) continue
      if (stop(one)) return [...pathBack(cameFrom, here), one.to]
      if (one.kind !== 'file' || cameFrom.has(one.to)) continue
      cameFrom.set(one.to, here)
      queue.push(one.to)
    }
  }
  return null
}

function pathBack(cameFrom: Map<string, string | null>, end: string): string[] {
  const path: string[] = []
  for (let here: string | null = end; here !== null; here = cameFrom.get(here) ?? null) path.unshift(here)
  return path
}
