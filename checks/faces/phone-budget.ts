import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import type { Finding } from '../finding.ts'
import { type Node, walk } from './estree.ts'

/** Gzipped JavaScript a deputy's phone may fetch before the first screen works. */
export const PHONE_BUDGET = 60 * 1024

/** The same for a resident's phone, which opens the page once, on whatever network there is. */
export const RESIDENT_BUDGET = 40 * 1024

export interface Weighed {
  /** What every screen needs, in gzipped bytes. */
  frame: number
  /** The heaviest screen on top of it. */
  heaviest: { file: string; bytes: number }
  findings: Finding[]
}

interface Parts {
  statics: string[]
  lazies: string[]
}

/**
 * Weighs the first load of a built face: the scripts of its index.html, what they import at once, and the heaviest page
 * that is fetched on top. Over budget is a finding.
 */
export function weighFace(folder: string, budget: number): Weighed {
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const entries = [...index.matchAll(/<(?:script|link)[^>]+(?:src|href)="[^"]*\/(assets\/[^"]+\.js)"/g)].map(
    (found) => found[1] ?? '',
  )
  const known = new Map<string, Parts>()
  const frame = closure(folder, entries, known)
  const frameBytes = bytesOf(folder, frame)
  const pages = [...frame].flatMap((file) => known.get(file)?.lazies ?? [])
  let heaviest = { file: '', bytes: 0 }
  for (const page of new Set(pages)) {
    const more = [...closure(folder, [page], known)].filter((file) => !frame.has(file))
    const bytes = bytesOf(folder, more)
    if (bytes > heaviest.bytes) heaviest = { file: page, bytes }
  }
  const total = frameBytes + heaviest.bytes
  const kilo = (bytes: number) => (bytes / 1024).toFixed(1)
  const findings: Finding[] = []
  if (frame.size === 0)
    findings.push({ file: join(folder, 'index.html'), says: 'names no script, so there is nothing to weigh' })
  if (total > budget) {
    const says = `first load is ${kilo(total)} KB gzipped (frame ${kilo(frameBytes)}, ${heaviest.file} ${kilo(heaviest.bytes)}); at most ${kilo(budget)}`
    findings.push({ file: join(folder, 'index.html'), says })
  }
  return { frame: frameBytes, heaviest, findings }
}

/** The files and everything they import at once, transitively. */
function closure(folder: string, files: readonly string[], known: Map<string, Parts>): Set<string> {
  const all = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (all.has(file) || !existsSync(join(folder, file))) continue
    all.add(file)
    const parts = known.get(file) ?? partsOf(folder, file)
    known.set(file, parts)
    waiting.push(...parts.statics)
  }
  return all
}

function partsOf(folder: string, file: string): Parts {
  const parts: Parts = { statics: [], lazies: [] }
  walk(parseAst(readFileSync(join(folder, file), 'utf8')), (node) => {
    const source = sourceOf(node)
    if (source === undefined) return
    const beside = posix.join(posix.dirname(file), source)
    if (node.type === 'ImportExpression') parts.lazies.push(beside)
    else parts.statics.push(beside)
  })
  return parts
}

/** What an import names; minifiers write it as a quoted or as a template string. */
function sourceOf(node: Node): string | undefined {
  if (!/^Import(Expression|Declaration)$|^Export(Named|All)Declaration$/.test(node.type)) return undefined
  const source = node.source as { value?: unknown; quasis?: { value: { cooked: string } }[] } | null | undefined
  const said = source?.value ?? (source?.quasis?.length === 1 ? source.quasis[0]?.value.cooked : undefined)
  return typeof said === 'string' ? said : undefined
}

function bytesOf(folder: string, files: Iterable<string>): number {
  let bytes = 0
  for (const file of files) bytes += gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  return bytes
}
