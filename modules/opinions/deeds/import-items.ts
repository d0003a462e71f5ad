import { type CivilDate, shanghaiInstant, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import type { ReplyClass, Theme } from '../language.ts'
import type { EndedItem } from '../store/new-item.ts'
import { intakeGround } from './intake-ground.ts'
import { type SaidItem, takeIn } from './take-in.ts'

/** An item as an older ledger has it. */
export interface EarlierItem {
  readonly itemId: string
  readonly externalSystem: string
  readonly externalNo: string
  readonly raisedOn: CivilDate
  readonly streetId: number
  readonly communityId: string | null
  readonly place: string
  readonly theme: Theme
  readonly words: string
  readonly raisedBy: 'deputy' | 'resident'
  readonly deputyId: string | null
  readonly answer: {
    readonly class: ReplyClass
    readonly body: string
    readonly words: string
    readonly on: CivilDate
  } | null
}

/**
 * Takes items in out of an older ledger, numbered in the ledger of the year they were raised in. What is over comes with its answer and is closed; what is not begins with
 * being sorted, its clock from today. Bounded by the caller; in the caller's transaction.
 */
export async function importItems(
  asked: { readonly db: Sql; readonly actor: Actor; readonly now: Date },
  batchId: string,
  items: readonly EarlierItem[],
): Promise<void> {
  const { db, actor, now } = asked
  const ground = await intakeGround(db, actor.districtId, now)
  const said = items.map((item) => saidOf(item, actor))
  await takeIn(
    db,
    ground,
    said,
    { by: actor.personId, knocks: [] },
    {
      ...{ doer: actor, action: 'opinions.import', subjectKind: 'import', subjectId: batchId, at: now },
      detail: { items: items.length },
    },
  )
}

const NOON = '12:00'

function saidOf({ answer, externalSystem, externalNo, ...item }: EarlierItem, actor: Actor): SaidItem {
  return {
    ...{ ...item, device: '', channel: 'imported', enteredBy: actor.personId, codeId: null, activityId: null },
    ...{ opinionId: null, externalSystem, externalNo, reach: 'community', wordsEn: '' },
    ...{ confidential: false, publish: 'no', contact: null, stepDetail: { externalSystem, externalNo } },
    earlier: {
      receivedAt: shanghaiInstant(item.raisedOn, NOON).toISOString(),
      year: yearOf(item.raisedOn),
      ended: answer === null ? null : endedOf(answer),
    },
  }
}

function endedOf({ class: of, body, words, on }: NonNullable<EarlierItem['answer']>): EndedItem {
  const at = shanghaiInstant(on, NOON).toISOString()
  return { at, replyId: newId(), class: of, body, words, claimId: newId(), closeId: newId() }
}
