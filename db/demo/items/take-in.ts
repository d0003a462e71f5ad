import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { planClock, queryCodeOf, queryHashOf, receiptOf, rulesInForce } from '../../../modules/opinions/index.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { bigrams } from '../../../platform/search/bigrams.ts'
import { KeptItem } from './kept-item.ts'
import { clockRow, type Row, shownOf } from './kept-rows.ts'
import type { DemoItem } from './language.ts'
import type { ItemsInMemory } from './memory.ts'

/** Where items are taken in. */
export interface TakingIn {
  readonly districtId: number
  readonly memory: ItemsInMemory
  readonly streetName: (streetId: number) => string
}

/** As the house takes an item in: row, first line of its history, clock of sorting, trace. Contact data are written apart. */
export async function takeIn(
  { districtId, memory, streetName }: TakingIn,
  item: DemoItem,
  number: number,
): Promise<KeptItem> {
  const { calendar, allRules } = await memory.bounds()
  const startedOn = civilDateOf(item.receivedAt)
  const clock = planClock({
    ...{ clockId: newId(), rules: rulesInForce(allRules, startedOn), calendar, step: 'triage', route: null },
    ...{ startedOn, itemId: item.id },
  })
  const due = clock && { ...clock, dueStep: clock.step, pausedOn: null }
  const kept = new KeptItem({ ...bornRow(districtId, item, number), ...shownOf({ due }) }, streetName(item.streetId))
  if (clock) kept.clocks.push(clockRow(districtId, clock))
  kept.steps.push(firstStep(districtId, item))
  memory.items.set(item.id, kept)
  memory.trace(traceOfIntake(item))
  return kept
}

function bornRow(district_id: number, item: DemoItem, number: number): Row {
  const year = yearOf(civilDateOf(item.receivedAt))
  // Ten digits, no two alike: year, street, number.
  const place = `${year % 100}${String(item.streetId % 100).padStart(2, '0')}${String(number).padStart(5, '0')}`
  const receipt = receiptOf(place)
  return {
    ...{ district_id, item_id: item.id, street_id: item.streetId, year, number, receipt },
    query_hash: queryHashOf(receipt, queryCodeOf('the demo keeps no secret', item.id, '')),
    ...{ channel: item.channel, raised_by: item.raisedBy, deputy_id: item.deputy?.personId ?? null },
    ...{ entered_by: item.enteredBy, code_id: item.codeId, activity_id: item.activityId, opinion_id: item.opinionId },
    ...{ community_id: item.communityId, place: item.place, theme: item.theme, reach: item.reach },
    ...{ words: item.words, words_en: item.wordsEn, raised_on: item.raisedOn, received_at: item.receivedAt },
    ...{ state: 'new', route: null, duplicate_of: null, round: 1, reopened_by_resident: false, lead_unit_id: null },
    ...{ grade: null, urged_times: 0, supervised_at: null, answered_at: null, told_deputy_at: null },
    ...{ told_resident_at: null, closed_at: null, search: bigrams(item.words, item.place), version: 1 },
  }
}

function firstStep(district_id: number, item: DemoItem): Row {
  return {
    ...{ district_id, item_id: item.id, step_id: newId(), part_id: null, event: 'received', to_state: 'new' },
    ...{ at: item.receivedAt, person_id: item.enteredBy, unit_id: null, audience: 'everyone', words: '' },
    detail: { channel: item.channel },
  }
}

function traceOfIntake(item: DemoItem) {
  const { id: subjectId, streetId, receivedAt: at, channel, codeId, opinionId } = item
  const doer = { personId: item.enteredBy }
  if (channel === 'heard') {
    const detail = { lines: [{ itemId: subjectId, opinionId }] }
    return { action: 'opinions.raise-heard', subjectKind: 'opinion', subjectId, streetId, detail, at, doer }
  }
  const detail = { channel, ...(codeId === null ? {} : { codeId }) }
  const action = channel === 'code' ? 'opinions.submit' : 'opinions.enter'
  return { action, subjectKind: 'opinion', subjectId, streetId, detail, at, doer }
}
