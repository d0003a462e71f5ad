import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { PEOPLE } from '../roster/testing/people-ground.ts'
import type { ItemAnswer } from './contract-handling.ts'
import { good, signed } from './testing/hand-over.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

const eventsOf = (item: ItemAnswer) => item.steps.map(({ event }) => event)

describe('time', () => {
  test('is lengthened once, by whoever the rule names, from the due day', async () => {
    house.on('2026-11-19')
    const id = await signed(house)
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
    const id = await signed(house)
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
    const id = await signed(house)
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
    const id = await signed(house, ['property'])
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

  test('one unit more is added beside the lead, with its task and clocks; the others go on as they are', async () => {
    house.on('2026-11-19')
    const id = await signed(house)
    const before = await house.part(id, 'urban')
    house.on('2026-11-20')
    const add = (who: string, body: object) => house.move(who, id, 'co-units', body)
    expect((await add('urban', { unitId: UNITS.property })).json().code).toBe('opinions.street-only')
    expect((await add('otherSecretary', { unitId: UNITS.property })).statusCode).toBe(404)
    const far = await add('secretary', { unitId: UNITS.neighbours })
    expect([far.statusCode, far.json().code, far.json().field]).toEqual([422, 'opinions.unit-elsewhere', 'unitId'])
    expect((await add('secretary', { unitId: UNITS.urban })).json().code).toBe('opinions.unit-has-part')
    await good(add('secretary', { unitId: UNITS.property, task: '通知物业配合' }))
    const co = await house.part(id, 'property')
    expect(co).toMatchObject({ kind: 'co', state: 'assigned', task: '通知物业配合', due: { step: 'sign_for' } })
    const lead = await house.part(id, 'urban')
    expect([lead.partId, lead.state, lead.due?.on]).toEqual([before.partId, 'signed', before.due?.on])
    const item = await house.seen('property', id)
    expect([item.state, eventsOf(item).at(-1), item.steps.at(-1)?.detail]).toEqual([
      ...['handling', 'addCo', { unit: '社会事业办公室' }],
    ])
    const own = item.clocks.filter(({ partId }) => partId === co.partId)
    expect(own.map(({ step, startedOn }) => [step, startedOn])).toEqual([
      ...['sign_for', 'ask_return', 'co_reply'].map((step) => [step, '2026-11-20']),
    ])
    const trace = await house.owner.query('select action, person_id from audit.entry where subject_id = $1', [id])
    expect(trace.rows).toContainEqual({ action: 'opinions.addCo', person_id: PEOPLE.secretary })
    await good(house.movePart('urban', before.partId, 'reply', { id: newId(), class: 'solved', words: '已劝离' }))
    expect((await house.movePart('secretary', before.partId, 'release')).json().code).toBe('opinions.co-first')
  })

  test('no unit is added where none has the item in hand, and none twice in a handling', async () => {
    house.on('2026-11-19')
    const bare = await house.item()
    expect((await house.move('secretary', bare, 'co-units', { unitId: UNITS.property })).json().code).toBe(
      'opinions.in-no-hands',
    )
    const id = await signed(house, ['property'])
    const add = () => house.move('secretary', id, 'co-units', { unitId: UNITS.property })
    expect((await add()).json().code).toBe('opinions.unit-has-part')
    const { partId } = await house.part(id, 'property')
    await good(house.movePart('secretary', partId, 'take-away', { reason: '不再需要' }))
    await good(add())
    expect((await house.part(id, 'property')).partId).not.toBe(partId)
  })

  test('notes stay with the street; a unit sees neither them nor the number; the deputy sees no number', async () => {
    house.on('2026-11-19')
    const id = await signed(house)
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

describe('on the way back', () => {
  const reply = () => ({ id: newId(), class: 'cannot', words: '现场无处可划', reason: '路宽不足四米' })

  test('where nobody approves, a reply goes out at once; it says why it cannot be done', async () => {
    await house.settings({ replyApproval: 'none' })
    house.on('2026-11-19')
    const id = await signed(house)
    const { partId } = await house.part(id, 'urban')
    const bare = await house.movePart('urban', partId, 'reply', { ...reply(), reason: '' })
    expect([bare.statusCode, bare.json().field]).toEqual([422, 'reason'])
    const out = await house.movePart('urban', partId, 'reply', reply())
    expect(out.json()).toMatchObject({ state: 'cannot_be_done', partState: 'done', due: { step: 'confirm' } })
    const [said] = (await house.seen('shen', id)).replies
    expect(said?.words).toBe('现场无处可划\n不能办理的原因：路宽不足四米')
    // With a co-handling unit that owes its word it waits, and the lead itself lets it go.
    const two = await signed(house, ['property'])
    const lead = await house.part(two, 'urban')
    await good(house.movePart('urban', lead.partId, 'reply', reply()))
    expect((await house.movePart('urban', lead.partId, 'release')).json().code).toBe('opinions.co-first')
    const co = await house.part(two, 'property')
    await good(house.movePart('secretary', co.partId, 'take-away', { reason: '不再需要' }))
    await good(house.movePart('urban', lead.partId, 'release'))
    expect((await house.seen('shen', two)).state).toBe('cannot_be_done')
  })

  test('where the district approves, the street does not', async () => {
    await house.settings({ replyApproval: 'district' })
    const id = await signed(house)
    const { partId } = await house.part(id, 'urban')
    await good(house.movePart('urban', partId, 'reply', reply()))
    expect((await house.movePart('secretary', partId, 'release')).json().code).toBe('opinions.district-approves')
    await good(house.movePart('staff', partId, 'release'))
    await house.settings({})
  })
})
