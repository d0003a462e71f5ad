import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import {
  appointDeputy,
  type DossierHouse,
  dossierHouse,
  JINCHANG,
  MANDATES,
  MORE,
  PEOPLE,
  PINGJIANG,
  wanted,
} from './testing/dossier-house.ts'
import { count, leadTo, MEETING } from './testing/steps-to.ts'

let house: DossierHouse
beforeAll(async () => {
  house = await dossierHouse()
})
afterAll(() => house?.close())

const said = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const rule = (more: object = {}) => ({
  ...{
    id: newId(),
    startsOn: '2026-01-01',
    papersDaysBefore: 10,
    lawTest: true,
    passScore: 60,
    statementRequired: true,
  },
  ...{
    combinedAllowed: false,
    samePersonFirst: 'appoint',
    sameSeatFirst: 'remove',
    firstAfterVote: 'oath',
    trainingRequired: true,
  },
  ...{ failuresThatBar: 2, source: '本区任免办法', ...more },
})

describe('who handles a dossier', () => {
  let dossierId: string
  const add = (who: Parameters<DossierHouse['post']>[0], body: object) =>
    house.post(who, `/api/v1/dossiers/${dossierId}/hands`, body)

  test('district staff is opened to; a street’s secretary sees that there is one, and its own part only', async () => {
    dossierId = await house.open()
    await house.add(dossierId, appointDeputy(PEOPLE.deputyShen, MANDATES.shen))
    expect(said(await add('second', { personId: MORE.second }))).toEqual([404, 'appointments.unknown'])
    wanted(await add('staff', { personId: MORE.second }), 201)
    wanted(await add('staff', { personId: PEOPLE.secretary, streetId: PINGJIANG }), 201)
    expect((await house.seen('second', dossierId)).matters).toHaveLength(1)
    const street = await house.seen('secretary', dossierId)
    expect(street).toMatchObject({
      sight: 'street_hand',
      streets: [PINGJIANG],
      matters: [],
      steps: [],
      ballots: [],
      hands: [],
      blocks: [],
    })
    expect(street.can.recommend).toEqual({ can: true })
    expect(street.can.moves.examine).toEqual({ can: false, why: 'appointments.hands-only' })
    expect(wanted(await house.get('secretary', '/api/v1/dossiers'), 200).items).toMatchObject([
      { dossierId, sight: 'street_hand', matters: 0 },
    ])
    expect(wanted(await house.get('otherSecretary', '/api/v1/dossiers'), 200).items).toEqual([])
  })

  test('a street’s hand moves nothing, and is told why', async () => {
    const move = { event: 'examine', version: 1, on: '2026-11-02' }
    expect(said(await house.post('secretary', `/api/v1/dossiers/${dossierId}/moves`, move))).toEqual([
      403,
      'appointments.hands-only',
    ])
    expect(said(await house.get('secretary', `/api/v1/dossiers/${dossierId}/possible-hands`))).toEqual([
      403,
      'appointments.hands-only',
    ])
  })

  test('not everybody can be one', async () => {
    expect(said(await add('staff', { personId: MORE.second }))).toEqual([409, 'appointments.hand-already'])
    expect(said(await add('staff', { personId: PEOPLE.deputyGu }))).toEqual([422, 'appointments.hand-not-staff'])
    expect(said(await add('staff', { personId: PEOPLE.member, streetId: PINGJIANG }))).toEqual([
      422,
      'appointments.hand-not-of-street',
    ])
    expect(said(await add('staff', { personId: PEOPLE.secretary, streetId: JINCHANG }))).toEqual([
      422,
      'appointments.hand-not-of-street',
    ])
    expect(said(await add('staff', { personId: PEOPLE.deputyShen }))).toEqual([422, 'appointments.hand-is-candidate'])
    const secretary = {
      id: newId(),
      type: 'appoint',
      personId: PEOPLE.secretary,
      streetId: PINGJIANG,
      seat: 'member',
      seatNo: 3,
      ground: 'any',
    }
    expect(said(await house.post('staff', `/api/v1/dossiers/${dossierId}/matters`, secretary))).toEqual([
      422,
      'appointments.hand-is-candidate',
    ])
    const { items } = wanted(await house.get('staff', `/api/v1/dossiers/${dossierId}/possible-hands`), 200)
    expect(items).toContainEqual({ personId: PEOPLE.secretary, name: '王芳', streetId: PINGJIANG })
  })

  test('whoever leaves does not find it any more; the last one stays', async () => {
    const leave = (who: Parameters<DossierHouse['post']>[0], personId: string) =>
      house.post(who, `/api/v1/dossiers/${dossierId}/hands/${personId}/leave`)
    wanted(await leave('second', MORE.second), 200)
    expect((await house.get('second', `/api/v1/dossiers/${dossierId}`)).statusCode).toBe(404)
    expect(said(await leave('staff', PEOPLE.staff))).toEqual([422, 'appointments.last-hand'])
    wanted(await leave('staff', PEOPLE.secretary), 200)
    expect((await house.get('secretary', `/api/v1/dossiers/${dossierId}`)).statusCode).toBe(404)
    wanted(await add('staff', { personId: MORE.second }), 201)
    expect((await house.seen('second', dossierId)).sight).toBe('hand')
  })
})

describe('the district’s own order of steps', () => {
  test('is set by district staff from a day on, with its source', async () => {
    const url = '/api/v1/appointments/order-rules'
    const before = wanted(await house.get('shen', url), 200)
    expect(before.current).toMatchObject({ isTemplate: true, papersDaysBefore: 7 })
    expect(before.can.add).toMatchObject({ can: false, why: 'appointments.district-only' })
    expect(before.templates).toHaveLength(5)
    expect(said(await house.post('shen', url, rule()))).toEqual([403, 'appointments.district-only'])
    expect(said(await house.post('staff', url, rule({ passScore: undefined })))).toEqual([
      422,
      'appointments.pass-score-with-test',
    ])
    wanted(await house.post('staff', url, rule()), 201)
    expect(said(await house.post('staff', url, rule()))[0]).toBe(409)
    expect(wanted(await house.get('shen', url), 200).current).toMatchObject({
      isTemplate: false,
      papersDaysBefore: 10,
      enteredBy: '沈敏之',
    })
  })

  let dossierId: string
  let shen: string
  let gu: string

  test('a law test and its re-sit are asked for as it says', async () => {
    await house.on('2026-11-02')
    dossierId = await house.open()
    shen = await house.add(dossierId, appointDeputy(PEOPLE.deputyShen, MANDATES.shen))
    gu = await house.add(dossierId, {
      type: 'appoint',
      personId: PEOPLE.deputyGu,
      streetId: PINGJIANG,
      seat: 'member',
      seatNo: 3,
      ground: 'any',
    })
    await leadTo(house, dossierId, 'nominated')
    const table = { on: '2026-11-05', meetingName: '第三十次会议', meetingOn: MEETING }
    await house.on('2026-11-05')
    expect(said(await house.move(dossierId, 'table', table))).toEqual([403, 'appointments.block.test-missing'])
    const test_ = async (matterId: string, score: number, resit = false) => {
      const matter = (await house.seen('staff', dossierId)).matters.find((one) => one.matterId === matterId)
      return house.post('staff', `/api/v1/matters/${matterId}/test`, {
        version: matter?.version,
        on: '2026-11-04',
        score,
        resit,
      })
    }
    expect((await test_(shen, 88)).statusCode).toBe(200)
    expect((await test_(gu, 59)).statusCode).toBe(200)
    expect(said(await house.move(dossierId, 'table', table))).toEqual([403, 'appointments.block.test-failed'])
    expect(said(await test_(gu, 70))).toEqual([422, 'appointments.resit-only'])
    expect((await test_(gu, 70, true)).statusCode).toBe(200)
    expect(said(await test_(gu, 90, true))).toEqual([422, 'appointments.resit-taken'])
    expect(said(await house.move(dossierId, 'table', { ...table, meetingOn: '2026-11-14' }))).toEqual([
      422,
      'appointments.block.papers-late',
    ])
  })

  const ballot = (matterIds: string[], more: object = {}) =>
    house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, { id: newId(), matterIds, ...count(20), ...more })

  test('statements are asked for, several together are not allowed, and counts must add up', async () => {
    await leadTo(house, dossierId, 'in_session')
    expect(said(await ballot([shen]))).toEqual([403, 'appointments.block.statement-missing'])
    for (const [matterId, form] of [[shen, 'oral'] as const, [gu, 'written'] as const]) {
      const { version } = (await house.seen('staff', dossierId)).matters.find((one) => one.matterId === matterId) ?? {}
      wanted(await house.post('staff', `/api/v1/matters/${matterId}/statement`, { version, form }), 200)
    }
    expect(said(await ballot([shen, gu]))).toEqual([403, 'appointments.block.person-by-person'])
    expect(said(await ballot([shen], { method: 'hands' }))).toEqual([422, 'appointments.secret-only'])
    expect(said(await ballot([shen], { allMembers: 30 }))).toEqual([422, 'appointments.other-members'])
    expect(said(await ballot([shen], { against: 8 }))).toEqual([422, 'appointments.count-off'])
    expect(said(await ballot([shen], { present: 15, votesFor: 15, against: 0 }))).toEqual([
      422,
      'appointments.no-quorum',
    ])
    expect(said(await ballot([shen], { present: 32, votesFor: 23 }))).toEqual([
      422,
      'appointments.more-present-than-members',
    ])
  })

  test('a ballot is counted once and stays as it is', async () => {
    const once = { id: newId(), matterIds: [shen], ...count(16) }
    const key = newId()
    expect(wanted(await house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, once, key), 201)).toMatchObject({
      passed: true,
    })
    // Sent again, it is the same ballot.
    expect(wanted(await house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, once, key), 200)).toMatchObject({
      passed: true,
    })
    expect(wanted(await ballot([gu], count(15)), 201)).toMatchObject({ passed: false, needed: 16 })
    expect((await house.seen('staff', dossierId)).ballots).toHaveLength(2)
    await expect(house.owner.query('update appointments.ballot set votes_for = 31')).rejects.toThrow()
    await expect(house.owner.query('delete from appointments.ballot')).rejects.toThrow()
  })

  test('of the appraisal number and date are kept, nothing else is taken', async () => {
    await house.on('2026-11-02')
    const dossierId = await house.open()
    await house.add(dossierId, {
      type: 'appoint',
      personId: PEOPLE.deputyLuElder,
      streetId: PINGJIANG,
      seat: 'member',
      seatNo: 4,
      ground: 'any',
    })
    await leadTo(house, dossierId, 'examined')
    const appraise = { on: '2026-11-02', number: '区委组〔2026〕15号' }
    expect(said(await house.move(dossierId, 'appraise', { ...appraise, words: '表现优秀' }))).toEqual([
      422,
      'appointments.number-and-date-only',
    ])
    expect(said(await house.move(dossierId, 'appraise', { on: '2026-11-02' }))).toEqual([
      422,
      'appointments.field-needed',
    ])
    expect(said(await house.move(dossierId, 'appraise', { ...appraise, on: '2026-11-03' }))).toEqual([
      422,
      'appointments.day-to-come',
    ])
    expect((await house.move(dossierId, 'appraise', appraise)).statusCode).toBe(200)
    expect(
      said(
        await house.post('staff', `/api/v1/dossiers/${dossierId}/moves`, {
          event: 'nominate',
          version: 1,
          on: '2026-11-02',
        }),
      ),
    ).toEqual([409, 'appointments.changed-meanwhile'])
  })
})
