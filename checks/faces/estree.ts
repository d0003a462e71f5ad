export interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/** Visits every node of a parsed script. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  const waiting: unknown[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next) && typeof (next as Node).type === 'string') visit(next as Node)
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) waiting.push(part)
  }
}
