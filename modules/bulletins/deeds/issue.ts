import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/may-bulletin.ts'
import { nextNumber } from '../store/move-bulletin.ts'
import type { Asked, MovedBulletin } from './asked.ts'
import { demandBulletin } from './demand-bulletin.ts'
import { moveOn } from './move-on.ts'

/**
 * Numbers and issues the signed bulletin (编号、印发), once. The number is the next of the year, or the one named where the office's register went on
 * with other documents. From here on it is frozen. Refuses 403 who may not, 404 unknown, 409 changed meanwhile or a number already given.
 */
export async function issue(
  asked: Asked,
  said: { bulletinId: string; version: number; number?: number | undefined },
): Promise<MovedBulletin> {
  const { actor, db, now } = asked
  const row = await demandBulletin(asked, said)
  demand(mayMove(actor, row, 'issue'))
  const issuedOn = civilDateOf(now)
  const numberYear = yearOf(issuedOn)
  const number = said.number ?? (await nextNumber(db, actor.districtId, numberYear))
  try {
    return await moveOn(asked, said, { step: 'issue', number, numberYear, issuedOn })
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (code === '23505' && constraint === 'bulletin_number_once')
      refuse('bulletins.number-given', { status: 409, field: 'number', params: { number } })
    throw error
  }
}
