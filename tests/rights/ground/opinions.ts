import { createHash } from 'node:crypto'
import { queryHashOf } from '../../../modules/opinions/index.ts'
import { type At, at, canary, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

/** States in which a unit holds the item. */
export const IN_HANDS: readonly string[] = ['assigned', 'handling', 'done_claimed', 'cannot_be_done', 'reopened']
/** What the lead's part is, as the item stands. */
export const PART_OF: Readonly<Record<string, string>> = {
  ...{ assigned: 'assigned', reopened: 'assigned', handling: 'signed', done_claimed: 'done', cannot_be_done: 'done' },
}

export interface ItemFacts {
  readonly itemId: string
  readonly state: string
  readonly number: number
  readonly words: string
  readonly held?: boolean
  readonly confidential?: boolean
}

/** The query code of every item here. */
export const QUERY_CODE = 'RGHT22'

/** The receipt of an item, made of its id. */
export function receiptOfItem(itemId: string): string {
  return String(createHash('sha256').update(itemId).digest().readUInt32BE(0)).padStart(10, '0')
}

/** The token of a place's code, as it is stored: the district stands in front of it in addresses only. */
export const tokenOf = (place: string): string => `${place.toUpperCase()}000000`

/** An item that a resident raised by code with the place's deputy behind it; due yesterday where somebody holds it. */
export function itemRow(place: At, facts: ItemFacts) {
  const { streetId, communityId, id } = place
  const inHands = IN_HANDS.includes(facts.state)
  const receipt = receiptOfItem(facts.itemId)
  return {
    ...{ item_id: facts.itemId, street_id: streetId, community_id: communityId, year: 2026, number: facts.number },
    ...{ receipt, query_hash: queryHashOf(receipt, QUERY_CODE), channel: 'code' },
    ...{ raised_by: 'resident', deputy_id: id('deputy'), theme: 'parking', reach: 'community', place: facts.words },
    ...{ words: facts.words, words_en: facts.words, raised_on: YESTERDAY, received_at: `${YESTERDAY}T01:00:00Z` },
    ...{ state: facts.state, route: inHands ? 'street_department' : null, lead_unit_id: inHands ? id('unit') : null },
    ...{ due_on: YESTERDAY, due_step: inHands ? 'reply' : 'triage', due_warn_on: YESTERDAY, due_provisional: false },
    ...{ held: facts.held ?? false, hidden: false, confidential: facts.confidential ?? false, publish: 'no' },
    ...{ round: 1, reopened_by_resident: false, urged_times: 0, version: 1, search: '' },
    told_resident_at: ['resident_notified', 'rated'].includes(facts.state) ? `${YESTERDAY}T02:00:00Z` : null,
    told_deputy_at: ['resident_notified', 'rated'].includes(facts.state) ? `${YESTERDAY}T02:00:00Z` : null,
    closed_at: facts.state === 'closed' ? `${YESTERDAY}T03:00:00Z` : null,
  }
}

export function partRow(place: At, facts: { partId: string; itemId: string; state: string }) {
  return {
    ...{ part_id: facts.partId, item_id: facts.itemId, unit_id: place.id('unit'), kind: 'lead', round: 1 },
    ...{ task: '请核实办理', state: facts.state, locked: false, assigned_at: `${YESTERDAY}T01:00:00Z`, version: 1 },
  }
}

const moment = `${YESTERDAY}T02:00:00Z`

/** Units with a handler, codes, and items that stand at every place of their way, with all that hangs on them. */
export async function layOpinions(put: Put, place: PlaceName, handler: string): Promise<void> {
  const here = at(place)
  const { districtId, id } = here
  await layUnits(put, place, handler)
  await layCodes(put, place)
  const item = (thing: string, state: string, number: number, more: Partial<ItemFacts> = {}) =>
    itemRow(here, { itemId: id(thing), state, number, words: canary(place, 'item'), ...more })
  await put(districtId, 'opinions.item', [
    ...[item('new item', 'new', 1), item('item', 'handling', 2), item('answered item', 'done_claimed', 3)],
    ...[item('held item', 'new', 4, { held: true, words: canary(place, 'held') })],
    ...[item('confidential item', 'handling', 5, { confidential: true, words: canary(place, 'held') })],
  ])
  await put(districtId, 'opinions.part', [
    partRow(here, { partId: id('part'), itemId: id('item'), state: 'signed' }),
    partRow(here, { partId: id('answered part'), itemId: id('answered item'), state: 'done' }),
  ])
  await layHandling(put, place)
  await layRaisers(put, place)
}

async function layUnits(put: Put, place: PlaceName, handler: string): Promise<void> {
  const { districtId, streetId, id } = at(place)
  await put(districtId, 'units.unit', [
    {
      ...{
        unit_id: id('unit'),
        street_id: streetId,
        kind: 'street_department',
        name: `城管${canary(place, 'ground')}`,
      },
      ...{ name_en: canary(place, 'ground'), version: 1 },
    },
  ])
  await put(districtId, 'units.handler', [
    { handler_id: id('handler'), unit_id: id('unit'), person_id: handler, starts_on: '2024-01-01' },
  ])
  await put(districtId, 'units.reply_template', [
    { template_id: id('template'), unit_id: id('unit'), title: '已安排', words: canary(place, 'sentence'), version: 1 },
  ])
  if (place === 'street') return
  await put(districtId, 'opinions.setting', [{ settings: {}, version: 1 }])
  await put(districtId, 'opinions.secret', [{ secret: `${districtId}`.padEnd(40, 'x'), made_at: moment }])
  await put(districtId, 'opinions.knock', [{ bucket: `knock of ${place}`, hour: moment, times: 1 }])
  await put(districtId, 'opinions.clock_rule', [
    {
      ...{ rule_id: id('clock rule'), step: 'rate', amount: 15, unit: 'calendar_days', counts_from: 'told' },
      ...{
        most_extensions: 0,
        in_force_from: '2020-01-01',
        source: '本区规定',
        source_en: 'Own rule',
        is_template: false,
      },
    },
  ])
}

async function layCodes(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, communityId, id } = at(place)
  const made = { street_id: streetId, made_by: id('officer'), made_at: moment }
  await put(districtId, 'opinions.code', [
    {
      ...{ code_id: id('code'), token: tokenOf(place), kind: 'community', community_id: communityId },
      ...made,
    },
  ])
  await put(districtId, 'opinions.numbering', [{ street_id: streetId, year: 2026, last_number: 5 }])
}

/** What hangs on the items: clock, extension, replies, promise, rating, history with an internal line, a request to hide. */
async function layHandling(put: Put, place: PlaceName): Promise<void> {
  const { districtId, id } = at(place)
  const of = { item_id: id('item') }
  const rule = at(place === 'street' ? 'own' : place).id('clock rule')
  await put(districtId, 'opinions.clock', [
    {
      ...{ clock_id: id('clock'), ...of, part_id: id('part'), step: 'reply', rule_id: rule, started_on: '2026-11-01' },
      ...{ first_due_on: YESTERDAY, due_on: YESTERDAY, provisional: false, extended_times: 0 },
    },
  ])
  await put(districtId, 'opinions.extension', [
    {
      ...{ extension_id: id('extension'), part_id: id('part'), clock_id: id('clock'), reason: canary(place, 'item') },
      ...{ until: '2026-12-01', asked_at: moment, asked_by: id('officer'), state: 'asked' },
    },
  ])
  const words = canary(place, 'item')
  await put(districtId, 'opinions.reply', [
    {
      ...{ reply_id: id('reply'), item_id: id('answered item'), part_id: id('answered part'), round: 1 },
      ...{ class: 'planned', body: '城管办', words, words_en: words, written_at: moment, written_by: id('officer') },
      ...{ released_at: moment, released_by: id('officer') },
    },
  ])
  await put(districtId, 'opinions.promise', [
    {
      ...{ promise_id: id('promise'), item_id: id('answered item'), reply_id: id('reply'), unit_id: id('unit'), words },
      ...{ words_en: words, due_on: TODAY, state: 'open', version: 1 },
    },
  ])
  await put(districtId, 'opinions.rating', [
    {
      ...{
        rating_id: id('rating'),
        item_id: id('answered item'),
        round: 1,
        by_whom: 'resident',
        handling: 'satisfied',
      },
      ...{ result: 'basically', words, words_en: words, rated_at: moment, occasion: 'reply' },
    },
  ])
  const step = (thing: string, audience: string, said: string) => ({
    ...{ step_id: id(thing), ...of, event: 'note', to_state: 'handling', at: moment, person_id: id('officer') },
    ...{ audience, words: said, words_en: '', detail: {} },
  })
  await put(districtId, 'opinions.step', [
    step('internal step', 'street', canary(place, 'note')),
    step('open step', 'everyone', words),
  ])
  await put(districtId, 'opinions.hiding', [
    {
      ...{ hiding_id: id('hiding'), item_id: id('held item'), reason: canary(place, 'note'), asked_by: id('officer') },
      ...{ asked_at: moment, state: 'asked' },
    },
  ])
}

/** Who raised it, apart; and a picture. */
async function layRaisers(put: Put, place: PlaceName): Promise<void> {
  const { districtId, id } = at(place)
  await put(districtId, 'opinions.contact', [
    {
      ...{ item_id: id('item'), name: canary(place, 'contact'), phone: canary(place, 'caller'), hide_name: false },
      agreed_at: moment,
    },
  ])
  await put(districtId, 'opinions.photo', [
    {
      ...{ photo_id: id('photo'), item_id: id('item'), position: 1, kind: 'image/jpeg', bytes: '\\xffd8ffd9' },
      ...{ sha256: 'x', added_at: moment, of_reply: false },
    },
  ])
}
