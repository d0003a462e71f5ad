import type { Check } from '../finding.ts'
import { barrelFindings } from './barrels.ts'
import { browserFindings } from './browser-code.ts'
import { circleFindings } from './circles.ts'
import { readImports } from './import-graph.ts'
import { doorFindings, leanTableFindings } from './module-doors.ts'
import { purityFindings } from './purity.ts'

/** Walls of the house: doors, leaning, circles, pure rules, pages without server code, no barrels. */
export const doors: Check = {
  name: 'doors',
  async run(tree) {
    const graph = await readImports(tree.root)
    return {
      read: graph.files.length,
      findings: [
        ...leanTableFindings(),
        ...doorFindings(graph),
        ...circleFindings(graph),
        ...purityFindings(graph, tree),
        ...browserFindings(graph),
        ...barrelFindings(tree),
      ],
    }
  },
}
