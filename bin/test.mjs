// npm test: check, then unit and database tests, then browser journeys. The last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildFaces } from './faces.mjs'
import { runSteps } from './steps.mjs'
import { prepare, run } from './toolchain.mjs'

prepare()
const folder = mkdtempSync(path.join(os.tmpdir(), 'bandeng-result-'))
const total = { passed: 0, failed: 0, skipped: 0 }
/** What failed, said again at the end: a long run is read from its last lines. */
const failures = []

add(await runSteps())
add(await runProjects('unit', 'web', 'database'))
await buildFaces()
add(await runProjects('browser'))

rmSync(folder, { recursive: true, force: true })
for (const failure of failures) console.log(`failed: ${failure}`)
if (total.skipped > 0) console.log(`${total.skipped} skipped`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/** Runs these test projects and answers their counts; a run that died without counting is one failure. */
async function runProjects(...names) {
  const result = path.join(folder, `${names[0]}.json`)
  const code = await run('vitest', ['run', ...names.flatMap((name) => ['--project', name])], {
    env: { BANDENG_RESULT: result, CI: '1' },
  })
  const counted = readResult(result)
  if (!counted) return { passed: 0, failed: 1, failures: [`${names.join(', ')}: died without a result`] }
  if (code === 0 || counted.failed > 0) return counted
  return { ...counted, failed: 1, failures: [`${names.join(', ')}: ended with code ${code}`] }
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function add({ passed, failed, skipped = 0, failures: said = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  failures.push(...said)
}
