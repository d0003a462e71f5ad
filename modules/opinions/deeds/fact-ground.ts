import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { clockRules } from '../reads/clock-rules.ts'
import { readSettings } from '../reads/settings.ts'
import type { FactGround } from '../rules/facts-of.ts'

/** What verdicts hang on beside the rows: the day, the district's settings and its clock rules. */
export async function factGround(asked: { db: Sql; districtId: number; now: Date }): Promise<FactGround> {
  const { db, districtId, now } = asked
  const [{ settings }, rules] = await Promise.all([readSettings(db, districtId), clockRules(db, districtId)])
  return { today: civilDateOf(now), settings, rules }
}
