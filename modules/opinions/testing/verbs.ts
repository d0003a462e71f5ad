import { newId } from '../../../platform/ids/new-id.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import type { ItemEvent, PartEvent } from '../language.ts'
import type { ItemAct, PartAct } from '../rules/item-acts.ts'
import { UNITS } from './handling-house.ts'

/** A move as pages send it: the verb of its address, the verdict that stands for it, and a body nothing is wrong with. */
export interface Verb<K extends string> {
  readonly verb: string
  readonly can: K
  /** Of the item as it stands: a unit that has answered in this round is not named again. */
  readonly body: (item: Pick<ItemAnswer, 'parts' | 'round'>) => object
}

/** Every move of an item. A dissatisfied rating is the event `rateAgainstIt` the first time. */
export const ITEM_VERBS: readonly Verb<ItemEvent | ItemAct>[] = [
  { verb: 'screen-out', can: 'screenOut', body: () => ({ screening: 'petition' }) },
  { verb: 'triage', can: 'triage', body: () => ({ route: 'street_department' }) },
  { verb: 'answer', can: 'answerOnSpot', body: () => ({ class: 'solved', words: '已当场办好' }) },
  { verb: 'refer', can: 'refer', body: () => ({ route: 'reference', words: '转有关部门参考' }) },
  {
    ...{ verb: 'assign', can: 'assign' },
    body: ({ parts, round }) => {
      const done = (unitId: string) =>
        parts.some((part) => part.unit.unitId === unitId && part.round === round && part.state === 'done')
      return { lead: { unitId: UNITS.urban }, co: done(UNITS.property) ? [] : [{ unitId: UNITS.property }] }
    },
  },
  // A unit that has a part of this round is not added again: see `hasPart`.
  { verb: 'co-units', can: 'addCo', body: () => ({ unitId: UNITS.property }) },
  { verb: 'confirm', can: 'confirm', body: () => ({}) },
  { verb: 'doubt', can: 'doubt', body: () => ({ reason: '没有办好' }) },
  { verb: 'tell', can: 'tell', body: () => ({ words: '办好了', how: 'phone' }) },
  { verb: 'rating', can: 'rate', body: () => ({ handling: 'satisfied', result: 'basically' }) },
  {
    ...{ verb: 'rating', can: 'rateAgainstIt' },
    body: () => ({ handling: 'satisfied', result: 'dissatisfied', words: '又停上了' }),
  },
  { verb: 'close', can: 'close', body: () => ({}) },
  { verb: 'reopen', can: 'reopen', body: () => ({ reason: '又来了' }) },
  { verb: 'withdraw', can: 'withdraw', body: () => ({ reason: '不用了' }) },
  { verb: 'urge', can: 'urge', body: () => ({ words: '请抓紧' }) },
  { verb: 'supervise', can: 'supervise', body: () => ({ words: '限期办理' }) },
  { verb: 'grade', can: 'grade', body: () => ({ grade: 'B' }) },
  { verb: 'note', can: 'note', body: () => ({ words: '已电话联系' }) },
  { verb: 'confidential', can: 'confidential', body: () => ({ confidential: false, reason: '不涉密' }) },
]

/** Whether the unit that `addCo` names here has a part of this round already, so that it would be refused for that. */
export function hasPart({ parts, round }: Pick<ItemAnswer, 'parts' | 'round'>): boolean {
  const held = (state: string) => state !== 'returned' && state !== 'taken_away'
  return parts.some((part) => part.unit.unitId === UNITS.property && part.round === round && held(part.state))
}

/** Every move of a part. */
export const PART_VERBS: readonly Verb<PartEvent | PartAct>[] = [
  { verb: 'sign', can: 'signFor', body: () => ({}) },
  { verb: 'return', can: 'askReturn', body: () => ({ reason: '不属我单位' }) },
  { verb: 'decide-return', can: 'grantReturn', body: () => ({ grant: true, reason: '同意' }) },
  { verb: 'decide-return', can: 'refuseReturn', body: () => ({ grant: false, reason: '属于你们' }) },
  { verb: 'pause', can: 'pause', body: () => ({ question: '请问在哪里？' }) },
  { verb: 'resume', can: 'resume', body: () => ({}) },
  { verb: 'extension', can: 'askExtension', body: () => ({ id: newId(), reason: '等材料' }) },
  { verb: 'reply', can: 'reply', body: () => ({ id: newId(), class: 'solved', words: '已办好' }) },
  { verb: 'send-back', can: 'sendBackReply', body: () => ({ reason: '请写清楚' }) },
  { verb: 'release', can: 'releaseReply', body: () => ({}) },
  { verb: 'take-away', can: 'takeAway', body: () => ({ reason: '不再需要' }) },
]
