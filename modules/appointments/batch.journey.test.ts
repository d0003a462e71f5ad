import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import {
  type DossierHouse,
  dossierHouse,
  JINCHANG,
  MANDATES,
  MORE,
  PEOPLE,
  PINGJIANG,
  POSTS,
  wanted,
} from './testing/dossier-house.ts'
import { announced, count, leadTo } from './testing/steps-to.ts'

let house: DossierHouse
let dossierId: string
beforeAll(async () => {
  house = await dossierHouse()
  dossierId = await house.open('people', { title: '街道工委兼职副主任任命' })
})
afterAll(() => house?.close())

const recommend = async (personId: string, streetId: number, more: object) =>
  wanted(
    await house.post('staff', `/api/v1/dossiers/${dossierId}/recommendations`, {
      ...{
        id: newId(),
        streetId,
        personId,
        recommendedBy: '街道党工委',
        recommendedOn: '2026-11-01',
        words: '经集体研究推荐',
      },
      ...more,
    }),
    201,
  )
const batch = async () => {
  const { version } = await house.seen('staff', dossierId)
  return house.post('staff', `/api/v1/dossiers/${dossierId}/matters/batch`, { version })
}

test('adds nobody where nobody has decided, and says why street by street', async () => {
  const answer = await batch()
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'appointments.batch.nothing-to-add'])
  expect(answer.json().extra.left).toHaveLength(16)
})

test('adds whom the delegation chose and whom alone the street recommended; the others people settle', async () => {
  await recommend(MORE.headPingjiang, PINGJIANG, { ground: 'department_head', postId: POSTS.pingjiang })
  await recommend(MORE.headJinchang, JINCHANG, { ground: 'department_head', postId: POSTS.jinchang })
  await recommend(PEOPLE.deputyShen, PINGJIANG, { ground: 'delegation_deputy', mandateId: MANDATES.shen })
  await recommend(PEOPLE.deputyGu, PINGJIANG, { ground: 'delegation_deputy', mandateId: MANDATES.gu })
  await recommend(PEOPLE.deputyLuYounger, JINCHANG, { ground: 'delegation_deputy', mandateId: MANDATES.luYounger })
  const choice = {
    ...{
      id: newId(),
      streetId: PINGJIANG,
      heldOn: '2026-11-02',
      members: 3,
      present: 3,
      spoilt: 0,
      chosen: PEOPLE.deputyGu,
    },
    counts: [
      { personId: PEOPLE.deputyGu, votes: 2 },
      { personId: PEOPLE.deputyShen, votes: 1 },
    ],
  }
  wanted(await house.post('staff', `/api/v1/dossiers/${dossierId}/choices`, choice), 201)
  const answer = wanted(await batch(), 201)
  expect(
    answer.made.map(({ personId, seatNo }: { personId: string; seatNo: number }) => [personId, seatNo]).sort(),
  ).toEqual(
    [
      [MORE.headPingjiang, 1],
      [PEOPLE.deputyGu, 2],
      [MORE.headJinchang, 1],
    ].sort(),
  )
  expect(answer.left).toContainEqual({
    streetId: JINCHANG,
    ground: 'delegation_deputy',
    why: 'appointments.batch.not-chosen-yet',
  })
  const again = await batch()
  expect([again.statusCode, again.json().code]).toEqual([422, 'appointments.batch.nothing-to-add'])
})

test('goes through in one combined ballot, and each sits from the day of the meeting', async () => {
  await leadTo(house, dossierId, 'in_session')
  const { voteOrder } = await house.seen('staff', dossierId)
  wanted(
    await house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, {
      id: newId(),
      matterIds: voteOrder,
      ...count(29),
    }),
    201,
  )
  await announced(house, dossierId)
  const { rows } = await house.owner.query(
    `select person_id, mandate_id, post_id from committees.tenure where matter_id is not null order by person_id`,
  )
  expect(rows).toEqual(
    [
      { person_id: MORE.headPingjiang, mandate_id: null, post_id: POSTS.pingjiang },
      { person_id: MORE.headJinchang, mandate_id: null, post_id: POSTS.jinchang },
      { person_id: PEOPLE.deputyGu, mandate_id: MANDATES.gu, post_id: null },
    ].sort((one, other) => (one.person_id < other.person_id ? -1 : 1)),
  )
})
