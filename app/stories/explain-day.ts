import { type CivilDate, civilDateOf, yearOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { dutyDay, dutyOwner, maySeeDutyOf } from '../../modules/duty/index.ts'
import { accountOf } from '../../modules/points/index.ts'
import type { Asked } from './close-activity.ts'
import { type DayFinding, findingsOfDay } from './day-findings.ts'

export interface ExplainedDay {
  readonly personId: string
  readonly name: string
  readonly day: CivilDate
  readonly tenths: number
  readonly findings: readonly DayFinding[]
}

/** Answers a deputy on the telephone in one call: what happened on that day, what it gave, and why not more. */
export async function explainDay({ actor, db, now }: Asked, personId: string, day: CivilDate): Promise<ExplainedDay> {
  const owner = await dutyOwner(db, actor.districtId, personId)
  demand(maySeeDutyOf(actor, owner ?? { personId, streetIds: [] }))
  if (!owner) refuse('duty.person-unknown', { status: 404 })
  const [facts, account] = await Promise.all([
    dutyDay(db, actor.districtId, personId, day),
    accountOf(db, actor.districtId, owner, yearOf(day)),
  ])
  const findings = findingsOfDay(facts, account, civilDateOf(now))
  return { personId, name: owner.name, day, tenths: findings.reduce((sum, one) => sum + one.tenths, 0), findings }
}
