import type { Finding } from '../finding.ts'
import type { ImportGraph } from './import-graph.ts'

/** Circles of imports, type-only ones included: one finding per knot of files that reach each other. */
export function circleFindings(graph: ImportGraph): Finding[] {
  return knotsOf(graph).map((knot) => {
    const inKnot = new Set(knot)
    const start = knot.toSorted()[0] as string
    const around = circleThrough(graph, start, inKnot)
    return { file: start, says: `stands in a circle of imports: ${around.join(' → ')}` }
  })
}

/** Strongly connected files (Tarjan), without recursion limits mattering: the tree is a few hundred files deep at most. */
function knotsOf(graph: ImportGraph): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const knots: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file) as number)
    stack.push(file)
    onStack.add(file)
    for (const one of graph.of(file)) {
      if (one.kind !== 'file') continue
      if (!index.has(one.to)) {
        visit(one.to)
        low.set(file, Math.min(low.get(file) as number, low.get(one.to) as number))
      } else if (onStack.has(one.to)) low.set(file, Math.min(low.get(file) as number, index.get(one.to) as number))
    }
    if (low.get(file) === index.get(file)) {
      const knot = stack.splice(stack.indexOf(file))
      for (const member of knot) onStack.delete(member)
      const importsItself = graph.of(file).some((one) => one.to === file)
      if (knot.length > 1 || importsItself) knots.push(knot)
    }
  }
  for (const file of graph.files) if (!index.has(file)) visit(file)
  return knots
}

function circleThrough(graph: ImportGraph, start: string, knot: Set<string>): string[] {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const here of queue) {
    for (const one of graph.of(here)) {
      if (one.to === start) {
        const path = [here, start]
        for (let step = here; step !== start; ) {
          step = cameFrom.get(step) as string
          path.unshift(step)
        }
        return path
      }
      if (!knot.has(one.to) || cameFrom.has(one.to)) continue
      cameFrom.set(one.to, here)
      queue.push(one.to)
    }
  }
  return [start]
}
