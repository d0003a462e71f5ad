import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { ItemAnswer } from './contract-handling.ts'
import { dueOf, good, handedOver, signed } from './testing/hand-over.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

const eventsOf = (item: ItemAnswer) => item.steps.map(({ event }) => event)

describe('from a word to an answer that is rated', () => {
  let id = ''
  const replyId = newId()

  test('sorted and handed over: the clock of the reply is the rule’s, and nothing is handled yet', async () => {
    house.on('2026-11-19')
    id = await house.item()
    expect(dueOf(await house.seen('secretary', id))).toEqual(['triage', '2026-11-23'])
    await good(house.move('secretary', id, 'triage', { route: 'street_department' }))
    // Sorted is not handed over: the street's clock runs on.
    expect(dueOf(await house.seen('secretary', id))).toEqual(['triage', '2026-11-23'])
    house.on('2026-11-20')
    const handed = await house.move('secretary', id, 'assign', { lead: { unitId: UNITS.urban, task: '划线并劝离' } })
    expect(handed.json()).toMatchObject({ state: 'assigned', due: { step: 'sign_for', on: '2026-11-24' } })
    const item = await house.seen('secretary', id)
    expect(item.route).toBe('street_department')
    expect(item.clocks.map(({ step, dueOn, outcome }) => [step, dueOn, outcome])).toEqual([
      ['triage', '2026-11-23', 'met'],
      ['sign_for', '2026-11-24', null],
      ['ask_return', '2026-11-25', null],
      ['reply', '2026-12-04', null],
    ])
  })

  test('the unit sees its task, signs and replies with a promise; the reply waits for somebody else’s approval', async () => {
    const tasks = (await house.ask('GET', '/opinions/parts', { as: 'urban' })).json()
    expect(tasks.items.map((one: { itemId: string }) => one.itemId)).toEqual([id])
    const { partId } = tasks.items[0]
    await good(house.movePart('urban', partId, 'sign'))
    expect((await house.seen('urban', id)).state).toBe('handling')
    const bare = { id: replyId, class: 'planned', words: '已列入明年计划' }
    const without = await house.movePart('urban', partId, 'reply', bare)
    expect([without.statusCode, without.json().code, without.json().field]).toEqual([
      422,
      'opinions.promise-wanted',
      'promise',
    ])
    const promise = { words: '四月底前划好线', dueOn: '2027-04-30' }
    await good(house.movePart('urban', partId, 'reply', { ...bare, promise }))
    const item = await house.seen('secretary', id)
    expect([item.state, item.parts[0]?.state, dueOf(item)]).toEqual(['handling', 'replied', ['approve', '2026-11-24']])
    expect(item.replies[0]).toMatchObject({ class: 'planned', body: '城市管理办公室', releasedAt: null })
    // Nobody outside reads what was not released.
    expect((await house.seen('shen', id)).replies).toEqual([])
    expect((await house.seen('shen', id)).promises).toEqual([])
  })

  test('released, it is confirmed by its deputy and by nobody else', async () => {
    const { partId } = await house.part(id, 'urban')
    const released = await house.movePart('secretary', partId, 'release')
    expect(released.json()).toMatchObject({ state: 'done_claimed', partState: 'done', due: { step: 'confirm' } })
    const street = await house.move('secretary', id, 'confirm')
    expect([street.statusCode, street.json().code]).toEqual([403, 'opinions.deputy-first'])
    expect((await house.move('gu', id, 'confirm')).statusCode).toBe(404)
    await good(house.move('shen', id, 'confirm', { words: '去看过了' }))
    const item = await house.seen('shen', id)
    expect([item.state, item.toldDeputyOn, dueOf(item)]).toEqual([
      'deputy_confirmed',
      '2026-11-20',
      ['tell', '2026-11-24'],
    ])
  })

  test('told and rated dissatisfied, it is handled again by the same unit with a new clock', async () => {
    await good(house.move('secretary', id, 'tell', { words: '明年四月底前划线', how: 'phone' }))
    expect((await house.seen('secretary', id)).toldResidentOn).toBe('2026-11-20')
    house.on('2026-11-26')
    const silent = await house.move('shen', id, 'rating', { handling: 'satisfied', result: 'dissatisfied' })
    expect([silent.statusCode, silent.json().field]).toEqual([422, 'words'])
    const rated = await house.move('shen', id, 'rating', {
      ...{ handling: 'satisfied', result: 'dissatisfied', words: '车还停着' },
    })
    expect(rated.json()).toMatchObject({ state: 'reopened', round: 2 })
    const item = await house.seen('secretary', id)
    expect(item.firstLead?.unitId).toBe(UNITS.urban)
    expect(item.parts.map(({ round, state, kind }) => [round, state, kind])).toEqual([
      [1, 'done', 'lead'],
      [2, 'assigned', 'lead'],
    ])
    expect(dueOf(item)).toEqual(['sign_for', '2026-11-30'])
    const second = item.clocks.find(({ step }) => step === 'second_reply')
    expect(second).toMatchObject({ startedOn: '2026-11-26', dueOn: '2026-12-10', partId: item.parts[1]?.partId })
    expect([item.toldResidentOn, item.toldDeputyOn]).toEqual([null, null])
  })

  test('the second time dissatisfied it is not sent round again: it wants a meeting', async () => {
    const { partId } = await house.part(id, 'urban')
    await good(house.movePart('urban', partId, 'sign'))
    await good(house.movePart('urban', partId, 'reply', { id: newId(), class: 'solved', words: '已划线' }))
    await good(house.movePart('staff', partId, 'release'))
    await good(house.move('shen', id, 'confirm'))
    await good(house.move('secretary', id, 'tell', { words: '已经划好线', how: 'visit' }))
    const rated = await house.move('shen', id, 'rating', {
      ...{ handling: 'dissatisfied', result: 'basically', words: '来得太晚' },
    })
    expect(rated.json()).toMatchObject({ state: 'rated', round: 2 })
    const item = await house.seen('secretary', id)
    expect([item.wantsMeeting, eventsOf(item).at(-1)]).toEqual([true, 'wantsMeeting'])
    const again = await house.move('shen', id, 'rating', { handling: 'satisfied', result: 'satisfied' })
    expect([again.statusCode, again.json().code]).toEqual([403, 'opinions.rated-already'])
    const meetings = await house.ask('GET', '/opinions/items?waits=meeting', { as: 'secretary' })
    expect(meetings.json().items.map((one: { itemId: string }) => one.itemId)).toEqual([id])
  })

  test('it is closed once nothing is promised any more and the time for rating is over', async () => {
    const early = await house.move('secretary', id, 'close')
    expect([early.statusCode, early.json().code]).toEqual([403, 'opinions.promise-followed'])
    const [promise] = (await house.seen('secretary', id)).promises
    const settle = (body: object) =>
      house.ask('POST', `/opinions/promises/${promise?.promiseId}/settle`, { as: 'secretary', body })
    const sooner = await settle({ version: 1, as: 'changed', dueOn: '2027-04-01', words: '雨季' })
    expect([sooner.statusCode, sooner.json().field]).toEqual([422, 'dueOn'])
    await good(settle({ version: 1, as: 'changed', dueOn: '2027-06-30', words: '雨季推迟' }))
    await good(settle({ version: 2, as: 'kept', words: '现场看过' }))
    const item = await house.seen('secretary', id)
    expect([item.promises[0]?.state, item.promises[0]?.dueOn]).toEqual(['kept', '2027-06-30'])
    // The promise was kept after the rating: whoever was told is asked once more.
    expect(eventsOf(item).at(-1)).toBe('askAgain')
    const better = { handling: 'basically', result: 'satisfied' }
    expect((await house.move('shen', id, 'rating', better)).json()).toMatchObject({ state: 'rated', round: 2 })
    expect((await house.move('shen', id, 'rating', better)).json().code).toBe('opinions.rated-already')
    expect((await house.seen('shen', id)).ratings.map(({ round, occasion }) => [round, occasion])).toEqual([
      ...[
        [1, 'reply'],
        [2, 'reply'],
        [2, 'promise'],
      ],
    ])
    const asked = await house.move('secretary', id, 'close')
    expect([asked.statusCode, asked.json().code]).toEqual([403, 'opinions.rating-open'])
    house.on('2026-12-28')
    await good(house.move('secretary', id, 'close'))
    expect((await house.seen('shen', id)).can.rate).toEqual({ can: false, why: 'opinions.closed-already' })
  })
})

describe('a wrong assignment', () => {
  test('is returned in time and goes back to the street with every co-handling part', async () => {
    house.on('2026-11-19')
    const id = await handedOver(house, ['property'])
    const { partId } = await house.part(id, 'urban')
    house.on('2026-11-24')
    await good(house.movePart('urban', partId, 'return', { reason: '属区交通运输局职责' }))
    expect(dueOf(await house.seen('secretary', id))).toEqual(['decide_return', '2026-11-26'])
    await good(house.movePart('secretary', partId, 'decide-return', { grant: true, reason: '同意' }))
    const item = await house.seen('secretary', id)
    expect([item.state, item.lead, item.parts.map(({ state }) => state)]).toEqual([
      'triaged',
      null,
      ['returned', 'taken_away'],
    ])
    expect(item.clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ step }) => step)).toEqual(['triage'])
    await good(house.move('secretary', id, 'assign', { lead: { unitId: UNITS.traffic } }))
    const again = await house.seen('secretary', id)
    expect([again.route, again.lead?.unitId, again.firstLead?.unitId]).toEqual([
      'district_department',
      UNITS.traffic,
      UNITS.urban,
    ])
    // What unit and street said to each other stays between them.
    expect(JSON.stringify(await house.seen('shen', id))).not.toContain('属区交通运输局职责')
  })

  test('is refused late, and refused once it is locked', async () => {
    house.on('2026-11-19')
    const id = await signed(house)
    const { partId } = await house.part(id, 'urban')
    await good(house.movePart('urban', partId, 'return', { reason: '不是我们' }))
    await good(house.movePart('secretary', partId, 'decide-return', { grant: false, reason: '三定方案里是你们' }))
    const locked = await house.movePart('urban', partId, 'return', { reason: '还是不是' })
    expect([locked.statusCode, locked.json().code]).toEqual([403, 'opinions.return-locked'])
    const late = await handedOver(house)
    const part = await house.part(late, 'urban')
    house.on('2026-11-25')
    const refused = await house.movePart('urban', part.partId, 'return', { reason: '太晚了' })
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'opinions.return-too-late'])
  })
})
