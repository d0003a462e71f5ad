import { demand } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/may-bulletin.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { recountBulletin } from '../store/bulletins.ts'
import { newStep } from '../store/new-step.ts'
import { type Asked, factOf, type MovedBulletin } from './asked.ts'
import { countQuarter } from './count-quarter.ts'
import { demandBulletin } from './demand-bulletin.ts'

/**
 * Counts a bulletin anew, because facts came in since. The words drafted stay; what was checked is void. Refuses 403 who may not or where it is
 * signed, 404 unknown, 409 changed meanwhile.
 */
export async function recalculate(asked: Asked, said: { bulletinId: string; version: number }): Promise<MovedBulletin> {
  const { actor, db, now } = asked
  const row = await demandBulletin(asked, said)
  demand(mayMove(actor, row, 'recalculate'))
  const counted = await countQuarter(db, actor.districtId, { year: row.year, quarter: row.quarter }, now)
  const answer: MovedBulletin = { bulletinId: row.bulletinId, state: 'calculated', version: row.version + 1 }
  const done = await recountBulletin(
    db,
    { districtId: actor.districtId, ...said },
    counted,
    newStep(asked, 'recalculate'),
    factOf(asked, 'recalculate', row, { hash: counted.hash }, answer),
  )
  if (!done) refuseChanged(row)
  return answer
}
