import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { DossierAnswer } from './contract-dossiers.ts'
import {
  appointDeputy,
  appointHead,
  DISTRICT,
  type DossierHouse,
  dossierHouse,
  JINCHANG,
  MANDATES,
  MORE,
  PEOPLE,
  PINGJIANG,
  POSTS,
} from './testing/dossier-house.ts'
import { announced, count, leadTo, MEETING, voteOn } from './testing/steps-to.ts'

let house: DossierHouse
beforeAll(async () => {
  house = await dossierHouse()
})
afterAll(() => house?.close())

const seat = (personId: string, seatNo: number, more: object = {}) => ({
  ...{ type: 'appoint', personId, streetId: PINGJIANG, seat: 'member', seatNo, ground: 'any' },
  ...more,
})
const tenureOf = async (personId: string): Promise<string> =>
  (
    await house.owner.query(`select tenure_id from committees.tenure where person_id = $1 and ends_on is null`, [
      personId,
    ])
  ).rows[0]?.tenure_id
const said = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const vote = (dossierId: string, matterIds: string[], more: object = {}) =>
  house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, { id: newId(), matterIds, ...count(27), ...more })
const moveMatter = async (dossierId: string, matterId: string, event: string, more: object = {}) => {
  const matter = (await house.seen('staff', dossierId)).matters.find((one) => one.matterId === matterId)
  return house.post('staff', `/api/v1/matters/${matterId}/moves`, { event, version: matter?.version, ...more })
}
const stateOf = (dossier: DossierAnswer, matterId: string) =>
  dossier.matters.find((one) => one.matterId === matterId)?.state

describe('a change in mid-term, in one meeting', () => {
  test('the holder is removed first, then the next is appointed; the seat changes hands that day', async () => {
    await house.on('2026-11-02')
    const dossierId = await house.open()
    const next = await house.add(dossierId, seat(PEOPLE.deputyGu, 1))
    // The seat is held: the hard conditions say so until its holder leaves it in the same dossier.
    const alone = await house.seen('staff', dossierId)
    expect(alone.blocks).toMatchObject([{ key: 'appointments.block.condition', go: { to: 'matter', id: next } }])
    expect(alone.matters[0]?.holder?.personId).toBe(PEOPLE.member)
    expect(said(await house.move(dossierId, 'examine', { on: '2026-11-02' }))).toEqual([
      403,
      'appointments.block.condition',
    ])
    const old = await house.add(dossierId, {
      ...{ type: 'remove', personId: PEOPLE.member, tenureId: await tenureOf(PEOPLE.member), reason: '工作调动' },
    })
    await leadTo(house, dossierId, 'in_session')
    const dossier = await house.seen('staff', dossierId)
    expect(dossier.voteOrder).toEqual([old, next])
    expect(dossier.matters.find(({ matterId }) => matterId === next)?.can.vote).toEqual({
      ...{ can: false, why: 'appointments.block.after-seat', params: { name: '顾秋菊', first: '朱静' } },
    })
    expect(said(await vote(dossierId, [next]))).toEqual([403, 'appointments.block.after-seat'])
    expect(said(await vote(dossierId, [old, next]))).toEqual([403, 'appointments.block.not-together'])
    expect(await voteOn(house, dossierId, [old, next])).toEqual([true, true])
    await announced(house, dossierId)
    const { rows } = await house.owner.query(
      `select person_id, starts_on::text, ends_on::text, end_reason from committees.tenure
       where street_id = $1 and seat = 'member' and seat_no = 1 order by starts_on`,
      [PINGJIANG],
    )
    expect(rows).toEqual([
      { person_id: PEOPLE.member, starts_on: '2022-02-01', ends_on: MEETING, end_reason: '免职' },
      { person_id: PEOPLE.deputyGu, starts_on: MEETING, ends_on: null, end_reason: null },
    ])
  })

  test('the database refuses a second holder of a seat, and the announcement with it: no number is lost', async () => {
    await house.on('2026-11-02')
    const dossierId = await house.open()
    const matterId = await house.add(dossierId, appointHead(MORE.headPingjiang, POSTS.pingjiang))
    await leadTo(house, dossierId, 'in_session')
    await voteOn(house, dossierId, [matterId])
    expect((await house.move(dossierId, 'closeVoting', { on: MEETING })).statusCode).toBe(200)
    // Entered by hand meanwhile, from the day after the meeting: nobody sits there on the day, yet the tenures overlap.
    const intruder = newId()
    await house.owner.query(
      `insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on)
       values ($1, $2, $3, 'part_time_deputy_director', 1, false, $4, '2026-11-21')`,
      [DISTRICT, intruder, PINGJIANG, MORE.headJinchang],
    )
    const before = await numbers()
    expect((await house.move(dossierId, 'announce', { on: MEETING, signer: '主任' })).statusCode).toBe(409)
    expect(await numbers()).toEqual(before)
    expect((await house.seen('staff', dossierId)).state).toBe('voted')
    await house.owner.query('delete from committees.tenure where tenure_id = $1', [intruder])
    expect((await house.move(dossierId, 'announce', { on: MEETING, signer: '主任' })).statusCode).toBe(200)
    expect(await numbers()).toEqual({ last: before.last + 1, papers: before.papers + 1 })
  })
})

async function numbers(): Promise<{ last: number; papers: number }> {
  const { rows } = await house.owner.query(
    `select coalesce((select last from appointments.number_register where kind = 'announcement' and year = 2026), 0)::int as last,
       (select count(*)::int from appointments.issued_paper where kind = 'announcement') as papers`,
  )
  return rows[0]
}

describe('a transfer', () => {
  test('is two matters of one person; the district’s order is kept; half of it does not go through alone', async () => {
    await house.on('2026-11-02')
    const dossierId = await house.open()
    const tenureId = await tenureOf(PEOPLE.otherSecretary)
    const leave = await house.add(dossierId, {
      type: 'remove',
      personId: PEOPLE.otherSecretary,
      tenureId,
      reason: '交流任职',
    })
    const take = await house.add(dossierId, seat(PEOPLE.otherSecretary, 4, { pairedWith: leave }))
    const pairs = (await house.seen('staff', dossierId)).matters.map(({ matterId, pairedWith }) => [
      matterId,
      pairedWith,
    ])
    expect(pairs).toEqual([
      [leave, take],
      [take, leave],
    ])
    await leadTo(house, dossierId, 'in_session')
    expect((await house.seen('staff', dossierId)).voteOrder).toEqual([take, leave])
    expect(said(await vote(dossierId, [leave]))).toEqual([403, 'appointments.block.after-person'])
    expect(await voteOn(house, dossierId, [take], 15)).toEqual([false])
    expect(said(await vote(dossierId, [leave]))).toEqual([403, 'appointments.block.pair-broken'])
    expect(said(await moveMatter(dossierId, leave, 'withdraw'))).toEqual([422, 'appointments.consent-needed'])
    expect((await moveMatter(dossierId, leave, 'withdraw', { words: '经主任会议同意撤回' })).statusCode).toBe(200)
    await announced(house, dossierId)
    const { rows } = await house.owner.query('select ends_on from committees.tenure where tenure_id = $1', [tenureId])
    expect(rows).toEqual([{ ends_on: null }])
    const seen = await house.seen('shen', dossierId)
    expect(seen.matters).toEqual([])
  })
})

describe('before the vote', () => {
  let dossierId: string
  let shen: string
  let elder: string

  test('a report against a candidate keeps them from the vote until it is decided', async () => {
    await house.on('2026-11-02')
    dossierId = await house.open()
    shen = await house.add(dossierId, appointDeputy(PEOPLE.deputyShen, MANDATES.shen))
    elder = await house.add(dossierId, seat(PEOPLE.deputyLuElder, 5))
    await leadTo(house, dossierId, 'in_session')
    const reportId = newId()
    const report = { id: reportId, receivedOn: MEETING, words: '收到书面反映一件' }
    expect((await house.post('staff', `/api/v1/matters/${shen}/reports`, report)).statusCode).toBe(201)
    expect(said(await vote(dossierId, [shen]))).toEqual([403, 'appointments.block.report-open'])
    const decide = (outcome: string, version = 1) =>
      house.post('staff', `/api/v1/reports-against/${reportId}/decide`, { version, outcome, on: MEETING })
    expect((await decide('held_back')).statusCode).toBe(200)
    expect(said(await decide('unfounded', 2))).toEqual([403, 'appointments.report-decided'])
    expect(stateOf(await house.seen('staff', dossierId), shen)).toBe('held_back')
    expect(said(await vote(dossierId, [shen]))).toEqual([403, 'appointments.block.is-held_back'])
  })

  test('who is not a hand learns nothing of report and matter', async () => {
    for (const who of ['second', 'shen', 'secretary', 'foreign'] as const) {
      const report = { id: newId(), receivedOn: MEETING, words: '反映' }
      expect(said(await house.post(who, `/api/v1/matters/${shen}/reports`, report))).toEqual([
        404,
        'appointments.unknown',
      ])
      expect(said(await house.post(who, `/api/v1/matters/${shen}/moves`, { event: 'release', version: 1 }))).toEqual([
        404,
        'appointments.unknown',
      ])
    }
  })

  test('released, they are looked at anew; postponed, the meeting is forgotten and the papers go out again', async () => {
    expect((await moveMatter(dossierId, shen, 'release')).statusCode).toBe(200)
    expect(said(await vote(dossierId, [shen]))).toEqual([403, 'appointments.block.not-qualified'])
    expect((await moveMatter(dossierId, shen, 'qualify')).statusCode).toBe(200)
    expect(said(await house.move(dossierId, 'postpone', { on: MEETING }))).toEqual([422, 'appointments.field-needed'])
    expect((await house.move(dossierId, 'postpone', { on: MEETING, words: '会议改期' })).statusCode).toBe(200)
    const later = await house.seen('staff', dossierId)
    expect(later).toMatchObject({
      state: 'nominated',
      meetingOn: null,
      papersSentOn: null,
      allMembers: null,
      present: null,
    })
    const table = (meetingOn: string) =>
      house.move(dossierId, 'table', { on: MEETING, meetingName: '第三十一次会议', meetingOn })
    expect(said(await table('2026-11-26'))).toEqual([422, 'appointments.block.papers-late'])
    expect((await table('2026-11-27')).statusCode).toBe(200)
    expect((await house.move(dossierId, 'sendBack', { on: MEETING, words: '补充材料' })).statusCode).toBe(200)
    const back = await house.seen('staff', dossierId)
    expect(back.matters.map(({ state }) => state)).toEqual(['proposed', 'proposed'])
  })

  test('withdrawn whole, nobody is voted on, and nobody else ever learns of it', async () => {
    expect((await house.move(dossierId, 'withdraw', { on: MEETING, words: '不再提请' })).statusCode).toBe(200)
    const gone = await house.seen('staff', dossierId)
    expect(gone).toMatchObject({ state: 'withdrawn', nextEvent: null, blocks: [] })
    expect([stateOf(gone, shen), stateOf(gone, elder)]).toEqual(['withdrawn', 'withdrawn'])
    expect((await house.get('second', `/api/v1/dossiers/${dossierId}`)).statusCode).toBe(404)
  })
})

test('a post that ended by itself is noted without a vote', async () => {
  await house.on('2026-11-02')
  const dossierId = await house.open()
  const tenureId = await tenureOf(PEOPLE.director)
  const matterId = await house.add(dossierId, {
    type: 'cease',
    personId: PEOPLE.director,
    tenureId,
    reason: '机构撤销',
  })
  expect(said(await moveMatter(dossierId, matterId, 'note'))).toEqual([403, 'appointments.not-qualified'])
  await leadTo(house, dossierId, 'in_session')
  expect(said(await vote(dossierId, [matterId]))).toEqual([403, 'appointments.block.noted-not-voted'])
  expect(said(await house.move(dossierId, 'closeVoting', { on: MEETING }))).toEqual([
    403,
    'appointments.block.not-noted',
  ])
  expect((await moveMatter(dossierId, matterId, 'note')).statusCode).toBe(200)
  await announced(house, dossierId)
  const { rows } = await house.owner.query(
    'select ends_on::text, end_reason from committees.tenure where tenure_id = $1',
    [tenureId],
  )
  expect(rows).toEqual([{ ends_on: MEETING, end_reason: '职务自行终止' }])
})

test('failed twice for a seat in this term: not a third time', async () => {
  for (const times of [0, 1]) {
    await house.on('2026-11-02')
    const dossierId = await house.open()
    const matterId = await house.add(dossierId, appointHead(MORE.headJinchang, POSTS.jinchang, JINCHANG))
    expect((await house.seen('staff', dossierId)).matters[0]?.failures).toBe(times)
    await leadTo(house, dossierId, 'in_session')
    expect(await voteOn(house, dossierId, [matterId], 15)).toEqual([false])
    await announced(house, dossierId)
  }
  await house.on('2026-11-02')
  const third = await house.open()
  await house.add(third, appointHead(MORE.headJinchang, POSTS.jinchang, JINCHANG))
  const dossier = await house.seen('staff', third)
  expect(dossier.matters[0]?.failures).toBe(2)
  expect(dossier.blocks.map(({ key }) => key)).toEqual(['appointments.block.barred'])
  const examine = await house.move(third, 'examine', { on: '2026-11-02' })
  expect(examine.statusCode).toBe(403)
  expect((await house.seen('staff', third)).state).toBe('collecting')
})
