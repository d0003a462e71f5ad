import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import {
  appointDeputy,
  appointHead,
  DISTRICT,
  type DossierHouse,
  dossierHouse,
  MANDATES,
  MORE,
  PEOPLE,
  PINGJIANG,
  POSTS,
  wanted,
} from './testing/dossier-house.ts'
import { announced, count, leadTo, MEETING, voteOn } from './testing/steps-to.ts'
import { words } from './words.ts'

let house: DossierHouse
beforeAll(async () => {
  house = await dossierHouse()
})
afterAll(() => house?.close())

const tenures = async () =>
  (
    await house.owner.query(
      `select person_id, seat_no, starts_on::text, ends_on::text, end_reason, matter_id, mandate_id, post_id, term_id, concurrent_post from committees.tenure
       where district_id = ${DISTRICT} and street_id = ${PINGJIANG} and seat = 'part_time_deputy_director' order by starts_on, seat_no`,
    )
  ).rows

test('the words say everything in two languages', () => expect(flawsOf(words)).toEqual([]))

describe('a batch from collecting to announcement', () => {
  let dossierId: string
  let shen: string
  let head: string

  test('collects, examines, appraises, nominates, tables', async () => {
    dossierId = await house.open()
    shen = await house.add(dossierId, appointDeputy(PEOPLE.deputyShen, MANDATES.shen))
    head = await house.add(dossierId, appointHead(MORE.headPingjiang, POSTS.pingjiang))
    const dossier = await house.seen('staff', dossierId)
    expect(dossier).toMatchObject({ state: 'collecting', sight: 'hand', nextEvent: 'examine', blocks: [] })
    expect(dossier.matters.map(({ state, conditions }) => [state, conditions.every(({ passed }) => passed)])).toEqual([
      ['proposed', true],
      ['proposed', true],
    ])
    await leadTo(house, dossierId, 'tabled')
    const tabled = await house.seen('staff', dossierId)
    expect(tabled).toMatchObject({
      state: 'tabled',
      papersSentOn: '2026-11-05',
      meetingOn: MEETING,
      nextEvent: 'openMeeting',
    })
    expect(tabled.blocks.map(({ key }) => key)).toEqual(['appointments.block.meeting-to-come'])
    expect(tabled.can.moves.openMeeting).toMatchObject({ can: false, params: { meetingOn: MEETING } })
    expect(tabled.matters.map(({ state }) => state)).toEqual(['qualified', 'qualified'])
    expect(tabled.steps.map(({ step, on, number }) => [step, on, number])).toEqual([
      ['examine', '2026-11-02', null],
      ['appraise', '2026-11-03', '区委组〔2026〕12号'],
      ['nominate', '2026-11-04', null],
      ['table', '2026-11-05', null],
    ])
  })

  test('until the announcement it is there for its hands only', async () => {
    for (const who of ['second', 'secretary', 'shen', 'head', 'member', 'foreign'] as const) {
      const unknown = await house.get(who, `/api/v1/dossiers/${newId()}`)
      const hidden = await house.get(who, `/api/v1/dossiers/${dossierId}`)
      expect(hidden.statusCode).toBe(404)
      expect({ ...hidden.json(), instance: '' }).toEqual({ ...unknown.json(), instance: '' })
      expect(wanted(await house.get(who, '/api/v1/dossiers'), 200).items).toEqual([])
    }
    expect(await tenures()).toEqual([])
  })

  test('meets, votes, announces: tenures appear with the announcement only', async () => {
    await leadTo(house, dossierId, 'in_session')
    expect((await house.seen('staff', dossierId)).blocks.map(({ key }) => key)).toEqual([
      'appointments.block.not-voted',
      'appointments.block.not-voted',
    ])
    const both = { id: newId(), matterIds: [shen, head], ...count(27) }
    expect(wanted(await house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, both), 201)).toMatchObject({
      passed: true,
      needed: 16,
    })
    expect(await tenures()).toEqual([])
    wanted(await house.move(dossierId, 'closeVoting', { on: MEETING }), 200)
    expect(await tenures()).toEqual([])
    await house.on('2026-11-21')
    wanted(await house.move(dossierId, 'announce', { on: '2026-11-21', signer: '主任' }), 200)
    expect(await tenures()).toMatchObject([
      {
        person_id: MORE.headPingjiang,
        seat_no: 1,
        starts_on: MEETING,
        ends_on: null,
        matter_id: head,
        post_id: POSTS.pingjiang,
        concurrent_post: '综合处处长',
      },
      {
        person_id: PEOPLE.deputyShen,
        seat_no: 2,
        starts_on: MEETING,
        ends_on: null,
        matter_id: shen,
        mandate_id: MANDATES.shen,
        term_id: null,
      },
    ])
  })

  test('after it everybody sees the result, staff the days, the hands the whole', async () => {
    const hand = await house.seen('staff', dossierId)
    expect(hand.announcementNumber).toContain('〔2026〕1号')
    expect(hand).toMatchObject({ nextEvent: 'install', announcedOn: '2026-11-21' })
    const staff = await house.seen('second', dossierId)
    expect(staff).toMatchObject({ sight: 'staff', allMembers: 31 })
    expect(staff.ballots).toHaveLength(1)
    expect(staff.steps.every(({ words: said }) => said === null)).toBe(true)
    expect(staff.can.moves.install).toEqual({ can: false, why: 'appointments.hands-only' })
    const deputy = await house.seen('gu', dossierId)
    expect(deputy).toMatchObject({ sight: 'result', allMembers: null, ballots: [], steps: [], hands: [] })
    expect(deputy.matters.map(({ personName, ground }) => [personName, ground])).toEqual([
      ['沈一鸣', null],
      ['孙处', null],
    ])
    expect((await house.get('foreign', `/api/v1/dossiers/${dossierId}`)).statusCode).toBe(404)
  })

  test('the trace before it is kept close and names nobody', async () => {
    const { rows } = await house.owner.query(
      `select action, kept_close, detail::text || coalesce(street_id::text, '') as said from audit.entry where subject_id = $1 order by at, entry_id`,
      [dossierId],
    )
    expect(rows.filter(({ kept_close }) => !kept_close).map(({ action }) => action)).toEqual(['appointments.announce'])
    const names = Object.values({ ...PEOPLE, ...MORE, a: '沈一鸣', b: '孙处' })
    for (const { said } of rows) for (const name of names) expect(said).not.toContain(name)
  })
})

test('only one of the two passes: the other gets no seat and stays with the hands', async () => {
  await house.on('2026-11-02')
  const dossierId = await house.open()
  const gu = await house.add(dossierId, {
    type: 'appoint',
    personId: PEOPLE.deputyGu,
    streetId: PINGJIANG,
    seat: 'member',
    seatNo: 2,
    ground: 'any',
  })
  const elder = await house.add(dossierId, {
    type: 'appoint',
    personId: PEOPLE.deputyLuElder,
    streetId: PINGJIANG,
    seat: 'member',
    seatNo: 3,
    ground: 'any',
  })
  await leadTo(house, dossierId, 'in_session')
  expect([...(await voteOn(house, dossierId, [gu], 15)), ...(await voteOn(house, dossierId, [elder], 16))]).toEqual([
    false,
    true,
  ])
  await announced(house, dossierId)
  const { rows } = await house.owner.query(`select person_id from committees.tenure where matter_id = any($1)`, [
    [gu, elder],
  ])
  expect(rows).toEqual([{ person_id: PEOPLE.deputyLuElder }])
  for (const who of ['second', 'secretary', 'shen'] as const) {
    const seen = await house.seen(who, dossierId)
    expect(seen.matters.map(({ personId }) => personId)).toEqual([PEOPLE.deputyLuElder])
    expect(JSON.stringify(seen)).not.toContain(PEOPLE.deputyGu)
    expect(seen.ballots.every(({ passed }) => passed)).toBe(true)
  }
})
