import { afterEach, describe, expect, it } from 'vitest'
import { citusRules } from './database/citus-rules.ts'
import { frozenMigrations } from './database/frozen-migrations.ts'
import { difference } from './database/schema-diff.ts'
import { sqlPlaces } from './database/sql-places.ts'
import { sqlWording } from './database/sql-wording.ts'
import { doors } from './doors/doors.ts'
import { leanTableFindings } from './doors/module-doors.ts'
import { type Check, printed } from './finding.ts'
import { plantedTree } from './planted/clean-house.ts'
import { DATA } from './planted/data-faults.ts'
import { TEXTS } from './planted/text-faults.ts'
import { TIDINESS } from './planted/tidiness.ts'
import { WALLS } from './planted/walls.ts'
import { docsNames } from './texts/docs-names.ts'
import { words } from './texts/words.ts'
import { tidy } from './tidy/tidy.ts'

const CHECKS = [doors, tidy, sqlPlaces, sqlWording, frozenMigrations, citusRules, words, docsNames]

describe('structure checks', () => {
  let clear = () => {}
  afterEach(() => clear())

  async function found(check: Check, changes: Record<string, string | null>): Promise<string[]> {
    const planted = plantedTree(changes)
    clear = planted.clear
    const report = await check.run(planted.tree)
    expect(report.read).toBeGreaterThan(0)
    return report.findings.map(printed)
  }

  it.each(CHECKS.map((check) => [check.name, check] as const))('%s passes on the clean house', async (_, check) => {
    expect(await found(check, {})).toEqual([])
  })

  it.each([...WALLS, ...TIDINESS, ...DATA, ...TEXTS])('catches %s', async (_, check, changes, caught) => {
    const findings = await found(check, changes)
    expect(
      findings.filter((finding) => caught.test(finding)),
      findings.join('\n'),
    ).not.toEqual([])
  })

  it('catches a circle in the lean table itself', () => {
    expect(leanTableFindings({ a: ['b'], b: ['c'], c: ['a'] }).map(printed)[0]).toContain('a → b → c → a')
    expect(leanTableFindings()).toEqual([])
  })

  it('catches a schema that is not what the migrations make', () => {
    expect(difference('a\nb\n', 'a\nb\n')).toEqual([])
    expect(difference('a\nb\n', 'a\nc\n')[0]?.line).toBe(2)
    expect(difference('a\n', '')).toHaveLength(1)
  })
})
