import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../modules/roster/testing/people-ground.ts'
import { fixedClock, systemClock } from '../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts'
import { newId } from '../platform/ids/new-id.ts'
import { runDueJobs } from '../platform/jobs/start-jobs.ts'
import { httpSms } from '../platform/notify/http-sms.ts'
import { memorySms } from '../platform/notify/memory-sms.ts'
import { fakeGateway } from '../platform/notify/testing/fake-gateway.ts'
import { startWorker, tasksOf } from './worker.ts'

let house: TestDatabase
const NOW = new Date('2026-11-19T02:00:00Z')
const db = () => house.database.district(DISTRICT)

beforeAll(async () => {
  house = await testDatabase(peopleGround)
})
afterAll(() => house.drop())

/** A visit with everybody on file due, and a message queued to each. */
async function mailing(): Promise<{ activityId: string; people: number }> {
  const activityId = newId()
  const mailingId = newId()
  const { rows } = await sql<{ people: number }>`
    with made as (
      insert into activities.activity (district_id, activity_id, kind, title, street_id, held_on, starts_at, state, created_at)
      values (${DISTRICT}, ${activityId}, 'weekly_visit', '周周行', ${PINGJIANG}, '2026-11-20', ${NOW}, 'published', ${NOW})
      returning activity_id),
    numbered as (
      update roster.person set phone = '1380000' || lpad(right(person_id::text, 4), 4, '0')
      where district_id = ${DISTRICT} returning person_id),
    queued as (
      insert into activities.message (district_id, message_id, mailing_id, activity_id, person_id, purpose, words, state, queued_at, queued_by)
      select ${DISTRICT}, gen_random_uuid(), ${mailingId}::uuid, activity_id, person_id, 'notice', '通知', 'queued', ${NOW}, ${PEOPLE.secretary}
      from made, numbered returning message_id),
    job as (select platform.add_job('activities.deliver-messages', ${JSON.stringify({ mailingId })}::jsonb) as id)
    select count(*)::int as people, (select id from job) from queued`.execute(db())
  return { activityId, people: rows[0]?.people ?? 0 }
}

async function stands(activityId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ stand: string; n: number }>`
    select state || coalesce(' ' || why, '') as stand, count(*)::int as n from activities.message
    where district_id = ${DISTRICT} and activity_id = ${activityId}::uuid group by 1`.execute(db())
  return Object.fromEntries(rows.map(({ stand, n }) => [stand, n]))
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))

test('a worker killed while a message is on its way: the next one sends the rest, and none twice', async () => {
  const { activityId, people } = await mailing()
  expect(people).toBeGreaterThan(5)
  let child: ChildProcess | null = null
  const gateway = await fakeGateway((_, reply, nth) => {
    if (nth === 3) child?.kill('SIGKILL')
    else reply.writeHead(202).end()
  })
  const script = path.join(import.meta.dirname, 'testing', 'worker-to-kill.ts')
  child = spawn(process.execPath, [script, house.ownerUrl, gateway.url], { stdio: ['ignore', 'inherit', 'inherit'] })
  expect(await ended(child)).toBe('SIGKILL')
  expect(await stands(activityId)).toEqual({ sent: 2, queued: people - 2 })

  const warned: string[] = []
  const worker = await startWorker({
    ...{ ownerUrl: house.ownerUrl, database: house.database, clock: systemClock },
    notifier: httpSms({ url: gateway.url, key: 'test' }),
    log: { warn: (_, sentence) => warned.push(sentence), error: (_, sentence) => warned.push(sentence) },
  })
  await expect.poll(() => stands(activityId), { timeout: 20_000 }).toEqual({ sent: people - 1, 'failed unsure': 1 })
  await worker.stop()
  expect(warned).toContain('jobs of workers that died are taken up again')
  const ids = gateway.received.map(({ id }) => id)
  expect([ids.length, new Set(ids).size]).toEqual([people, people])
  await gateway.close()
})

test('every night kept totals are held against the ledger; a difference is an error in the log and stands in the trace', async () => {
  const errors: object[] = []
  const log = { warn: () => {}, error: (facts: object) => errors.push(facts) }
  const tasks = tasksOf({ database: house.database, clock: fixedClock(NOW), notifier: memorySms(), log })
  const verify = async () => {
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query(`select graphile_worker.add_job('points.verify')`)
    await owner.end()
    await runDueJobs({ ...house, tasks })
  }
  await verify()
  expect(errors).toEqual([])
  await sql`insert into points.standing (district_id, person_id, year, quarter, tenths, entries)
    values (${DISTRICT}, ${PEOPLE.deputyShen}, 2026, 0, 15, 1)`.execute(db())
  await verify()
  expect(errors).toEqual([{ districtId: DISTRICT, differences: 1 }])
  const { rows } = await sql`select detail, account_id as who from audit.entry
    where district_id = ${DISTRICT} and action = 'points.verify' order by entry_id`.execute(db())
  expect(rows).toEqual([
    { detail: { differences: 0 }, who: null },
    { detail: { differences: 1 }, who: null },
  ])
})

test('every night contact data past its day is erased in every district', async () => {
  const itemId = newId()
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, theme, words, raised_on, received_at,
       state, closed_at)
     values ($1, $2, $3, 2025, 1, '2511000011', 'x', 'counter', 'resident', 'parking', '车位不够', '2025-10-01', '2025-10-01', 'closed', '2025-11-18 12:00+08')`,
    [DISTRICT, itemId, PINGJIANG],
  )
  await owner.query(
    `insert into opinions.contact (district_id, item_id, name, phone, agreed_at) values ($1, $2, '钱多多', '13812345678', '2025-10-01')`,
    [DISTRICT, itemId],
  )
  // Its words were redacted by hand; the list it was imported with still has them.
  await owner.query(
    `insert into opinions.step (district_id, step_id, item_id, event, to_state, at, audience, detail)
     values ($1, gen_random_uuid(), $2, 'erase', 'closed', '2026-11-18', 'everyone', '{"redacted": true}')`,
    [DISTRICT, itemId],
  )
  const batchId = newId()
  await owner.query(
    `insert into imports.batch (district_id, batch_id, what, file_name, state, created_by, created_at) values ($1, $2, 'history', '台账.xlsx', 'imported', $3, now())`,
    [DISTRICT, batchId, PEOPLE.staff],
  )
  for (const [line, made] of [
    [1, itemId],
    [2, newId()],
  ] as const)
    await owner.query(
      `insert into imports.line (district_id, batch_id, line_no, cells, reading, verdict, made)
       values ($1, $2, $3, '{"sheet": "items", "row": 2, "texts": {"words": "我是钱多多", "street": "平江"}}', '{"row": {"words": "我是钱多多"}}', 'new', $4)`,
      [DISTRICT, batchId, line, JSON.stringify({ itemId: made })],
    )
  await owner.query(`select graphile_worker.add_job('opinions.erase-contacts')`)
  const log = { warn: () => {}, error: () => {} }
  await runDueJobs({
    ...house,
    tasks: tasksOf({ database: house.database, clock: fixedClock(NOW), notifier: memorySms(), log }),
  })
  const { rows } = await owner.query('select name, phone, erased_at from opinions.contact where item_id = $1', [itemId])
  expect(rows).toEqual([{ name: null, phone: null, erased_at: NOW }])
  const lines = await owner.query(
    `select cells->'texts' as texts, reading is null as forgotten, made from imports.line order by line_no`,
  )
  expect(lines.rows).toMatchObject([
    { texts: { street: '平江' }, forgotten: true, made: { itemId } },
    { texts: { words: '我是钱多多' }, forgotten: false },
  ])
  await owner.end()
})

test('where a line heard lost a name, the row of the list it was imported with loses its opinions that night', async () => {
  const [activityId, other, opinionId, itemId, batchId] = [newId(), newId(), newId(), newId(), newId()]
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into activities.activity (district_id, activity_id, kind, title, title_en, street_id, held_on, starts_at, half_days, state, fields, created_at, closed_at)
     values ($1, $2, 'weekly_visit', '周周行', 'Visit', $3, '2025-10-01', '2025-10-01 09:00+08', 1, 'closed', '{}', now(), now())`,
    [DISTRICT, activityId, PINGJIANG],
  )
  await owner.query(
    `insert into activities.heard_opinion (district_id, opinion_id, activity_id, line_no, words, reach) values ($1, $2, $3, 1, '孙小妹说灯不亮', 'community')`,
    [DISTRICT, opinionId, activityId],
  )
  await owner.query(
    `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, theme, words, raised_on, received_at,
       state, closed_at, activity_id, opinion_id)
     values ($1, $2, $3, 2025, 2, '2511000029', 'x', 'heard', 'resident', 'facilities', '孙小妹说灯不亮', '2025-10-01', '2025-10-01', 'closed', '2025-11-18 12:00+08',
       $4, $5)`,
    [DISTRICT, itemId, PINGJIANG, activityId, opinionId],
  )
  await owner.query(
    `insert into opinions.contact (district_id, item_id, name, agreed_at) values ($1, $2, '孙小妹', '2025-10-01')`,
    [DISTRICT, itemId],
  )
  await owner.query(
    `insert into imports.batch (district_id, batch_id, what, file_name, state, created_by, created_at) values ($1, $2, 'history', '走访.xlsx', 'imported', $3, now())`,
    [DISTRICT, batchId, PEOPLE.staff],
  )
  for (const [line, made] of [
    [1, activityId],
    [2, other],
  ] as const)
    await owner.query(
      `insert into imports.line (district_id, batch_id, line_no, cells, reading, verdict, made)
       values ($1, $2, $3, '{"texts": {"opinions": "孙小妹说灯不亮", "title": "周周行"}}', '{"row": {"opinions": ["孙小妹说灯不亮"]}}', 'new', $4)`,
      [DISTRICT, batchId, line, JSON.stringify({ activityId: made })],
    )
  await owner.query(`select graphile_worker.add_job('opinions.erase-contacts')`)
  const log = { warn: () => {}, error: () => {} }
  await runDueJobs({
    ...house,
    tasks: tasksOf({ database: house.database, clock: fixedClock(NOW), notifier: memorySms(), log }),
  })
  const heard = await owner.query('select words from activities.heard_opinion where opinion_id = $1', [opinionId])
  expect(heard.rows).toEqual([{ words: '〔已删除〕说灯不亮' }])
  const lines = await owner.query(
    `select cells->'texts' as texts, reading is null as forgotten, made from imports.line where batch_id = $1 order by line_no`,
    [batchId],
  )
  expect(lines.rows).toEqual([
    { texts: { title: '周周行' }, forgotten: true, made: { activityId } },
    { texts: { opinions: '孙小妹说灯不亮', title: '周周行' }, forgotten: false, made: { activityId: other } },
  ])
  await owner.end()
})
