import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { ItemAnswer } from './contract-handling.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

const good = async (answer: Promise<{ statusCode: number; body: string }>): Promise<void> => {
  const { statusCode, body } = await answer
  if (statusCode >= 300) throw new Error(`${statusCode}: ${body}`)
}
const dueOf = (item: ItemAnswer) => (item.due === null ? null : [item.due.step, item.due.on])
const eventsOf = (item: ItemAnswer) => item.steps.map(({ event }) => event)

async function handedOver(co: (keyof typeof UNITS)[] = []): Promise<string> {
  const id = await house.item()
  await good(house.move('secretary', id, 'triage', { route: 'street_department' }))
  const lead = { unitId: UNITS.urban, task: '划线并劝离' }
  await good(house.move('secretary', id, 'assign', { lead, co: co.map((name) => ({ unitId: UNITS[name] })) }))
  return id
}

async function signed(co: (keyof typeof UNITS)[] = []): Promise<string> {
  const id = await handedOver(co)
  await good(house.movePart('urban', (await house.part(id, 'urban')).partId, 'sign'))
  return id
}

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
    const id = await handedOver(['property'])
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
    const id = await signed()
    const { partId } = await house.part(id, 'urban')
    await good(house.movePart('urban', partId, 'return', { reason: '不是我们' }))
    await good(house.movePart('secretary', partId, 'decide-return', { grant: false, reason: '三定方案里是你们' }))
    const locked = await house.movePart('urban', partId, 'return', { reason: '还是不是' })
    expect([locked.statusCode, locked.json().code]).toEqual([403, 'opinions.return-locked'])
    const late = await handedOver()
    const part = await house.part(late, 'urban')
    house.on('2026-11-25')
    const refused = await house.movePart('urban', part.partId, 'return', { reason: '太晚了' })
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'opinions.return-too-late'])
  })
})

describe('time', () => {
  test('is lengthened once, by whoever the rule names, from the due day', async () => {
    house.on('2026-11-19')
    const id = await signed()
    const { partId, due } = await house.part(id, 'urban')
    expect(due).toMatchObject({ step: 'reply', on: '2026-12-03' })
    const extensionId = newId()
    await good(house.movePart('urban', partId, 'extension', { id: extensionId, reason: '要等招标' }))
    const twice = await house.movePart('urban', partId, 'extension', { id: newId(), reason: '再要' })
    expect([twice.statusCode, twice.json().code]).toEqual([403, 'opinions.extension-asked-already'])
    const { version } = await house.part(id, 'urban')
    const decide = (as: string) =>
      house.ask('POST', `/opinions/extensions/${extensionId}/decide`, { as, body: { version, grant: true } })
    expect((await decide('urban')).json().code).toBe('opinions.street-decides')
    await good(decide('secretary'))
    expect((await decide('secretary')).json().code).toBe('opinions.extension-decided')
    const part = await house.part(id, 'urban')
    expect(part.due).toMatchObject({ step: 'reply', on: '2026-12-10' })
    const own = (await house.seen('urban', id)).parts[0]
    expect(own?.can.askExtension).toEqual({ can: false, why: 'opinions.clock-extended-already' })
  })

  test('stands while whoever raised it is asked, and goes on with the days added', async () => {
    house.on('2026-11-19')
    const id = await signed()
    const { partId } = await house.part(id, 'urban')
    house.on('2026-11-23')
    await good(house.movePart('urban', partId, 'pause', { question: '请问是几号楼前？' }))
    const item = await house.seen('secretary', id)
    expect(item.due).toMatchObject({ paused: true, colour: 'grey' })
    expect(item.parts[0]?.question).toBe('请问是几号楼前？')
    house.on('2026-11-26')
    await good(house.movePart('urban', partId, 'resume', { note: '电话问到了' }))
    expect((await house.part(id, 'urban')).due).toMatchObject({ on: '2026-12-08', paused: false })
  })

  test('is urged when it is short, in steps, the third by the district', async () => {
    house.on('2026-11-19')
    const id = await signed()
    const urge = (who: string) => house.move(who, id, 'urge', { words: '请抓紧' })
    expect((await urge('secretary')).json().code).toBe('opinions.in-good-time')
    house.on('2026-12-04')
    await good(urge('secretary'))
    await good(urge('secretary'))
    expect((await urge('secretary')).json().code).toBe('opinions.third-by-district')
    await good(urge('staff'))
    expect((await urge('staff')).json().code).toBe('opinions.urged-enough')
    expect((await house.move('secretary', id, 'supervise', { words: '限期' })).json().code).toBe(
      'opinions.director-supervises',
    )
    await good(house.move('second', id, 'supervise', { words: '限期一周' }))
    const late = await house.ask('GET', '/opinions/items?waits=overdue&sort=due', { as: 'secretary' })
    expect(late.json().items.map((one: { itemId: string }) => one.itemId)).toContain(id)
  })
})

describe('who does what', () => {
  test('a co-handling unit’s word goes to the lead; the lead’s reply waits for it, and nobody approves the own', async () => {
    house.on('2026-11-19')
    const id = await signed(['property'])
    const { partId } = await house.part(id, 'urban')
    const co = await house.part(id, 'property')
    await good(house.movePart('urban', partId, 'reply', { id: newId(), class: 'solved', words: '已劝离' }))
    const early = await house.movePart('secretary', partId, 'release')
    expect([early.statusCode, early.json().code]).toEqual([403, 'opinions.co-first'])
    await good(house.movePart('property', co.partId, 'sign'))
    await good(house.movePart('property', co.partId, 'reply', { id: newId(), class: 'solved', words: '已通知物业' }))
    expect((await house.seen('urban', id)).replies.map(({ words }) => words)).toEqual(['已劝离', '已通知物业'])
    await good(house.movePart('secretary', partId, 'send-back', { reason: '请写明时间' }))
    expect((await house.part(id, 'urban')).due).toMatchObject({ step: 'reply', on: '2026-12-03' })
    await good(house.movePart('urban', partId, 'reply', { id: newId(), class: 'solved', words: '二十日已劝离' }))
    await good(house.movePart('secretary', partId, 'release'))
    expect((await house.seen('shen', id)).replies.map(({ words }) => words)).toEqual(['二十日已劝离'])
  })

  test('notes stay with the street; a unit sees neither them nor the number; the deputy sees no number', async () => {
    house.on('2026-11-19')
    const id = await signed()
    await good(house.move('secretary', id, 'note', { words: '当事人情绪激动' }))
    expect(JSON.stringify(await house.seen('member', id))).toContain('情绪激动')
    for (const who of ['urban', 'shen', 'recorder']) {
      const text = JSON.stringify(await house.seen(who, id))
      expect(text).not.toContain('情绪激动')
      expect(text).not.toContain('13812345678')
    }
    expect((await house.seen('shen', id)).contact?.phone ?? null).toBeNull()
    expect((await house.seen('recorder', id)).contact).toBeNull()
    for (const who of ['gu', 'traffic', 'otherSecretary', 'foreign'])
      expect((await house.ask('GET', `/opinions/items/${id}`, { as: who })).statusCode).toBe(404)
  })

  test('a consultative deputy’s item is no suggestion, nor is one without a deputy; what is referred is not handled', async () => {
    house.on('2026-11-19')
    const bare = await house.item({ deputyId: null })
    const suggest = { route: 'to_suggestion', words: '请代表提出' }
    expect((await house.move('secretary', bare, 'refer', suggest)).json().code).toBe('opinions.suggestion-needs-deputy')
    await house.owner.query(`update roster.mandate set level = 'consultative' where person_id = $1`, [
      '0190c000-0000-7000-8000-000000000013',
    ])
    const advised = await house.item({ deputyId: '0190c000-0000-7000-8000-000000000013' })
    expect((await house.move('secretary', advised, 'refer', suggest)).json().code).toBe(
      'opinions.consultative-no-suggestions',
    )
    const id = await house.item()
    await good(house.move('secretary', id, 'refer', suggest))
    const item = await house.seen('secretary', id)
    expect([item.state, item.due, item.can.confirm.can]).toEqual(['referred', null, false])
  })

  test('the street confirms where no deputy stands behind it, or once the deputy’s time has run out, and it is written', async () => {
    house.on('2026-11-19')
    const bare = await house.item({ deputyId: null })
    await good(house.move('secretary', bare, 'answer', { class: 'solved', words: '当场解释清楚' }))
    await good(house.move('secretary', bare, 'confirm'))
    const id = await house.item()
    await good(house.move('secretary', id, 'answer', { class: 'reference', words: '已记录' }))
    house.on('2026-11-26')
    expect((await house.move('secretary', id, 'confirm')).json().code).toBe('opinions.deputy-first')
    house.on('2026-11-27')
    await good(house.move('secretary', id, 'confirm'))
    const step = (await house.seen('secretary', id)).steps.find(({ event }) => event === 'confirm')
    expect(step?.detail).toEqual({ by: 'street', insteadOfDeputy: true })
  })
})

describe('two at once', () => {
  test('whoever was second is told both versions; a repeated request is answered alike', async () => {
    house.on('2026-11-19')
    const id = await house.item()
    const body = { version: 1, route: 'street_department' }
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.ask('POST', `/opinions/items/${id}/triage`, { as: 'secretary', body })),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409])
    const late = answers.find(({ statusCode }) => statusCode === 409)?.json()
    expect(late.extra ?? late).toMatchObject({ version: 2, yours: 1 })
    const key = newId()
    const note = { version: 2, words: '一次' }
    const twice = [1, 2].map(() =>
      house.ask('POST', `/opinions/items/${id}/note`, { as: 'secretary', body: note, key }),
    )
    expect((await Promise.all(twice)).map((one) => one.json().version)).toEqual([3, 3])
    expect(eventsOf(await house.seen('secretary', id)).filter((event) => event === 'note')).toHaveLength(1)
  })

  test('two items are never joined to each other', async () => {
    const a = await house.item()
    const b = await house.item()
    const both = await Promise.all([
      house.move('secretary', a, 'duplicate', { of: b }),
      house.move('second', b, 'duplicate', { of: a }),
    ])
    expect(both.filter(({ statusCode }) => statusCode === 200).length).toBeLessThanOrEqual(1)
    const states = await Promise.all([a, b].map(async (id) => (await house.seen('secretary', id)).state))
    expect(states.filter((state) => state === 'duplicate').length).toBeLessThanOrEqual(1)
    if (states.includes('new')) {
      const [open, joined] = states[0] === 'new' ? [a, b] : [b, a]
      if (states.includes('duplicate'))
        expect((await house.move('secretary', open, 'duplicate', { of: joined })).statusCode).toBe(422)
    }
  })
})
