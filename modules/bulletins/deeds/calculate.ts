import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Quarter } from '../../../kernel/quarter.ts'
import { Refusal, refuse } from '../../../kernel/refusal.ts'
import { mayCalculate } from '../rules/may-bulletin.ts'
import { loadOnFile, putBulletin } from '../store/bulletins.ts'
import { newStep } from '../store/new-step.ts'
import { type Asked, factOf, type MovedBulletin } from './asked.ts'
import { countQuarter } from './count-quarter.ts'

/**
 * Begins a quarter's bulletin: counts what stands now and keeps it as the snapshot. Refuses 403 others than district staff, 422 a quarter that
 * still runs, 409 where another bulletin is on its way or a later one is out.
 */
export async function calculate(
  asked: Asked,
  said: Quarter & { id: string; recipient: string },
): Promise<MovedBulletin> {
  const { actor, db, now } = asked
  const quarter = { year: said.year, quarter: said.quarter }
  const may = mayCalculate(actor, quarter, civilDateOf(now), await loadOnFile(db, actor.districtId))
  if (!may.can) throw refusalOf(may.why)
  const counted = await countQuarter(db, actor.districtId, quarter, now)
  const answer: MovedBulletin = { bulletinId: said.id, state: 'calculated', version: 1 }
  await putBulletin(
    db,
    { districtId: actor.districtId, bulletinId: said.id, ...quarter, recipient: said.recipient },
    counted,
    newStep(asked, 'calculate'),
    factOf(asked, 'calculate', { bulletinId: said.id, ...quarter }, { hash: counted.hash }, answer),
  ).catch(tellDouble)
  return answer
}

function refusalOf(why: string): Refusal {
  if (why === 'bulletins.district-only') return new Refusal(why, { status: 403 })
  if (why === 'bulletins.quarter-running') return new Refusal(why, { field: 'quarter' })
  return new Refusal(why, { status: 409, field: 'quarter' })
}

/** Two began the same quarter, or two quarters, at once: the second is told so. */
function tellDouble(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23505' && constraint === 'bulletin_one_on_its_way')
    refuse('bulletins.one-on-its-way', { status: 409, field: 'quarter' })
  throw error
}
