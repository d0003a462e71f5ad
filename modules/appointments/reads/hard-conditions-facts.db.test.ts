import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'
import type { Proposal } from '../rules/hard-conditions.ts'
import { DOSSIER, HEAD, meritGround, POST_OF_HEAD } from '../testing/merit-ground.ts'
import { hardConditionsOf, hardConditionsOfAll } from './hard-conditions-facts.ts'

const TODAY = '2024-05-20'
let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase(meritGround)
})
afterAll(() => house?.drop())

const db = () => house.database.district(DISTRICT)
const shen: Proposal = {
  ...{ type: 'appoint', dossierId: DOSSIER, streetId: PINGJIANG, seat: 'part_time_deputy_director', seatNo: 2 },
  ...{
    personId: PEOPLE.deputyShen,
    ground: 'delegation_deputy',
    mandateId: MANDATES.shen,
    postId: null,
    tenureId: null,
  },
}
const head: Proposal = {
  ...shen,
  seatNo: 1,
  personId: HEAD,
  ground: 'department_head',
  mandateId: null,
  postId: POST_OF_HEAD,
}
const failing = async (proposal: Proposal, on = TODAY) =>
  (await hardConditionsOf(db(), DISTRICT, proposal, on))
    .filter(({ passed }) => passed !== true)
    .map(({ key, passed }) => key.replace('appointments.condition.', passed === null ? '?' : ''))

beforeEach(async () => {
  await sql`delete from appointments.matter`.execute(db())
  await sql`delete from committees.tenure where seat = 'part_time_deputy_director' or person_id = ${PEOPLE.deputyShen}::uuid`.execute(
    db(),
  )
})

async function seat(
  personId: string,
  seatNo: number,
  more: { seat?: string; street?: number; from?: string } = {},
): Promise<string> {
  const id = newId()
  await sql`insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on)
    values (${DISTRICT}, ${id}::uuid, ${more.street ?? PINGJIANG}, ${more.seat ?? 'part_time_deputy_director'}, ${seatNo}, false, ${personId}::uuid,
      ${more.from ?? '2023-01-01'}::date)`.execute(db())
  return id
}

let position = 0

/** A matter that ends a tenure, in this dossier unless told. */
const ends = (tenureId: string, state: string, dossierId = DOSSIER) =>
  sql`insert into appointments.matter (district_id, matter_id, dossier_id, position, type, state, street_id, seat, seat_no, person_id, tenure_id)
    values (${DISTRICT}, ${newId()}::uuid, ${dossierId}::uuid, ${++position}, 'remove', ${state}, ${PINGJIANG}, 'part_time_deputy_director', 2,
      ${PEOPLE.deputyGu}::uuid, ${tenureId}::uuid)`.execute(db())

test('a deputy and a head of an office meet everything where the places are vacant', async () => {
  expect(await failing(shen)).toEqual([])
  expect(await failing(head)).toEqual([])
  expect(await failing({ ...shen, streetId: JINCHANG })).toEqual(['mandate'])
  expect(await failing(shen, '2022-01-14')).toContain('mandate')
})

test('a held place is free once this dossier removes the holder, not by a removal that was withdrawn or is another dossier’s', async () => {
  const tenureId = await seat(PEOPLE.deputyGu, 2)
  expect(await failing(shen)).toEqual(['place'])
  await ends(tenureId, 'withdrawn')
  expect(await failing(shen)).toEqual(['place'])
  await ends(tenureId, 'proposed')
  expect(await failing(shen)).toEqual([])
  expect(await failing({ ...shen, dossierId: newId() })).toEqual(['place'])
})

test('a place that somebody takes later is not vacant either', async () => {
  await seat(PEOPLE.deputyGu, 2, { from: '2024-07-01' })
  expect(await failing(shen)).toEqual(['place'])
})

test('another seat in the same committee stands in the way until this dossier ends it; one in another committee by the rule alone', async () => {
  const tenureId = await seat(PEOPLE.deputyShen, 5, { seat: 'member' })
  expect(await failing(shen)).toEqual(['no-other-seat'])
  await ends(tenureId, 'qualified')
  expect(await failing(shen)).toEqual([])
  await seat(PEOPLE.deputyShen, 5, { seat: 'member', street: JINCHANG })
  expect(await failing(shen)).toEqual([])
  await sql`insert into committees.incompatibility_rule (district_id, rule_id, post_kind, verdict, starts_on, source, entered_at)
    values (${DISTRICT}, ${newId()}::uuid, 'other_committee', 'refused', '2024-01-01', '《条例》', now())`.execute(db())
  expect(await failing(shen)).toEqual(['without.other_committee'])
  expect(await failing(shen, '2023-12-31')).toEqual([])
})

test('failures count for this person and seat in this term', async () => {
  const failed = async (met: string, personId = PEOPLE.deputyShen) => {
    const [dossierId, ballotId] = [newId(), newId()]
    await sql`insert into appointments.dossier (district_id, dossier_id, kind, title, state, meeting_on, opened_at, opened_by)
      values (${DISTRICT}, ${dossierId}::uuid, 'people', '任免', 'voted', ${met}::date, now(), ${PEOPLE.staff}::uuid)`.execute(
      db(),
    )
    await sql`insert into appointments.ballot (district_id, ballot_id, dossier_id, position, method, held_on, all_members, present, votes_for, against, abstained,
        not_voting, by_person, at)
      values (${DISTRICT}, ${ballotId}::uuid, ${dossierId}::uuid, 1, 'secret_ballot', ${met}::date, 31, 16, 15, 1, 0, 0, ${PEOPLE.staff}::uuid, now())`.execute(
      db(),
    )
    await sql`insert into appointments.matter (district_id, matter_id, dossier_id, position, type, state, street_id, seat, seat_no, person_id, ground, ballot_id)
      values (${DISTRICT}, ${newId()}::uuid, ${dossierId}::uuid, 1, 'appoint', 'failed', ${PINGJIANG}, 'part_time_deputy_director', 2, ${personId}::uuid,
        'delegation_deputy', ${ballotId}::uuid)`.execute(db())
  }
  await failed('2023-05-01')
  await failed('2021-05-01')
  await failed('2023-06-01', PEOPLE.deputyGu)
  expect(await failing(shen)).toEqual([])
  await failed('2024-05-01')
  expect(await failing(shen)).toEqual(['failures'])
  expect(await failing({ ...shen, seat: 'member', seatNo: 3, ground: 'any' })).toEqual([])
})

test('whoever leaves a seat holds it on the day', async () => {
  const tenureId = await seat(PEOPLE.deputyShen, 2)
  const leaves: Proposal = { ...shen, type: 'remove', ground: null, tenureId }
  expect(await failing(leaves)).toEqual([])
  expect(await failing(leaves, '2022-12-31')).toEqual(['tenure'])
  expect(await failing({ ...leaves, personId: PEOPLE.deputyGu })).toEqual(['tenure'])
})

test('many at once are answered as one by one, in as many statements', async () => {
  let statements = 0
  const watched = openDatabase(house.ownerUrl, { max: 1, watch: () => (statements += 1) })
  const one = watched.district(DISTRICT)
  const single = [
    await hardConditionsOf(one, DISTRICT, shen, TODAY),
    await hardConditionsOf(one, DISTRICT, head, TODAY),
  ]
  const each = statements / 2
  statements = 0
  expect(await hardConditionsOfAll(one, DISTRICT, [shen, head], TODAY)).toEqual(single)
  expect(statements).toBe(each)
  expect(await hardConditionsOfAll(one, DISTRICT, [], TODAY)).toEqual([])
  await watched.close()
})
