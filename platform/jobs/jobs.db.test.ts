import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase, testDatabase15 } from '../database/testing.ts'
import { addJobPart } from './add-job.ts'
import { freeJobsOfTheDead, showLife } from './signs-of-life.ts'
import { runDueJobs, startJobs } from './start-jobs.ts'
import type { DistrictJob, Tasks } from './tasks.ts'

const DISTRICT = 320508
let house: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  house = await testDatabase()
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await house?.drop()
})

const add = (task: string, payload: object, when = true) =>
  sql<{
    id: number | null
  }>`with fact as (select 1 where ${when}::boolean), job as (${addJobPart(task, payload, 'fact')})
    select (select id from job) as id`.execute(house.database.district(DISTRICT))

const tasks = (ofDistricts: Tasks['ofDistricts'], ofTheHouse: Tasks['ofTheHouse'] = {}) => ({ ofDistricts, ofTheHouse })
const dueNow = () => owner.query('update graphile_worker._private_jobs set run_at = now()')
const jobsLeft = async () =>
  (await owner.query('select count(*)::int as n from graphile_worker._private_jobs')).rows[0].n as number

describe('the door to the queue', () => {
  test('adds a job of the district held, whatever the payload says, and only with the fact', async () => {
    const heard: DistrictJob[] = []
    const held: unknown[] = []
    await add('note', { districtId: 1, word: 'a' })
    expect((await add('note', { word: 'b' }, false)).rows).toEqual([{ id: null }])
    const note = async (job: DistrictJob) => {
      heard.push(job)
      const { rows } = await sql`select current_user as who, platform.district_held() as held`.execute(job.db)
      held.push(rows[0])
    }
    await runDueJobs({ ...house, tasks: tasks({ note }) })
    expect(heard.map(({ districtId, payload }) => [districtId, payload.word])).toEqual([[DISTRICT, 'a']])
    expect(held).toEqual([{ who: 'bandeng_app', held: DISTRICT }])
    expect(await jobsLeft()).toBe(0)
  })

  test('falls with the transaction it stood in', async () => {
    const failing = house.database.transaction(DISTRICT, async (tx) => {
      await sql`select platform.add_job('note', '{}')`.execute(tx)
      throw new Error('thought better of it')
    })
    await expect(failing).rejects.toThrow('thought better of it')
    expect(await jobsLeft()).toBe(0)
  })

  test('is the only one: without a district, or past it, the app role is refused', async () => {
    const refused = { code: '42501' }
    await expect(sql`select platform.add_job('note', '{}')`.execute(house.database.open)).rejects.toMatchObject(refused)
    for (const past of [
      sql`select graphile_worker.add_job('note')`,
      sql`select * from graphile_worker.jobs`,
      sql`select * from graphile_worker._private_jobs`,
      sql`delete from graphile_worker._private_jobs`,
    ])
      await expect(past.execute(house.database.district(DISTRICT))).rejects.toMatchObject(refused)
  })
})

describe('a job', () => {
  test('that fails is tried again, and knows its last try', async () => {
    await add('stumble', {})
    const tries: boolean[] = []
    const stumble = async ({ lastTry }: DistrictJob) => {
      tries.push(lastTry)
      throw new Error('not today')
    }
    for (let round = 0; round < 7; round += 1) {
      await dueNow()
      await runDueJobs({ ...house, tasks: tasks({ stumble }) })
    }
    expect(tries).toEqual([false, false, false, false, false, true])
    await owner.query('delete from graphile_worker._private_jobs')
  })

  test('of a worker that died is freed at once; of one that lives it is left alone', async () => {
    await add('note', {})
    const life = new pg.Client({ connectionString: house.ownerUrl })
    await life.connect()
    await showLife(life, 'pool-living')
    const lockBy = (who: string) =>
      owner.query('update graphile_worker._private_jobs set locked_by = $1, locked_at = now()', [who])
    await lockBy('pool-living')
    expect(await freeJobsOfTheDead(owner, null)).toBe(0)
    await lockBy('pool-dead')
    expect(await freeJobsOfTheDead(owner, null)).toBe(1)
    expect((await owner.query('select locked_by from graphile_worker._private_jobs')).rows).toEqual([
      { locked_by: null },
    ])
    await life.end()
    await owner.query('delete from graphile_worker._private_jobs')
  })

  test('is done as soon as it is added, by the worker that runs; stopping waits for the one under way', async () => {
    let began = () => {}
    const underWay = new Promise<void>((resolve) => {
      began = resolve
    })
    let finish = () => {}
    const done: string[] = []
    const slow = async () => {
      began()
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      done.push('slow')
    }
    const log = { warn: () => {}, error: (facts: object) => done.push(JSON.stringify(facts)) }
    const jobs = await startJobs({ ...house, tasks: tasks({ slow }), clockwork: {}, log })
    await add('slow', {})
    await underWay
    const stopped = jobs.stop()
    finish()
    await stopped
    expect(done).toEqual(['slow'])
    expect(await jobsLeft()).toBe(0)
  })
})

test('the worker outlives its sessions: cut off, it comes back and does what was added meanwhile', async () => {
  const done: unknown[] = []
  const log = { warn: () => {}, error: () => {} }
  const note = async (job: DistrictJob) => void done.push(job.payload.word)
  const jobs = await startJobs({ ...house, tasks: tasks({ note }), clockwork: {}, log })
  await add('note', { word: 'before' })
  await expect.poll(() => done, { timeout: 10_000 }).toEqual(['before'])
  for (const word of ['once', 'twice']) {
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bandeng jobs'`,
    )
    await add('note', { word })
    await expect.poll(() => done.at(-1), { timeout: 25_000 }).toBe(word)
  }
  await jobs.stop()
  expect(done).toEqual(['before', 'once', 'twice'])
}, 60_000)

test('the clockwork runs jobs of the house, told in UTC', async () => {
  const log = { warn: () => {}, error: () => {} }
  const jobs = await startJobs({
    ...house,
    tasks: tasks({}, { verify: async () => {} }),
    clockwork: { verify: '30 18 * * *' },
    log,
  })
  const known = async () =>
    (await owner.query('select identifier from graphile_worker._private_known_crontabs')).rows as unknown[]
  await expect.poll(known, { timeout: 10_000 }).toEqual([{ identifier: 'verify' }])
  await jobs.stop()
})

test('all of it on PostgreSQL 15 too', async () => {
  const old = await testDatabase15()
  const heard: unknown[] = []
  await sql`with fact as (select 1), job as (${addJobPart('note', { word: 'old' }, 'fact')}) select (select id from job)`.execute(
    old.database.district(7),
  )
  const note = async (job: DistrictJob) => void heard.push(job.payload)
  await runDueJobs({ ...old, tasks: tasks({ note }) })
  expect(heard).toEqual([{ word: 'old', districtId: 7 }])
  await old.drop()
})
