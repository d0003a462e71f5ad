import type { FastifyInstance } from 'fastify'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, MANDATES, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'

const now = new Date('2024-03-20T02:00:00Z')
let house: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}
const ids = { suggestion: newId(), report: newId(), training: newId(), waiting: newId(), struck: newId() }

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  const { database } = house
  app = await openHouse({ database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'deputyShen'] as const)
    cookies[who] = await openTestSession(database, DISTRICT, PEOPLE[who], now)
  await record(ids.suggestion, 'suggestion')
  await record(ids.report, 'research_report')
  await record(ids.training, 'training')
  await record(ids.waiting, 'suggestion', 'street_reviewed')
  await record(ids.struck, 'suggestion', 'struck')
})
afterAll(async () => {
  await app?.close()
  await house?.drop()
})

const record = (id: string, kind: string, state = 'confirmed') =>
  sql`insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, role, done_on, title, source_kind, source_id, state,
      submitted_at, submitted_by)
    values (${DISTRICT}, ${id}::uuid, ${PEOPLE.deputyShen}::uuid, ${MANDATES.shen}::uuid, 'district', ${PINGJIANG}, ${kind}, 'author', '2023-03-01',
      '打造15分钟便民生活圈', 'self_report', ${id}::uuid, ${state}, ${now}, ${PEOPLE.deputyShen}::uuid)`.execute(
    house.database.district(DISTRICT),
  )
const get = (who: string, path: string) =>
  send(app, 'GET', `/api/v1/duty${path}`, { headers: { cookie: cookies[who] ?? '' } })
async function post(who: string, path: string, body: object) {
  const answer = await send(app, 'POST', `/api/v1/duty${path}`, { headers: { cookie: cookies[who] ?? '' }, body })
  return [answer.statusCode, answer.json().code ?? null, answer.json()] as const
}
const honour = (more: object = {}) => ({
  ...{ id: newId(), year: 2023, awardedBy: '区人大常委会', awardedOn: '2024-01-20' },
  ...more,
})
const awarding = async (who: string, id: string, body: object = honour()) =>
  (await post(who, `/records/${id}/honours`, body)).slice(0, 2)
const honoursOf = async (id: string, who = 'staff') => (await get(who, `/records/${id}`)).json().honours

describe('an honour', () => {
  test('is the district’s to enter, of suggestions and reports that stand, once a year, on a day that can be', async () => {
    expect(await awarding('secretary', ids.suggestion)).toEqual([403, 'duty.honour-by-district'])
    expect(await awarding('deputyShen', ids.suggestion)).toEqual([403, 'duty.honour-by-district'])
    expect(await awarding('otherSecretary', ids.suggestion)).toEqual([404, 'duty.record-unknown'])
    expect(await awarding('staff', ids.training)).toEqual([403, 'duty.honour-of-kinds'])
    for (const id of [ids.waiting, ids.struck])
      expect(await awarding('staff', id)).toEqual([403, 'duty.honour-only-standing'])
    for (const awardedOn of ['2023-02-28', '2024-03-21'])
      expect(await awarding('staff', ids.suggestion, honour({ awardedOn }))).toEqual([422, 'duty.honour-too-early'])
    expect(await awarding('staff', ids.suggestion)).toEqual([201, null])
    expect(await awarding('staff', ids.suggestion)).toEqual([409, 'constraint.honoured_once'])
    expect(await awarding('staff', ids.report)).toEqual([201, null])
    expect((await honoursOf(ids.suggestion)).items).toMatchObject([{ kind: 'outstanding_suggestion', year: 2023 }])
    expect((await honoursOf(ids.report)).items).toMatchObject([{ kind: 'outstanding_report', year: 2023 }])
  })

  test('is seen with the record and stands in the deputy’s file and papers; it gives no points', async () => {
    expect((await honoursOf(ids.suggestion, 'deputyShen')).can).toEqual({
      award: { can: false, why: 'duty.honour-by-district' },
      takeBack: { can: false, why: 'duty.honour-by-district' },
    })
    const { facts } = (await get('deputyShen', `/people/${PEOPLE.deputyShen}/file?year=2023`)).json()
    const honoured = facts.filter((fact: { honours: object[] }) => fact.honours.length > 0)
    expect(honoured.map((fact: { kind: string }) => fact.kind).sort()).toEqual(['research_report', 'suggestion'])
    const paper = await get('staff', `/people/${PEOPLE.deputyShen}/file.docx?year=2023`)
    const words = strFromU8(unzipSync(paper.rawPayload)['word/document.xml'] ?? new Uint8Array())
    expect(words).toContain('（2023年度优秀建议）')
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from points.entry where district_id = ${DISTRICT}`.execute(
      house.database.district(DISTRICT),
    )
    expect(rows[0]?.n).toBe(0)
  })

  test('entered wrongly is taken back once, and may then be entered anew', async () => {
    const [entered] = (await honoursOf(ids.report)).items
    const back = async (who: string, id: string, version = 1) =>
      (await post(who, `/honours/${id}/take-back`, { version })).slice(0, 2)
    expect(await back('secretary', entered.honourId)).toEqual([403, 'duty.honour-by-district'])
    expect(await back('otherSecretary', entered.honourId)).toEqual([404, 'duty.honour-unknown'])
    expect(await back('staff', newId())).toEqual([404, 'duty.honour-unknown'])
    expect(await back('staff', entered.honourId, 2)).toEqual([409, 'duty.honour-changed'])
    expect(await back('staff', entered.honourId)).toEqual([200, null])
    expect(await back('staff', entered.honourId)).toEqual([404, 'duty.honour-unknown'])
    expect((await honoursOf(ids.report)).items).toEqual([])
    expect(await awarding('staff', ids.report)).toEqual([201, null])
  })
})
