import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Writes how many tests passed and failed into the file BANDENG_RESULT names, for bin/test to add up. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let failed = unhandled.length
    let skipped = 0
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failedHere += 1
        else skipped += 1
      }
      // A file that can't be loaded, or whose set-up failed, has no failed test to show for it.
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere
    }
    const file = process.env.BANDENG_RESULT
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }))
  }
}
