import type { Tree } from './source-tree.ts'

/** One thing a check found: where, and what is wrong in one sentence. */
export interface Finding {
  file: string
  line?: number
  says: string
}

/** What a check did: how many things it read (0 counts as a failure), and what it found. */
export interface Report {
  read: number
  findings: Finding[]
}

/** A structure check: reads a tree, changes nothing. */
export interface Check {
  name: string
  run(tree: Tree): Report | Promise<Report>
}

/** One line for people and editors: `path:line  sentence`. */
export function printed(finding: Finding): string {
  return `${finding.file}${finding.line ? `:${finding.line}` : ''}  ${finding.says}`
}
