import pg from 'pg'
import { test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { reviewRecord } from './review-records.ts'
import { selfReport } from '../../modules/duty/index.ts'
import { rankingOf } from '../../modules/points/index.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { DISTRICT, NOW, spineGround } from './testing/spine-ground.ts'

test('speed', async () => {
  const ground = await spineGround()
  const people = []
  for (let n = 0; n < 300; n++) people.push(await ground.person(`速${n}`))
  const N = 400
  const ids: string[] = []
  for (let n = 0; n < N; n++) {
    const present = Array.from({ length: 10 }, (_, k) => people[(n * 10 + k) % 300]!)
    ids.push(await ground.activity({ on: `2023-0${1 + (n % 5)}-1${n % 10}`, present }))
  }
  const run = async (work: (i: number) => Promise<unknown>, count: number, lanes = 16) => {
    let next = 0
    const from = performance.now()
    await Promise.all(Array.from({ length: lanes }, async () => { while (next < count) await work(next++) }))
    return Math.round(count / ((performance.now() - from) / 1000))
  }
  for (let r = 0; r < 2; r++) {
    const half = N / 2
    console.log('closings/s', await run((i) => closeActivity(ground.asked(ground.secretary), { activityId: ids[r * half + i]!, version: 1 }), half))
  }
  const reports: string[] = []
  for (let n = 0; n < 400; n++) {
    const id = newId()
    await selfReport(ground.asked(ground.secretary).db, { recordId: id, personId: people[n % 300]!.personId, kind: 'other_work', doneOn: '2023-06-01', units: 1, title: `事${n}` }, { actor: ground.secretary, at: NOW, requestId: newId(), bodyHash: 'x' })
    reports.push(id)
  }
  console.log('confirms/s', await run((i) => reviewRecord(ground.asked(ground.district), { recordId: reports[i]!, version: 1, verdict: 'pass', reason: null }), 400))
  console.log('ranking/s', await run(() => rankingOf(ground.asked(ground.district).db, DISTRICT, { year: 2023, quarter: null }, '2023-06-15'), 800))
  // bare writes
  const pool = new pg.Pool({ connectionString: ground.test.ownerUrl, max: 16 })
  const times: Record<string, number[]> = {}
  const db = openDatabase(ground.test.ownerUrl, { max: 1 })
  void times; void db
  const seen: string[] = []
  const watched = openDatabase(ground.test.ownerUrl, { max: 1, watch: (s) => seen.push(s) })
  const act = await ground.activity({ present: people.slice(0, 10) })
  let t = performance.now()
  await closeActivity(ground.asked(ground.secretary, { db: watched.district(DISTRICT) }), { activityId: act, version: 1 })
  console.log('one close ms', performance.now() - t, seen.length)
  await pool.end(); await watched.close(); await db.close()
  await ground.drop()
}, 120000)
