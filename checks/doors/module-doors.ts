import type { Finding } from '../finding.ts'
import { DOORS, DOORS_FOR_THE_APP, LEAN } from '../lean-table.ts'
import { isTest } from '../source-tree.ts'
import type { Import, ImportGraph } from './import-graph.ts'
import { type Place, placeOf } from './places.ts'

/** Who may import whom: doors, the lean table, and what platform, kernel and app may know. */
export function doorFindings(graph: ImportGraph): Finding[] {
  return graph.imports.flatMap((one) => {
    if (one.kind === 'unknown') return [{ file: one.from, says: `imports ${one.to}, which does not exist` }]
    if (one.kind !== 'file') return kernelReachesOut(one)
    const says = complaintAbout(one, placeOf(one.from), placeOf(one.to))
    return says === null ? [] : [{ file: one.from, says }]
  })
}

function kernelReachesOut(one: Import): Finding[] {
  if (placeOf(one.from).part !== 'kernel' || isTest(one.from)) return []
  return [{ file: one.from, says: `kernel imports ${one.to}; it may need nothing but itself` }]
}

function complaintAbout(one: Import, from: Place, to: Place): string | null {
  if (from.part === 'kernel' && to.part !== 'kernel') return `kernel imports ${one.to}; it may need nothing but itself`
  if (to.part === 'tests' && from.part !== 'tests' && !isTest(one.from)) return `imports ${one.to}, which is for tests`
  if (isTest(one.to) && !isTest(one.from) && from.part !== 'tests') return `imports ${one.to}, which is for tests`
  if (from.part === 'platform' && !isTest(one.from)) {
    if (to.part === 'module') return `platform knows no module, yet imports ${one.to}`
    if (to.part === 'app') return `platform knows no app, yet imports ${one.to}`
  }
  if (from.part === 'module' && to.part === 'app' && !isTest(one.from))
    return `a module knows no app, yet imports ${one.to}`
  if (to.part !== 'module') return null
  if (from.part === 'module' && from.module === to.module) return null
  // Sample data and sessions a module hands to other people's tests.
  if (isTest(one.to)) return null
  return doorComplaint(one, from, to)
}

function doorComplaint(one: Import, from: Place, to: Place): string | null {
  if (!DOORS.includes(to.inside)) return `opens ${one.to}, which is the inside of another module; use its doors`
  if (from.part !== 'module' || isTest(one.from)) return null
  if (DOORS_FOR_THE_APP.includes(to.inside)) return `opens ${one.to}, a door only the app may open`
  const mayLeanOn = LEAN[from.module]
  if (mayLeanOn === undefined) return `module ${from.module} is missing in checks/lean-table.ts`
  if (!mayLeanOn.includes(to.module)) return `${from.module} may not lean on ${to.module} (checks/lean-table.ts)`
  return null
}

/** The lean table names each module once and has no circle itself. */
export function leanTableFindings(table: Record<string, readonly string[]> = LEAN): Finding[] {
  const file = 'checks/lean-table.ts'
  const findings: Finding[] = []
  const done = new Set<string>()
  const visit = (name: string, above: string[]): void => {
    if (above.includes(name)) findings.push({ file, says: `the table has a circle: ${[...above, name].join(' → ')}` })
    else if (!done.has(name)) {
      done.add(name)
      for (const next of table[name] ?? []) visit(next, [...above, name])
    }
  }
  for (const name of Object.keys(table)) visit(name, [])
  return findings
}
