import type { Finding } from '../finding.ts'
import type { Tree } from '../source-tree.ts'

const CODE = ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.sql', '.css']
const SAY_NOTHING = ['util', 'utils', 'helper', 'helpers', 'common', 'service', 'services', 'misc', 'shared', 'stuff']
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** File and folder names: kebab-case, and they say what is inside. */
export function nameFindings(tree: Tree): Finding[] {
  return tree.ending(...CODE).flatMap((file) => {
    const parts = file.path.split('/')
    return parts.flatMap((part) => {
      const says = complaintAbout(part)
      return says === null ? [] : [{ file: file.path, says }]
    })
  })
}

function complaintAbout(part: string): string | null {
  if (part.startsWith('.')) return null
  if (!KEBAB.test(part)) return `"${part}" is not written in kebab-case`
  const stem = part.split('.')[0] as string
  const last = stem.split('-').at(-1) as string
  if (SAY_NOTHING.includes(stem) || SAY_NOTHING.includes(last)) return `the name "${part}" does not say what is inside`
  return null
}
