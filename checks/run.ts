import { join } from 'node:path'
import { citusRules } from './database/citus-rules.ts'
import { frozenMigrations } from './database/frozen-migrations.ts'
import { schemaDiff } from './database/schema-diff.ts'
import { sqlPlaces } from './database/sql-places.ts'
import { sqlWording } from './database/sql-wording.ts'
import { doors } from './doors/doors.ts'
import { type Check, printed } from './finding.ts'
import { readTree } from './source-tree.ts'
import { docsNames } from './texts/docs-names.ts'
import { words } from './texts/words.ts'
import { tidy } from './tidy/tidy.ts'

const CHECKS: Check[] = [doors, tidy, sqlPlaces, sqlWording, frozenMigrations, citusRules, words, docsNames, schemaDiff]

/** Runs the checks named on the command line, or all; exits 1 on any finding, and on a check that read nothing. */
async function main(args: string[]): Promise<void> {
  const { below, names } = asked(args)
  const tree = readTree(join(import.meta.dirname, '..'))
  let found = 0
  for (const check of CHECKS) {
    if (names.length > 0 && !names.includes(check.name)) continue
    const start = performance.now()
    const report = await check.run(tree)
    const findings = report.findings.filter((finding) => finding.file.startsWith(below))
    if (report.read === 0) findings.push({ file: '.', says: 'read nothing, and a check of nothing is no check' })
    const verdict = findings.length === 0 ? 'ok' : `${findings.length} found`
    const took = (performance.now() - start).toFixed(0)
    console.log(`${check.name.padEnd(18)} ${String(report.read).padStart(5)} read ${took.padStart(6)} ms  ${verdict}`)
    for (const finding of findings) console.log(`  ${printed(finding)}`)
    found += findings.length
  }
  console.log(found === 0 ? 'All checks pass.' : `${found} findings.`)
  process.exitCode = found === 0 ? 0 : 1
}

/** `node checks/run.ts [check …] [--in folder]`: only these checks, only what they find below that folder. */
function asked(args: string[]): { below: string; names: string[] } {
  const place = args.indexOf('--in')
  const below = place === -1 ? '' : (args[place + 1] ?? '')
  const names = place === -1 ? args : args.toSpliced(place, 2)
  const known = CHECKS.map((check) => check.name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No such check: ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  return { below, names }
}

await main(process.argv.slice(2))
