import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE } from '../roster/testing/people-ground.ts'
import type { EnteredAnswer } from './contract-intake.ts'
import type { LedgerAnswer } from './contract-ledger.ts'
import { eraseContactsPastKeeping } from './deeds/erase-past-keeping.ts'
import { aHeldVisit } from './testing/a-held-visit.ts'
import { good } from './testing/hand-over.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

/** What staff typed about somebody goes with the contact data, and nothing else does. */

const NAME = '钱多多'
const PHONE = '13812345678'
let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

/** Every row of every table that holds this text, by table. */
async function standsIn(text: string): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  const found: string[] = []
  for (const { name } of rows) {
    const hit = await house.owner.query(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [text])
    if (hit.rows.length > 0) found.push(name)
  }
  return found
}

/** An item whose every text names whoever raised it, on its way up to a second handling; answers its id. */
async function talkative(): Promise<string> {
  const [opinionId] = await aHeldVisit(house, {
    words: [`${NAME}说楼道灯不亮`],
    communityId: house.communities[0] ?? '',
  })
  const entered = {
    ...{ id: newId(), channel: 'counter', theme: 'facilities', opinionId, deputyId: PEOPLE.deputyShen },
    ...{
      words: `我是${NAME}，楼道灯不亮，电话138-1234-5678`,
      wordsEn: `${NAME} says the lamp is out`,
      place: `3幢201${NAME}家门口`,
    },
    contact: { name: NAME, phone: PHONE, hideName: false },
  }
  const { itemId, ref, queryCode } = (
    await house.ask('POST', '/opinions/items', { as: 'secretary', body: entered })
  ).json<EnteredAnswer>()
  await good(
    house.ask('POST', `/opinions/items/${itemId}/hiding`, {
      as: 'secretary',
      body: { id: newId(), reason: `${NAME}要求隐藏` },
    }),
  )
  await good(house.move('secretary', itemId, 'triage', { route: 'street_department', note: `已电话联系${PHONE}` }))
  const lead = { unitId: UNITS.urban, task: `上门找${NAME}` }
  const co = [{ unitId: UNITS.property, task: '配合' }]
  await good(house.move('secretary', itemId, 'assign', { lead, co, note: `${NAME}着急` }))
  const other = (await house.part(itemId, 'property')).partId
  await good(house.movePart('property', other, 'return', { reason: `${NAME}不在我辖区` }))
  await good(house.movePart('secretary', other, 'decide-return', { grant: true, reason: `${NAME}已说明` }))
  const { partId } = await house.part(itemId, 'urban')
  await good(house.movePart('urban', partId, 'sign'))
  await good(house.movePart('urban', partId, 'extension', { id: newId(), reason: `${NAME}家无人` }))
  const [extension] = (await house.part(itemId, 'urban')).extensions
  const version = { version: (await house.part(itemId, 'urban')).version }
  await good(
    house.ask('POST', `/opinions/extensions/${extension?.extensionId}/decide`, {
      as: 'secretary',
      body: { ...version, grant: true, reason: `同意，已告知${NAME}` },
    }),
  )
  await good(house.movePart('urban', partId, 'pause', { question: `请${NAME}说明楼号` }))
  await good(
    house.ask('POST', `/open/items/${ref}/answer`, { code: queryCode ?? '', body: { words: `${NAME}：三号楼` } }),
  )
  const promise = { words: `月底前给${NAME}换灯`, dueOn: '2026-12-31' }
  const reply = { id: newId(), class: 'being_solved', words: `${NAME}您好，灯将更换。`, promise }
  await good(house.movePart('urban', partId, 'reply', reply))
  await good(house.movePart('secretary', partId, 'send-back', { reason: `不要写${NAME}` }))
  await good(house.movePart('urban', partId, 'reply', { ...reply, id: newId() }))
  await good(house.movePart('secretary', partId, 'release'))
  await good(house.move('shen', itemId, 'confirm', { words: `问过${NAME}` }))
  await good(house.move('secretary', itemId, 'tell', { words: `${NAME}，月底前换好`, how: 'phone' }))
  const rating = { handling: 'satisfied', result: 'dissatisfied', words: `我${NAME}不满意` }
  await good(house.ask('POST', `/open/items/${ref}/rating`, { code: queryCode ?? '', body: rating }))
  await good(house.move('secretary', itemId, 'note', { words: `${NAME} 电话 ${PHONE} 已回访` }))
  return itemId
}

const TOLD_IN = [
  'activities.heard_opinion',
  'opinions.contact',
  'opinions.extension',
  'opinions.hiding',
  'opinions.item',
  'opinions.part',
  'opinions.promise',
  'opinions.rating',
  'opinions.reply',
  'opinions.step',
]

test('erased by the street, name and number stand nowhere, in no search and no sheet; the trace counts and tells nothing', async () => {
  const itemId = await talkative()
  expect(await standsIn(NAME)).toEqual(TOLD_IN)
  const found = async (q: string) =>
    (await house.ask('GET', `/opinions/items?q=${encodeURIComponent(q)}`, { as: 'secretary' })).json<LedgerAnswer>()
      .items
  const sheet = async () => {
    const { rawPayload } = await house.ask('GET', '/opinions/items.xlsx', { as: 'secretary' })
    return JSON.stringify((await readWorkbook(rawPayload)).sheets)
  }
  expect(await sheet()).toContain(NAME)
  expect((await found(NAME)).map((one) => one.itemId)).toEqual([itemId])
  await good(house.move('secretary', itemId, 'contact/erase', { why: 'asked' }))
  for (const gone of [NAME, PHONE, '138-1234-5678', '钱多', '5678'])
    expect([gone, await standsIn(gone)]).toEqual([gone, []])
  expect(await found(NAME)).toEqual([])
  expect((await found('楼道灯')).map((one) => one.itemId)).toEqual([itemId])
  expect((await found('已删除')).map((one) => one.itemId)).toEqual([itemId])
  expect(await sheet()).not.toContain(NAME)
  expect(await sheet()).toContain('楼道灯不亮')
  const item = await house.seen('secretary', itemId)
  expect([item.words, item.wordsEn, item.place]).toEqual([
    '我是〔已删除〕，楼道灯不亮，电话〔已删除〕',
    '〔已删除〕 says the lamp is out',
    '3幢201〔已删除〕家门口',
  ])
  expect(item.replies.map(({ words }) => words)).toEqual(['〔已删除〕您好，灯将更换。', '〔已删除〕您好，灯将更换。'])
  expect(item.steps.findLast(({ event }) => event === 'note')?.words).toBe('〔已删除〕 电话 〔已删除〕 已回访')
  expect(item.steps.at(-1)).toMatchObject({ event: 'erase', words: '' })
  const trace = await house.owner.query(
    `select detail from audit.entry where action = 'opinions.erase' and subject_id = $1`,
    [itemId],
  )
  expect(trace.rows).toEqual([
    {
      detail: {
        ...{ why: 'asked', photos: 0, redacted: false },
        forgotten: {
          words: 3,
          place: 1,
          heard: 1,
          history: expect.any(Number),
          replies: 3,
          parts: 4,
          extensions: 2,
          promises: 1,
          ratings: 1,
          hidings: 1,
        },
      },
    },
  ])
})

test('by night likewise, and of the one whose day it is alone', async () => {
  house.on('2026-11-19')
  const due = await talkative()
  const open = await house.item({ words: '王阿婆说停车难' })
  await house.owner.query(`update opinions.item set state = 'closed', closed_at = '2025-01-01' where item_id = $1`, [
    due,
  ])
  const now = new Date('2026-11-20T18:45:00Z')
  expect(await eraseContactsPastKeeping(house.base.database.district(DISTRICT), { districtId: DISTRICT, now })).toBe(1)
  expect(await standsIn(NAME)).toEqual([])
  expect((await house.seen('secretary', open)).words).toBe('王阿婆说停车难')
  const trace = await house.owner.query(`select detail from audit.entry where action = 'opinions.erase-past-keeping'`)
  expect(trace.rows).toEqual([{ detail: { months: 12, forgotten: expect.objectContaining({ words: 3, heard: 1 }) } }])
})

test('the words put in the place of what was said lose the name alike', async () => {
  const itemId = await house.item({ words: '王阿婆家漏水' })
  await good(house.move('secretary', itemId, 'contact/erase', { why: 'asked', words: '王阿婆家楼上漏水' }))
  expect((await house.seen('secretary', itemId)).words).toBe('〔已删除〕家楼上漏水')
})

test('through the door into the history nothing but the name and number of that very item can go', async () => {
  const itemId = await house.item()
  const [other] = [await house.item()]
  await good(house.move('secretary', itemId, 'note', { words: '王阿婆说明天再来' }))
  await good(house.move('secretary', other ?? '', 'note', { words: '王阿婆也在' }))
  const noteOf = async (id: string) =>
    (await house.owner.query(`select words from opinions.step where item_id = $1 and event = 'note'`, [id])).rows[0]
      .words
  const refused = [
    `update opinions.step set words = '另写' where item_id = '${itemId}'`,
    `update opinions.step set words = '' where item_id = '${itemId}' and event = 'note'`,
    `update opinions.step set words = '〔已删除〕说明天再来', event = 'erase' where item_id = '${itemId}' and event = 'note'`,
    `update opinions.step set words = '〔已删除〕' where item_id = '${itemId}' and event = 'note'`,
    `update opinions.step set at = now() where item_id = '${itemId}'`,
    `update opinions.step set words = words where item_id = '${itemId}'`,
    `delete from opinions.step where item_id = '${itemId}'`,
    'truncate opinions.step',
  ]
  // Even whoever owns the table is refused; the app's role may not so much as try.
  for (const sql of refused) await expect(house.owner.query(sql), sql).rejects.toMatchObject({ code: '2F002' })
  const app = async (district: number, sql: string) => {
    await house.owner.query(`begin; set local role bandeng_app; set local app.district_id = '${district}'`)
    try {
      return (await house.owner.query(sql)).rows[0]
    } finally {
      await house.owner.query('rollback')
    }
  }
  await expect(app(DISTRICT, refused[0] ?? '')).rejects.toMatchObject({ code: '42501' })
  const forget = `select opinions.forget_in_history('${itemId}') as times`
  expect(await app(OTHER_DISTRICT, forget)).toEqual({ times: 0 })
  expect(await app(DISTRICT, forget)).toEqual({ times: 1 })
  await house.owner.query(`set app.district_id = '${DISTRICT}'`)
  const before = await house.owner.query(
    'select step_id, item_id, event, at, detail, words_en from opinions.step order by step_id',
  )
  expect((await house.owner.query(forget)).rows).toEqual([{ times: 1 }])
  expect((await house.owner.query(forget)).rows).toEqual([{ times: 0 }])
  const after = await house.owner.query(
    'select step_id, item_id, event, at, detail, words_en from opinions.step order by step_id',
  )
  expect(after.rows).toEqual(before.rows)
  expect([await noteOf(itemId), await noteOf(other ?? '')]).toEqual(['〔已删除〕说明天再来', '王阿婆也在'])
  // Once erased there is nothing any more that the door could look for.
  await good(house.move('secretary', other ?? '', 'contact/erase', { why: 'asked' }))
  expect(await noteOf(other ?? '')).toBe('〔已删除〕也在')
})

test('whoever may look at name and number is told that the words about to be written hold them; nothing is kept of it', async () => {
  const itemId = await house.item({ hideName: true })
  const named = async (who: string, words: string) => {
    const answer = await house.ask('POST', `/opinions/items/${itemId}/contact/named`, { as: who, body: { words } })
    return answer.statusCode === 200 ? answer.json() : answer.json<{ code: string }>().code
  }
  const traces = async () => (await house.owner.query('select count(*)::int as n from audit.entry')).rows[0].n
  const before = await traces()
  expect(await named('secretary', '已告知王阿婆')).toEqual({ name: true, phone: false })
  expect(await named('staff', '已回电 138 1234 5678')).toEqual({ name: false, phone: true })
  expect(await named('secretary', '已修好')).toEqual({ name: false, phone: false })
  expect(await named('otherSecretary', '王阿婆')).toBe('opinions.unknown')
  expect(await named('member', '王阿婆')).toBe('opinions.contact-by-street')
  expect(await traces()).toBe(before)
  await good(house.move('secretary', itemId, 'triage', { route: 'street_department' }))
  expect(await named('urban', '王阿婆')).toBe('opinions.unknown')
  await good(house.move('secretary', itemId, 'assign', { lead: { unitId: UNITS.urban, task: '' } }))
  // The name stays with the street: the unit cannot find it out by trying.
  expect(await named('urban', '王阿婆 13812345678')).toEqual({ name: false, phone: true })
  await good(house.move('secretary', itemId, 'contact/erase', { why: 'asked' }))
  expect(await named('secretary', '王阿婆')).toBe('opinions.contact-erased')
})
