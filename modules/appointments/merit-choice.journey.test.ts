import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { hashOf } from '../../platform/snapshots/snapshot-hash.ts'
import { DISTRICT, MANDATES, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import { DOSSIER, HEAD, POST_OF_HEAD, RULE_DOSSIER } from './testing/merit-ground.ts'
import { AT, choice, type MeritHouse, meritHouse, recommendation, type Who } from './testing/merit-house.ts'

let house: MeritHouse
beforeAll(async () => {
  house = await meritHouse()
})
afterAll(() => house?.close())

const get: MeritHouse['get'] = (...asked) => house.get(...asked)
const post: MeritHouse['post'] = (...asked) => house.post(...asked)

describe('from recommendation to choice', () => {
  test('a director recommends; whoever is recommended shows so; nobody twice, nobody unfit, nobody of the future', async () => {
    const said = recommendation(PEOPLE.deputyShen)
    const key = newId()
    expect((await post('director', `${AT}/recommendations`, said, key)).status).toBe(201)
    expect((await post('director', `${AT}/recommendations`, said, key)).body).toEqual({
      recommendationId: said.id,
      version: 1,
    })
    expect((await house.candidate(PEOPLE.deputyShen)).recommendation).toMatchObject({ recommendedBy: '平江街道党工委' })
    expect((await house.candidates('&proposed=true')).map(({ personId }) => personId)).toEqual([PEOPLE.deputyShen])
    const refused = async (body: object, who: Who = 'director') => {
      const answer = await post(who, `${AT}/recommendations`, body)
      return [answer.status, answer.body.code]
    }
    expect(await refused(recommendation(PEOPLE.deputyShen))).toEqual([409, 'constraint.recommended_once'])
    expect(await refused(recommendation(PEOPLE.deputyLuElder))).toEqual([422, 'appointments.merit.condition-not-met'])
    expect(await refused(recommendation(PEOPLE.deputyLuYounger))).toEqual([422, 'appointments.merit.condition-not-met'])
    expect(await refused(recommendation(HEAD))).toEqual([422, 'appointments.merit.condition-not-met'])
    expect(await refused(recommendation(PEOPLE.deputyGu, { mandateId: MANDATES.shen }))).toEqual([
      422,
      'appointments.merit.condition-not-met',
    ])
    expect(await refused(recommendation(PEOPLE.deputyGu, { recommendedOn: '2024-05-21' }))).toEqual([
      422,
      'appointments.merit.day-to-come',
    ])
    expect(await refused(recommendation(PEOPLE.deputyGu), 'otherSecretary')).toEqual([403, 'appointments.other-street'])
    expect(
      (await post('staff', `/dossiers/${RULE_DOSSIER}/recommendations`, recommendation(PEOPLE.deputyGu))).body.code,
    ).toBe('appointments.merit.not-of-people')
  })

  test('the delegation chooses among those recommended, in counts that can be', async () => {
    expect((await post('secretary', `${AT}/recommendations`, recommendation(PEOPLE.deputyGu))).status).toBe(201)
    const head = recommendation(HEAD, { ground: 'department_head', postId: POST_OF_HEAD })
    expect((await post('secretary', `${AT}/recommendations`, head)).status).toBe(201)
    const votes = (shen: number, gu: number) => ({ [PEOPLE.deputyShen]: shen, [PEOPLE.deputyGu]: gu })
    const refused = async (body: object) => (await post('secretary', `${AT}/choices`, body)).body
    expect(await refused(choice(votes(3, 1), PEOPLE.deputyShen))).toMatchObject({
      code: 'appointments.merit.more-votes-than-papers',
      field: 'counts',
    })
    expect(await refused(choice({ ...votes(1, 1), [HEAD]: 1 }, PEOPLE.deputyShen))).toMatchObject({
      code: 'appointments.merit.count-all-recommended',
    })
    expect(await refused(choice(votes(1, 1), PEOPLE.deputyShen))).toMatchObject({
      code: 'appointments.merit.tie-needs-words',
      field: 'words',
    })
    expect(await refused(choice(votes(2, 1), PEOPLE.deputyGu))).toMatchObject({
      code: 'appointments.merit.chosen-without-most',
    })
    const entered = await post('secretary', `${AT}/choices`, choice(votes(2, 1), PEOPLE.deputyShen))
    expect(entered).toMatchObject({ status: 201, body: { version: 1 } })
    expect((await refused(choice(votes(2, 1), PEOPLE.deputyShen))).code).toBe('appointments.merit.chosen-already')
    const right = await post('secretary', `${AT}/choices`, choice(votes(1, 2), PEOPLE.deputyGu, { version: 1 }))
    expect(right).toMatchObject({ status: 201, body: { choiceId: entered.body.choiceId, version: 2 } })
    expect((await refused(choice(votes(2, 1), PEOPLE.deputyShen, { version: 1 }))).code).toBe(
      'appointments.merit.changed',
    )
    const [shown] = (await get('director', `${AT}/choices`)).body.items
    expect(shown).toMatchObject({ chosenName: '顾秋菊', present: 3, version: 2, can: { correct: { can: true } } })
    expect(shown.counts.map((count: { votes: number }) => count.votes)).toEqual([2, 1])
    expect((await get('otherSecretary', `${AT}/choices`)).body.items).toEqual([])
    expect(await house.candidate(PEOPLE.deputyGu)).toMatchObject({ votes: 2, chosen: true })
  })

  test('what votes are counted on is not taken back; what stands alone is, once', async () => {
    const { items } = (await get('secretary', `${AT}/recommendations`)).body
    const of = (personId: string) => items.find((line: { personId: string }) => line.personId === personId)
    expect(of(PEOPLE.deputyShen).can.takeBack).toEqual({ can: false, why: 'appointments.merit.counted-already' })
    const takeBack = (personId: string, version = 1, who: Who = 'secretary') =>
      post(who, `/recommendations/${of(personId).recommendationId}/take-back`, { version })
    expect(await takeBack(PEOPLE.deputyShen)).toMatchObject({
      status: 403,
      body: { code: 'appointments.merit.counted-already' },
    })
    expect(await takeBack(HEAD, 1, 'outside')).toMatchObject({ status: 404, body: { code: 'appointments.unknown' } })
    expect(await takeBack(HEAD, 7)).toMatchObject({
      status: 409,
      body: { code: 'appointments.merit.changed', extra: { version: 1, yours: 7 } },
    })
    expect(await takeBack(HEAD)).toMatchObject({ status: 200, body: { version: 2 } })
    expect(await takeBack(HEAD)).toMatchObject({ status: 409 })
    expect((await get('staff', `${AT}/recommendations`)).body.items).toHaveLength(2)
  })
})

describe('judgement and sheet', () => {
  const sentence = (personId: string, more: object = {}) => ({
    ...{
      id: newId(),
      streetId: PINGJIANG,
      personId,
      standard: 'able',
      words: '熟悉社区工作',
      judgedBy: '区人大常委会代表工委',
    },
    ...more,
  })

  test('a sentence stands for a standard; a later one takes its place; who is not named is not judged, and nobody judges themselves', async () => {
    expect((await post('staff', `${AT}/judgements`, sentence(PEOPLE.deputyGu))).status).toBe(201)
    expect((await post('staff', `${AT}/judgements`, sentence(PEOPLE.deputyGu, { words: '调研能力强' }))).status).toBe(
      201,
    )
    expect((await house.candidate(PEOPLE.deputyGu)).judgements.map(({ words }) => words)).toEqual(['调研能力强'])
    expect((await post('staff', `${AT}/judgements`, sentence(PEOPLE.deputyLuElder))).body.code).toBe(
      'appointments.merit.not-named',
    )
  })

  test('a sheet keeps what stood under its hash, whatever comes later, and prints', async () => {
    const id = newId()
    const body = { id, streetId: PINGJIANG, personId: PEOPLE.deputyGu, ground: 'delegation_deputy' }
    expect((await post('secretary', `${AT}/merit-sheets`, body)).status).toBe(403)
    const made = await post('staff', `${AT}/merit-sheets`, body)
    expect(made).toMatchObject({ status: 201, body: { sheetId: id } })
    await post('staff', `${AT}/judgements`, sentence(PEOPLE.deputyGu, { words: '后来的评语' }))
    const { body: sheet } = await get('director', `/merit-sheets/${id}`)
    expect(sheet).toMatchObject({ intact: true, hash: made.body.hash })
    expect(sheet.snapshot).toMatchObject({
      ...{ name: '顾秋菊', asOf: '2024-05-20', street: '平江街道' },
      ...{ judgements: [{ words: '调研能力强' }], choice: { votes: 2, chosen: true } },
    })
    const rows = sheet.snapshot.rows.find(({ of }: { of: string }) => of === 'suggestions').rows
    expect(rows).toHaveLength(1)
    const text = await sql<{
      text: string
    }>`select snapshot::text as text from appointments.merit_sheet where sheet_id = ${id}::uuid`.execute(
      house.ground.database.district(DISTRICT),
    )
    expect(hashOf(text.rows[0]?.text ?? '')).toBe(sheet.hash)
    expect(sheet.snapshot).not.toHaveProperty('can')
    const paper = await send(house.app, 'GET', `/api/v1/merit-sheets/${id}/sheet.docx`, {
      headers: { cookie: house.cookies.staff ?? '' },
    })
    expect(paper.statusCode).toBe(200)
    const words = strFromU8(unzipSync(paper.rawPayload)['word/document.xml'] ?? new Uint8Array())
    for (const part of ['顾秋菊', '资格条件', '调研能力强', sheet.hash]) expect(words).toContain(part)
    expect((await get('otherSecretary', `/merit-sheets/${id}`)).status).toBe(403)
  })

  test('a sheet is of a day that has come and of somebody who could be proposed then', async () => {
    const body = (more: object) => ({
      id: newId(),
      streetId: PINGJIANG,
      personId: PEOPLE.deputyShen,
      ground: 'delegation_deputy',
      ...more,
    })
    const code = async (more: object) => (await post('staff', `${AT}/merit-sheets`, body(more))).body.code
    expect(await code({ asOf: '2024-05-21' })).toBe('appointments.merit.day-to-come')
    expect(await code({ personId: PEOPLE.deputyLuYounger })).toBe('appointments.merit.not-a-candidate')
    const id = newId()
    await post('staff', `${AT}/merit-sheets`, body({ id, asOf: '2023-02-28' }))
    const { evidence } = (await get('staff', `/merit-sheets/${id}`)).body.snapshot
    expect(evidence).toMatchObject({
      to: '2023-02-28',
      place: { year: 2022, why: { key: 'appointments.merit.no-points' } },
    })
    expect(evidence.counts[0]).toMatchObject({ of: 'suggestions', count: 1 })
  })
})

test('every trace of merit is kept close and names no person', async () => {
  const { rows } = await sql<{ kept: boolean; detail: object; answer: object }>`
    select kept_close as kept, detail, answer from audit.entry where district_id = ${DISTRICT} and action like 'appointments.%'`.execute(
    house.ground.database.district(DISTRICT),
  )
  expect(rows.length).toBeGreaterThan(6)
  for (const { kept, detail } of rows) {
    expect(kept).toBe(true)
    for (const person of [PEOPLE.deputyShen, PEOPLE.deputyGu, HEAD])
      expect(JSON.stringify(detail)).not.toContain(person)
    expect(JSON.stringify(detail)).not.toMatch(/沈一鸣|顾秋菊|程主任/)
  }
})

test('once it no longer collects, nothing is recommended or chosen; after the vote nobody is judged; the hands still read, others do not', async () => {
  const db = house.ground.database.district(DISTRICT)
  const move = (state: string) =>
    sql`update appointments.dossier set state = ${state} where dossier_id = ${DOSSIER}::uuid`.execute(db)
  await move('examined')
  expect(await post('director', `${AT}/recommendations`, recommendation(PEOPLE.deputyShen))).toMatchObject({
    status: 403,
    body: { code: 'appointments.not-collecting' },
  })
  await move('voted')
  const body = {
    id: newId(),
    streetId: PINGJIANG,
    personId: PEOPLE.deputyGu,
    standard: 'able',
    words: '好',
    judgedBy: '区人大',
  }
  expect((await post('staff', `${AT}/judgements`, { ...body, words: '很好' })).body.code).toBe(
    'appointments.merit.after-vote',
  )
  expect((await get('staff', `${AT}/candidates?streetId=${PINGJIANG}`)).status).toBe(200)
  await sql`update appointments.dossier set state = 'announced', meeting_on = '2024-05-18', announced_on = '2024-05-18' where dossier_id = ${DOSSIER}::uuid`.execute(
    db,
  )
  expect(await get('outside', `${AT}/candidates?streetId=${PINGJIANG}`)).toMatchObject({
    status: 403,
    body: { code: 'appointments.hands-only' },
  })
  expect((await get('director', `${AT}/candidates?streetId=${PINGJIANG}`)).status).toBe(200)
})
