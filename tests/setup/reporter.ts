import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Writes how many tests passed and failed into the file BANDENG_RESULT names, for bin/test to add up, and what failed, to be said again at the
 * end: whoever reads the last lines of a long run finds the reason there.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let skipped = 0
    const failures = unhandled.map((error) => `unhandled: ${firstLine(error)}`)
    for (const module of modules) {
      const before = failures.length
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed')
          failures.push(`${module.relativeModuleId} > ${test.fullName}: ${firstLine(errors?.[0])}`)
        else skipped += 1
      }
      // A file that can't be loaded, or whose set-up failed, has no failed test to show for it.
      if (failures.length === before && module.state() === 'failed')
        failures.push(`${module.relativeModuleId}: ${firstLine(module.errors()[0])}`)
    }
    const file = process.env.BANDENG_RESULT
    if (file) writeFileSync(file, JSON.stringify({ passed, failed: failures.length, skipped, failures }))
  }
}

function firstLine(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return String(message ?? 'no reason given')
    .split('\n')
    .slice(0, 3)
    .join(' | ')
    .slice(0, 600)
}
