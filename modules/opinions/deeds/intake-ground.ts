import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readCalendar } from '../../districts/index.ts'
import { clockRulesInForce } from '../reads/clock-rules.ts'
import { readSettings } from '../reads/settings.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import { yearsOf } from '../rules/clock-plan.ts'
import type { OpinionSettings } from '../rules/settings.ts'
import { secretOf } from '../store/secret.ts'

/** What taking in hangs on beside the matter itself: the day, the district's settings, clocks and secret. */
export interface IntakeGround {
  readonly districtId: number
  readonly now: Date
  readonly today: CivilDate
  readonly settings: OpinionSettings
  readonly rules: readonly ClockRule[]
  readonly calendar: WorkingCalendar
  readonly secret: string
}

export async function intakeGround(db: Sql, districtId: number, now: Date): Promise<IntakeGround> {
  const today = civilDateOf(now)
  const [{ settings }, rules, calendar, secret] = await Promise.all([
    readSettings(db, districtId),
    clockRulesInForce(db, districtId, today),
    readCalendar(db, ...yearsOf(today, today)),
    secretOf(db, districtId, now),
  ])
  return { districtId, now, today, settings, rules, calendar, secret }
}
