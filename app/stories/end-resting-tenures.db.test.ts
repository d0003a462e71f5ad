import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { route } from '../../modules/access/index.ts'
import type { Actor } from '../../modules/access/language.ts'
import { actorWith, grant } from '../../modules/access/testing/actors.ts'
import { END_RESTING_TENURES, endRestingTenures, tenuresPart } from '../../modules/committees/index.ts'
import { rosterRoutes } from '../../modules/roster/index.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
  TERM_DISTRICT_3,
} from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { memorySms } from '../../platform/notify/memory-sms.ts'
import { tasksOf } from '../worker.ts'
import { endingSeatsAfter } from './end-resting-tenures.ts'

const now = new Date('2026-11-22T02:00:00Z')
let house: TestDatabase
let app: Awaited<ReturnType<typeof makeApp>>
const db = () => house.database.district(DISTRICT)
const staff: Actor = { ...actorWith([grant('district_staff')]), districtId: DISTRICT, personId: PEOPLE.staff }

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: endingSeatsAfter(rosterRoutes),
    identify: async () => staff,
    database: house.database,
    clock: fixedClock(now),
    words: {},
  })
})
afterAll(async () => {
  await app?.close()
  await house?.drop()
})

/** Seats somebody as a member of Pingjiang's committee since 2024. */
async function seated(
  personId: string,
  seatNo: number,
  rests: { mandateId?: string; postId?: string; termId?: string; streetId?: number },
) {
  const tenureId = newId()
  const seat = { tenureId, streetId: PINGJIANG, seat: 'member' as const, seatNo, fullTime: false, personId }
  await tenuresPart({ districtId: DISTRICT, tenures: [{ ...seat, startsOn: '2024-06-12', ...rests }] }).execute(db())
  return tenureId
}
async function tenure(tenureId: string) {
  const { rows } = await sql<{
    endsOn: string | null
    mandateId: string | null
    reason: string | null
    traces: number
  }>`
    select t.ends_on as "endsOn", t.mandate_id as "mandateId", t.end_reason as reason,
      (select count(*)::int from audit.entry e where e.district_id = t.district_id and e.subject_id = t.tenure_id::text) as traces
    from committees.tenure t where t.district_id = ${DISTRICT} and t.tenure_id = ${tenureId}::uuid`.execute(db())
  return rows[0]
}
const end = (mandateId: string, reason: string, on = '2026-11-20', deed = 'end') =>
  send(app, 'POST', `/api/v1/mandates/${mandateId}/${deed}`, { body: { version: 1, on, reason } })
const night = (at = now) => endRestingTenures(db(), { districtId: DISTRICT, now: at })

test('a mandate that ends takes the seat with it at once, on its own day, with the reason and a trace', async () => {
  const tenureId = await seated(PEOPLE.deputyShen, 6, { mandateId: MANDATES.shen })
  const other = await seated(PEOPLE.deputyGu, 7, { mandateId: MANDATES.gu })
  expect((await end(MANDATES.shen, 'resigned')).statusCode).toBe(200)
  expect(await tenure(tenureId)).toMatchObject({
    ...{ endsOn: '2026-11-20', traces: 1, reason: '所依据的代表资格终止（辞职被接受），席位自行终止' },
  })
  expect(await tenure(other)).toMatchObject({ endsOn: null, traces: 0 })
  const { rows } = await sql`select person_id as who, detail ->> 'because' as because from audit.entry
    where district_id = ${DISTRICT} and subject_id = ${tenureId}`.execute(db())
  expect(rows).toEqual([{ who: PEOPLE.staff, because: 'mandate' }])
  expect(await night()).toBe(0)
})

test('a suspended mandate ends nothing', async () => {
  expect((await end(MANDATES.gu, '接受调查', '2026-11-20', 'suspend')).statusCode).toBe(200)
  const { rows } =
    await sql`select 1 from committees.tenure where district_id = ${DISTRICT} and mandate_id = ${MANDATES.gu}::uuid
    and ends_on is null`.execute(db())
  expect(rows).toHaveLength(1)
  expect(await night()).toBe(0)
})

test('at the change of term the seat waits, and the mandate of the next term carries it on', async () => {
  const tenureId = await seated(PEOPLE.municipal, 8, { mandateId: MANDATES.municipal })
  await end(MANDATES.municipal, 'term_ended', '2026-11-20')
  expect(await night()).toBe(0)
  const id = newId()
  const opened = await send(app, 'POST', `/api/v1/people/${PEOPLE.municipal}/mandates`, {
    body: {
      ...{ id, level: 'municipal', termNumber: 18, termStartsOn: '2026-11-20', startsOn: '2026-11-20' },
      streetId: PINGJIANG,
    },
  })
  expect(opened.statusCode).toBe(201)
  expect(await tenure(tenureId)).toMatchObject({ endsOn: null, mandateId: id, traces: 1 })
  expect(await night(new Date('2027-06-01T02:00:00Z'))).toBe(0)
})

test('the night ends what was ended elsewhere: mandates of a list, posts, terms; once, and in this district only', async () => {
  const listed = await seated(PEOPLE.deputyLuElder, 9, { mandateId: MANDATES.luElder })
  const onTerm = await seated(PEOPLE.recorder, 5, { termId: TERM_DISTRICT_3 })
  const postId = newId()
  await sql`insert into committees.concurrent_post (district_id, post_id, person_id, kind, title, starts_on, ends_on)
    values (${DISTRICT}, ${postId}, ${PEOPLE.otherSecretary}, 'institution', '图书馆馆长', '2023-01-01', '2026-11-01')`.execute(
    db(),
  )
  const onPost = await seated(PEOPLE.otherSecretary, 4, { postId })
  await sql`update roster.mandate set ends_on = '2026-11-10', end_reason = 'moved_away' where district_id = ${DISTRICT}
    and mandate_id = ${MANDATES.luElder}::uuid`.execute(db())
  await sql`update roster.term set ends_on = '2026-10-01' where district_id = ${DISTRICT} and term_id = ${TERM_DISTRICT_3}::uuid`.execute(
    db(),
  )
  expect(await endRestingTenures(house.database.district(OTHER_DISTRICT), { districtId: OTHER_DISTRICT, now })).toBe(0)
  const tasks = tasksOf({
    ...{ database: house.database, clock: fixedClock(now), notifier: memorySms() },
    log: { warn: () => {}, error: () => {} },
  })
  await tasks.ofTheHouse[END_RESTING_TENURES]?.()
  const all = () => Promise.all([listed, onTerm, onPost].map(tenure))
  const after = await all()
  expect(after.map((one) => [one?.endsOn, one?.traces])).toEqual([
    ['2026-11-10', 1],
    ['2026-10-01', 1],
    ['2026-11-01', 1],
  ])
  expect(after[2]?.reason).toContain('图书馆馆长')
  await tasks.ofTheHouse[END_RESTING_TENURES]?.()
  expect(await all()).toEqual(after)
})

test('the headship of the street’s other office carries a seat on; a deputy of the next term keeps one that rests on a term', async () => {
  const [left, taken, termId, nextTermId] = [newId(), newId(), newId(), newId()]
  const post = (postId: string, office: string, from: string, to: string | null) =>
    sql`insert into committees.concurrent_post (district_id, post_id, person_id, street_id, kind, office, title, starts_on, ends_on)
      values (${DISTRICT}, ${postId}, ${PEOPLE.member}, ${PINGJIANG}, 'street_department_head', ${office}, '负责人', ${from}::date, ${to}::date)`.execute(
      db(),
    )
  await post(left, 'general_office', '2023-01-01', '2026-11-01')
  await post(taken, 'party_government_office', '2026-11-01', null)
  await sql`insert into roster.term (district_id, term_id, level, number, starts_on, ends_on) values
    (${DISTRICT}, ${termId}, 'consultative', 1, '2022-01-01', '2026-10-01'), (${DISTRICT}, ${nextTermId}, 'consultative', 2, '2026-10-01', null)`.execute(
    db(),
  )
  await sql`insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, starts_on)
    values (${DISTRICT}, ${newId()}, ${PEOPLE.recorder}, 'consultative', ${nextTermId}, ${PINGJIANG}, '2026-10-01')`.execute(
    db(),
  )
  const onPost = await seated(PEOPLE.member, 2, { postId: left })
  const onTerm = await seated(PEOPLE.recorder, 2, { termId, streetId: JINCHANG })
  expect(await night()).toBe(0)
  const { rows } = await sql`select post_id as "postId", term_id as "termId", ends_on as "endsOn" from committees.tenure
    where district_id = ${DISTRICT} and tenure_id in (${onPost}, ${onTerm}) order by post_id nulls last`.execute(db())
  expect(rows).toEqual([
    { postId: taken, termId: null, endsOn: null },
    { postId: null, termId: nextTermId, endsOn: null },
  ])
})

test('two runs at once have one effect', async () => {
  const postId = newId()
  await sql`insert into committees.concurrent_post (district_id, post_id, person_id, kind, title, starts_on, ends_on)
    values (${DISTRICT}, ${postId}, ${PEOPLE.deputyLuYounger}, 'other', '馆员', '2023-01-01', '2026-11-01')`.execute(
    db(),
  )
  const tenureId = await seated(PEOPLE.deputyLuYounger, 3, { postId })
  await Promise.all(Array.from({ length: 8 }, () => night()))
  expect(await tenure(tenureId)).toMatchObject({ endsOn: '2026-11-01', traces: 1 })
})

test('only the two deeds are wrapped', () => {
  const bare = [route({ method: 'GET', path: '/api/v1/x', policy: 'x', summary: 'x', handle: async () => null })]
  expect(endingSeatsAfter(bare)[0]).toBe(bare[0])
  const changed = endingSeatsAfter(rosterRoutes).filter((one, at) => one !== rosterRoutes[at])
  expect(changed.map((one) => one.path)).toEqual([
    '/api/v1/people/:personId/mandates',
    '/api/v1/mandates/:mandateId/end',
  ])
})
