import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { JINCHANG, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { CandidateAnswer } from './contract-merit.ts'
import { CONFIDENTIAL_ITEM, HEAD, POST_OF_HEAD } from './testing/merit-ground.ts'
import { AT, type MeritHouse, meritHouse, recommendation, type Who } from './testing/merit-house.ts'

let house: MeritHouse
beforeAll(async () => {
  house = await meritHouse()
})
afterAll(() => house?.close())

const get: MeritHouse['get'] = (...asked) => house.get(...asked)
const post: MeritHouse['post'] = (...asked) => house.post(...asked)

const failing = ({ conditions }: CandidateAnswer) =>
  conditions.filter(({ passed }) => passed === false).map(({ key }) => key.replace('appointments.condition.', ''))
const counts = ({ evidence }: CandidateAnswer) =>
  Object.fromEntries(evidence.counts.map(({ of, count }) => [of, count]))

describe('candidates', () => {
  test('are the deputies of the delegation and the heads of the two offices, by the sound of their names', async () => {
    const names = (await house.candidates()).map(({ name, ground }) => [name, ground])
    expect(names).toEqual([
      ['程主任', 'department_head'],
      ['顾秋菊', 'delegation_deputy'],
      ['陆平', 'delegation_deputy'],
      ['沈一鸣', 'delegation_deputy'],
    ])
    expect((await house.candidates('&ground=department_head')).map(({ postId }) => postId)).toEqual([POST_OF_HEAD])
    expect((await house.candidates('&name=沈')).map(({ personId }) => personId)).toEqual([PEOPLE.deputyShen])
    const first = (await get('staff', `${AT}/candidates?streetId=${PINGJIANG}&limit=3`)).body
    const second = (await get('staff', `${AT}/candidates?streetId=${PINGJIANG}&limit=3&after=${first.next}`)).body
    expect([first.items.length, second.items.length, second.next]).toEqual([3, 1, null])
  })

  test('stand with every condition met or not, and the rule that asks it', async () => {
    expect(failing(await house.candidate(PEOPLE.deputyShen))).toEqual([])
    expect((await house.candidate(PEOPLE.deputyShen)).met).toBe(true)
    const judge = await house.candidate(PEOPLE.deputyLuElder)
    expect(failing(judge)).toEqual(['without.judicial'])
    expect(judge.met).toBe(false)
    expect(judge.conditions.find(({ passed }) => passed === false)).toMatchObject({ source: '《条例》第八条' })
    expect(failing(await house.candidate(HEAD))).toEqual([])
  })

  test('stand with their evidence side by side, each number the number of its rows', async () => {
    const shen = await house.candidate(PEOPLE.deputyShen)
    expect(counts(shen)).toEqual({
      ...{ suggestions: 3, co_suggestions: 1, items_between_sessions: 3, items_in_session: 2 },
      ...{ honoured_suggestions: 0, honoured_reports: 0, asked: 4, present: 2 },
    })
    expect(shen.evidence).toMatchObject({ attendance: 5000, from: '2022-01-15', to: '2024-05-20' })
    expect(shen.evidence.session).toMatchObject({ days: 3, known: { params: { days: 3 } } })
    for (const { of, count } of shen.evidence.counts) {
      const path = `${AT}/candidates/${PEOPLE.deputyShen}/evidence?streetId=${PINGJIANG}&of=${of}`
      const rows = (await get('director', path)).body.items
      expect([of, rows.length]).toEqual([of, count])
      for (const row of rows) expect(row.evidence.id).toBeTruthy()
    }
    const between = `${AT}/candidates/${PEOPLE.deputyShen}/evidence?streetId=${PINGJIANG}&of=items_between_sessions`
    const rows: { title: string; evidence: { id: string } }[] = (await get('staff', between)).body.items
    expect(rows.find(({ evidence }) => evidence.id === CONFIDENTIAL_ITEM)?.title).toBe('（保密件）')
  })

  test('stand with their place: one of four is inside, the two tied behind miss by one, and who is no deputy is not ranked', async () => {
    const place = async (who: string) => (await house.candidate(who)).evidence.place
    expect(await place(PEOPLE.deputyShen)).toMatchObject({ year: 2023, rank: 1, eligible: 4, topPlaces: 1, top: true })
    for (const who of [PEOPLE.deputyGu, PEOPLE.deputyLuElder])
      expect(await place(who)).toMatchObject({ rank: 2, top: false, tied: 1, missedBy: 1 })
    expect(await place(HEAD)).toMatchObject({ rank: null, why: { key: 'appointments.merit.not-ranked' } })
    const head = await house.candidate(HEAD)
    expect(head.evidence.counts.every(({ count, why }) => count === null && why !== null)).toBe(true)
    expect(JSON.stringify(await house.candidates())).not.toMatch(/"[^"]*(score|total|sum|grade)[^"]*":/i)
  })

  test.each<[Who, number, number]>([
    ['secretary', PINGJIANG, 200],
    ['director', PINGJIANG, 200],
    ['secretary', JINCHANG, 403],
    ['otherSecretary', PINGJIANG, 403],
    ['otherSecretary', JINCHANG, 200],
    ['outside', PINGJIANG, 404],
    ['member', PINGJIANG, 404],
    ['deputyShen', PINGJIANG, 404],
  ])('%s asking for %i is answered %i', async (who, streetId, status) => {
    expect((await get(who, `${AT}/candidates?streetId=${streetId}`)).status).toBe(status)
  })
})

test('nobody’s evidence is read who could not be proposed for the street', async () => {
  const path = `${AT}/candidates/${PEOPLE.deputyLuYounger}/evidence?of=suggestions&streetId=`
  expect((await get('staff', `${path}${PINGJIANG}`)).status).toBe(404)
  expect((await get('staff', `${path}${JINCHANG}`)).status).toBe(200)
})

test('who is no hand hears of every part of the dossier what an unknown one would give', async () => {
  const unknown = newId()
  const sheet = newId()
  await post('staff', `${AT}/merit-sheets`, {
    id: sheet,
    streetId: PINGJIANG,
    personId: PEOPLE.deputyShen,
    ground: 'delegation_deputy',
  })
  for (const part of [`candidates?streetId=${PINGJIANG}`, 'recommendations', 'choices', 'merit-sheets', 'team'])
    for (const who of ['outside', 'member', 'deputyShen'] as const)
      expect(await get(who, `${AT}/${part}`)).toEqual(await get(who, `/dossiers/${unknown}/${part}`))
  expect(await get('outside', `/merit-sheets/${sheet}`)).toEqual(await get('outside', `/merit-sheets/${unknown}`))
  expect(await get('staff', `/merit-sheets/${unknown}`)).toMatchObject({
    status: 404,
    body: { code: 'appointments.unknown' },
  })
  const tries = [recommendation(PEOPLE.deputyShen), recommendation(PEOPLE.deputyShen)] as const
  expect(await post('outside', `${AT}/recommendations`, tries[0])).toEqual(
    await post('outside', `/dossiers/${unknown}/recommendations`, tries[1]),
  )
})
