import type pg from 'pg'
import { newId } from '../../platform/ids/new-id.ts'
import { IN_HANDS, type ItemFacts, itemRow, PART_OF, partRow } from './ground/opinions.ts'
import type { Put } from './ground/put.ts'
import { type At, at as place, TODAY, YESTERDAY } from './places.ts'

/** Items and what hangs on them, made for one write each. In 'nowhere' only an id is made. */
export interface FreshOpinions {
  /** In the hands of the place's unit where its state says so, with a part to match. */
  item(at: At, state: string, more?: Partial<Pick<ItemFacts, 'held' | 'confidential'>>): Promise<string>
  /** The lead's part of an item made for it; with a reply that waits where it is 'replied'. */
  part(at: At, state: string): Promise<string>
  /** An extension asked for. */
  extension(at: At): Promise<string>
  /** An open promise of an item that was answered. */
  promise(at: At): Promise<string>
  /** A community's code. */
  code(at: At): Promise<string>
  /** A request to hide an item, made by somebody else than the actors. */
  hiding(at: At): Promise<string>
  /** A line heard at the closed visit and not raised yet. */
  heard(at: At): Promise<string>
  /** A unit of the street. */
  unit(at: At): Promise<string>
  /** Somebody who works in the place's unit. */
  handler(at: At): Promise<string>
  /** A sentence of the place's unit. */
  template(at: At): Promise<string>
}

let number = 100
const MOMENT = `${YESTERDAY}T02:00:00Z`

export function freshOpinions(owner: pg.Pool, put: Put): FreshOpinions {
  const made = async (at: At, state: string, more: Partial<ItemFacts> = {}) => {
    const ids = { itemId: newId(), partId: newId() }
    if (at.name === 'nowhere') return ids
    number += 1
    const item = itemRow(at, { itemId: ids.itemId, state, number, words: at.word('item'), ...more })
    await put(at.districtId, 'opinions.item', [item])
    const part = PART_OF[state]
    if (IN_HANDS.includes(state) && part !== undefined)
      await put(at.districtId, 'opinions.part', [partRow(at, { ...ids, state: part })])
    return ids
  }
  const item: FreshOpinions['item'] = async (at, state, more) => (await made(at, state, more)).itemId
  return {
    item,
    part: partIn(owner, put, made),
    extension: extensionIn(put, made),
    promise: promiseIn(put, made),
    async code(at) {
      const code_id = newId()
      const of = { kind: 'community', street_id: at.streetId, community_id: at.communityId }
      const by = { made_by: at.id('officer'), made_at: MOMENT, token: code_id.slice(-12) }
      if (at.name !== 'nowhere') await put(at.districtId, 'opinions.code', [{ code_id, ...of, ...by }])
      return code_id
    },
    async hiding(at) {
      const hiding_id = newId()
      const item_id = await item(at, 'new', { held: true })
      const asked = { reason: '与事实不符', asked_by: at.id('officer'), asked_at: MOMENT, state: 'asked' }
      if (at.name !== 'nowhere') await put(at.districtId, 'opinions.hiding', [{ hiding_id, item_id, ...asked }])
      return hiding_id
    },
    heard: heardIn(owner, put),
    async unit(at) {
      const unit_id = newId()
      const of = { kind: 'street_department', street_id: at.streetId, name: `某办${unit_id.slice(-8)}`, version: 1 }
      if (at.name !== 'nowhere') await put(at.districtId, 'units.unit', [{ unit_id, ...of }])
      return unit_id
    },
    async handler(at) {
      const handler_id = newId()
      const of = { unit_id: at.id('unit'), person_id: at.id('deputy'), starts_on: '2024-01-01' }
      if (at.name !== 'nowhere') await put(at.districtId, 'units.handler', [{ handler_id, ...of }])
      return handler_id
    },
    async template(at) {
      const template_id = newId()
      const of = { unit_id: at.id('unit'), title: '已安排', words: at.word('sentence'), version: 1 }
      if (at.name !== 'nowhere') await put(at.districtId, 'units.reply_template', [{ template_id, ...of }])
      return template_id
    },
  }
}

type Made = (at: At, state: string, more?: Partial<ItemFacts>) => Promise<{ itemId: string; partId: string }>

/** As the part stands, so the item: assigned, or in hand. */
const partIn =
  (owner: pg.Pool, put: Put, made: Made): FreshOpinions['part'] =>
  async (at, state) => {
    const { itemId, partId } = await made(at, state === 'assigned' ? 'assigned' : 'handling')
    if (at.name === 'nowhere') return partId
    await owner.query('update opinions.part set state = $1 where part_id = $2', [state, partId])
    if (state !== 'replied') return partId
    const said = { class: 'solved', body: '城管办', words: '已处理。', words_en: '' }
    const by = { written_at: MOMENT, written_by: at.id('officer') }
    await put(at.districtId, 'opinions.reply', [
      { reply_id: newId(), item_id: itemId, part_id: partId, round: 1, ...said, ...by },
    ])
    return partId
  }

const extensionIn =
  (put: Put, made: Made): FreshOpinions['extension'] =>
  async (at) => {
    const extension_id = newId()
    const { itemId, partId } = await made(at, 'handling')
    if (at.name === 'nowhere') return extension_id
    const clock_id = newId()
    const rule_id = (at.name === 'district' ? at : place('own')).id('clock rule')
    await put(at.districtId, 'opinions.clock', [
      {
        ...{ clock_id, item_id: itemId, part_id: partId, step: 'reply', rule_id, started_on: '2026-11-02' },
        ...{ first_due_on: TODAY, due_on: TODAY, warn_on: YESTERDAY, provisional: false, extended_times: 0 },
      },
    ])
    await put(at.districtId, 'opinions.extension', [
      {
        ...{ extension_id, part_id: partId, clock_id, reason: '需要会商', until: '2026-12-01', asked_at: MOMENT },
        ...{ asked_by: at.id('officer'), state: 'asked' },
      },
    ])
    return extension_id
  }

const promiseIn =
  (put: Put, made: Made): FreshOpinions['promise'] =>
  async (at) => {
    const promise_id = newId()
    const { itemId, partId } = await made(at, 'resident_notified')
    if (at.name === 'nowhere') return promise_id
    await put(at.districtId, 'opinions.part', [partRow(at, { partId, itemId, state: 'done' })])
    const reply_id = newId()
    const reply = { reply_id, item_id: itemId, part_id: partId, round: 1, class: 'planned', body: '城管办' }
    const by = { written_at: MOMENT, written_by: at.id('officer'), released_at: MOMENT, released_by: at.id('officer') }
    await put(at.districtId, 'opinions.reply', [{ ...reply, words: '列入计划。', words_en: '', ...by }])
    const said = { words: '年底前完成。', words_en: '', due_on: TODAY, state: 'open', version: 1 }
    await put(at.districtId, 'opinions.promise', [
      { promise_id, item_id: itemId, reply_id, unit_id: at.id('unit'), ...said },
    ])
    return promise_id
  }

const heardIn =
  (owner: pg.Pool, put: Put): FreshOpinions['heard'] =>
  async (at) => {
    const opinion_id = newId()
    if (at.name === 'nowhere') return opinion_id
    const activity_id = at.id('closed')
    const { rows } = await owner.query(
      'select coalesce(max(line_no), 0) + 1 as next from activities.heard_opinion where activity_id = $1',
      [activity_id],
    )
    const said = { words: at.word('opinion'), words_en: '', reach: 'community' }
    await put(at.districtId, 'activities.heard_opinion', [{ opinion_id, activity_id, line_no: rows[0].next, ...said }])
    return opinion_id
  }
