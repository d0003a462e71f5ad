import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'
import { eraseContactsPastKeeping } from './deeds/erase-past-keeping.ts'

const now = new Date('2026-11-20T02:00:00Z')
const unitId = newId()
let db: TestDatabase
let owner: pg.Pool
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  owner = new pg.Pool({ connectionString: db.ownerUrl, max: 1 })
  const settings = { demo: false, limits: false, logLevel: 'silent' } as const
  app = await openHouse({ database: db.database, clock: fixedClock(now), ...settings })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'member', 'deputyShen', 'recorder'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  const personId = newId()
  await post('secretary', '/api/v1/units', {
    id: unitId,
    kind: 'street_department',
    streetId: PINGJIANG,
    name: '城市管理办公室',
  })
  await post('secretary', `/api/v1/units/${unitId}/handlers`, {
    id: newId(),
    personId,
    name: '钱经办',
    startsOn: '2026-11-01',
  })
  cookies.handler = await openTestSession(db.database, DISTRICT, personId, now)
})
afterAll(async () => {
  await app?.close()
  await owner?.end()
  await db?.drop()
})

const post = (who: string, url: string, body: object) =>
  send(app, 'POST', url, { headers: { cookie: cookies[who] ?? '' }, body })
const said = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const unmask = (who: string, itemId: string, why = 'ask_back') =>
  post(who, `/api/v1/opinions/items/${itemId}/contact/unmask`, { why })
const erase = (who: string, itemId: string, body: object) =>
  post(who, `/api/v1/opinions/items/${itemId}/contact/erase`, body)

/** An item taken in at the counter, sorted and handed to the unit; with a picture. */
async function item(
  contact: { name?: string; phone?: string; hideName: boolean },
  words = '小区门口车位不够',
): Promise<string> {
  const id = newId()
  const taken = { id, channel: 'counter', theme: 'parking', words, contact, deputyId: PEOPLE.deputyShen }
  expect((await post('secretary', '/api/v1/opinions/items', taken)).statusCode).toBe(201)
  const at = `/api/v1/opinions/items/${id}`
  expect((await post('secretary', `${at}/triage`, { version: 1, route: 'street_department' })).statusCode).toBe(200)
  expect((await post('secretary', `${at}/assign`, { version: 2, lead: { unitId, task: '' } })).statusCode).toBe(200)
  await owner.query(
    `insert into opinions.photo (district_id, photo_id, item_id, position, kind, bytes, sha256, added_at) values ($1, $2, $3, 1, 'image/png', $4, 'x', $5)`,
    [DISTRICT, newId(), id, Buffer.from('picture-of-qianduoduo'), now],
  )
  return id
}

/** Every row of every table that holds this text, by table. */
async function standsIn(text: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  const found: string[] = []
  for (const { name } of rows) {
    const hit = await owner.query(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [text])
    if (hit.rows.length > 0) found.push(name)
  }
  return found
}

test('name and number are opened to the street and to the unit that has the item in hand, each look with its reason in the trace', async () => {
  const open = await item({ name: '钱多多', phone: '13812345678', hideName: false })
  const hidden = await item({ name: '孙无名', phone: '0512-65001234', hideName: true })
  expect((await unmask('secretary', open)).json()).toEqual({ name: '钱多多', phone: '13812345678' })
  expect((await unmask('handler', open, 'answer')).json()).toEqual({ name: '钱多多', phone: '13812345678' })
  // The name stays with the street; the number was left to be called.
  expect((await unmask('handler', hidden)).json()).toEqual({ name: null, phone: '0512-65001234' })
  expect((await unmask('staff', hidden)).json().name).toBe('孙无名')
  expect(said(await unmask('deputyShen', open))).toEqual([403, 'opinions.contact-by-street'])
  expect(said(await unmask('member', open))).toEqual([403, 'opinions.contact-by-street'])
  expect(said(await unmask('otherSecretary', open))).toEqual([404, 'opinions.unknown'])
  expect(said(await unmask('secretary', newId()))).toEqual([404, 'opinions.unknown'])
  expect(said(await unmask('secretary', open, 'curiosity'))[0]).toBe(422)
  const trail = await owner.query(
    `select subject_id, detail, answer, body_hash, person_id = $2 as secretary from audit.entry
    where action = 'opinions.unmask' and subject_id = $1 order by entry_id`,
    [open, PEOPLE.secretary],
  )
  expect(trail.rows).toEqual([
    { subject_id: open, detail: { why: 'ask_back' }, answer: null, body_hash: null, secretary: true },
    { subject_id: open, detail: { why: 'answer' }, answer: null, body_hash: null, secretary: false },
  ])
  // Nowhere but where it is kept: not in the trace, in no answer stored for a repeat, in no history.
  expect(await standsIn('13812345678')).toEqual(['opinions.contact'])
  expect(await standsIn('钱多多')).toEqual(['opinions.contact'])
})

test('whoever looks too often is held up, others are not', async () => {
  const one = await item({ phone: '13900000001', hideName: false })
  const looks: number[] = []
  for (let at = 0; at < 41; at += 1) looks.push((await unmask('staff', one)).statusCode)
  // One look is counted from the test before.
  expect([looks.filter((status) => status === 200).length, looks.at(-1)]).toEqual([39, 429])
  expect((await unmask('secretary', one)).statusCode).toBe(200)
})

test('what is erased is nowhere: name, number, picture, and words that told who it was', async () => {
  const id = await item({ name: '周小红', phone: '13800138000', hideName: false }, '我是周小红，3幢201，楼上漏水没人管')
  expect(said(await erase('handler', id, { version: 3, why: 'asked' }))).toEqual([403, 'opinions.erase-by-street'])
  expect(said(await erase('otherSecretary', id, { version: 3, why: 'asked' }))).toEqual([404, 'opinions.unknown'])
  expect(said(await erase('secretary', id, { version: 2, why: 'asked' }))).toEqual([409, 'opinions.changed-meanwhile'])
  expect(said(await erase('secretary', id, { version: 3, why: 'asked', words: ' ' }))[0]).toBe(422)
  const done = await erase('secretary', id, { version: 3, why: 'asked', words: '楼上漏水没人管' })
  expect([done.statusCode, done.json()]).toEqual([
    200,
    { itemId: id, version: 4, erasedAt: now.toISOString(), photos: 1 },
  ])
  for (const gone of ['周小红', '13800138000', '3幢201']) expect([gone, await standsIn(gone)]).toEqual([gone, []])
  const { rows } = await owner.query(
    `select i.words, i.state, i.search @@ $2::tsquery as named, i.search @@ $3::tsquery as found, p.bytes,
      (select array_agg(s.event order by s.at, s.step_id) from opinions.step s where s.item_id = i.item_id) as history
     from opinions.item i join opinions.photo p on p.item_id = i.item_id where i.item_id = $1`,
    [id, `'周小'`, `'漏水'`],
  )
  expect(rows).toMatchObject([{ words: '楼上漏水没人管', state: 'assigned', named: false, found: true, bytes: null }])
  expect(rows[0].history).toContain('erase')
  expect(said(await unmask('secretary', id))).toEqual([403, 'opinions.contact-erased'])
  expect(said(await erase('secretary', id, { version: 4, why: 'asked' }))).toEqual([403, 'opinions.contact-erased'])
})

test('by night what was closed longer ago than the district keeps it goes, and nothing else', async () => {
  const [closed, forgotten, open] = [
    await item({ name: '吴一', phone: '13700000001', hideName: false }),
    await item({ name: '吴二', phone: '13700000002', hideName: false }),
    await item({ name: '吴三', phone: '13700000003', hideName: false }),
  ]
  await owner.query(`update opinions.item set state = 'closed', closed_at = '2026-11-30 10:00+08' where item_id = $1`, [
    closed,
  ])
  // Told, and never filed away by anybody: counts from its last step.
  await owner.query(`update opinions.item set state = 'resident_notified' where item_id = $1`, [forgotten])
  const night = (day: string) =>
    eraseContactsPastKeeping(db.database.district(DISTRICT), {
      districtId: DISTRICT,
      now: new Date(`${day}T18:45:00Z`),
    })
  expect(await night('2026-12-31')).toBe(0)
  const { rows } = await owner.query(
    `select name, erase_after::text as after from opinions.contact where name like '吴%' order by name`,
  )
  expect(rows).toEqual([
    { name: '吴一', after: '2027-11-30' },
    { name: '吴三', after: null },
    { name: '吴二', after: '2027-11-20' },
  ])
  expect(await night('2027-11-19')).toBe(0)
  expect(await night('2027-11-20')).toBe(1)
  expect([await standsIn('吴二'), await standsIn('13700000002')]).toEqual([[], []])
  expect(await standsIn('吴一')).toEqual(['opinions.contact'])
  expect(await night('2027-12-01')).toBe(1)
  expect(await night('2027-12-01')).toBe(0)
  expect(await standsIn('13700000001')).toEqual([])
  expect(await standsIn('13700000003')).toEqual(['opinions.contact'])
  const photos = await owner.query('select item_id from opinions.photo where bytes is null and item_id = any($1)', [
    [closed, forgotten, open],
  ])
  expect(photos.rows.map(({ item_id }) => item_id).sort()).toEqual([closed, forgotten].sort())
  const trail = await owner.query(
    `select detail, account_id as who from audit.entry where action = 'opinions.erase-past-keeping'`,
  )
  expect(trail.rows).toEqual([
    { detail: { months: 12, forgotten: {} }, who: null },
    { detail: { months: 12, forgotten: {} }, who: null },
  ])
})
