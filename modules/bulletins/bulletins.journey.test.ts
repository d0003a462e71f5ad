import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strikeRecord } from '../../app/stories/strike-record.ts'
import { OTHER_STREET, STREET } from '../../app/stories/testing/spine-ground.ts'
import { checkOfficialDocument } from '../../platform/documents/check-official-document.ts'
import { readDocx } from '../../platform/documents/read-docx.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type BulletinHouse, bulletinHouse, type Who } from './testing/bulletin-house.ts'

const AT = '/api/v1/bulletins'
let house: BulletinHouse

beforeAll(async () => {
  house = await bulletinHouse()
  await house.visit('2023-05-10', '2023-05-11T02:00:00Z', house.chen, house.zhou)
  await house.visit('2023-06-10', '2023-06-11T02:00:00Z', house.chen, house.lin)
  await house.visit('2023-06-12', '2023-06-13T02:00:00Z', house.zhou)
})
afterAll(() => house?.close())

const id = newId()
const one = `${AT}/${id}`

describe('the second quarter’s bulletin', () => {
  test('is not counted while the quarter runs, nor by a street', async () => {
    const early = await house.post('drafter', AT, { id: newId(), year: 2023, quarter: 2 })
    expect([early.statusCode, early.json().code, early.json().field]).toEqual([
      422,
      'bulletins.quarter-running',
      'quarter',
    ])
    house.setClock('2023-07-05T02:00:00Z')
    const street = await house.post('secretary', AT, { id: newId(), year: 2023, quarter: 2 })
    expect([street.statusCode, street.json().code]).toEqual([403, 'bulletins.district-only'])
    expect((await house.get('drafter', AT)).json().begin).toEqual({ year: 2023, quarter: 2, can: { can: true } })
  })

  test('is counted once, however often it is asked with the same key', async () => {
    const body = { id, year: 2023, quarter: 2 }
    const key = newId()
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.post('drafter', AT, body, key)))
    for (const answer of answers) expect(answer.json()).toEqual({ bulletinId: id, state: 'calculated', version: 1 })
    expect(await house.ground.many('select count(*)::int as n from bulletins.bulletin')).toEqual([{ n: 1 }])
    const again = await house.post('drafter', AT, { id: newId(), year: 2023, quarter: 2 })
    expect([again.statusCode, again.json().code]).toEqual([409, 'bulletins.one-on-its-way'])
  })

  test('holds what the records say: 4 ranked, ceil(0.15 × 4) = 1 place, streets by average with n', async () => {
    const { figures, can } = (await house.get('drafter', one)).json()
    expect(figures).toMatchObject({ eligible: 4, topPlaces: 1, suspended: 0, supplement: null })
    expect(figures.counts).toEqual({ records: 5, people: 3, activities: 3, selfReports: 0 })
    // 陈明 and 周文静 visited twice, 林小满 once: the two are tied at the line, and both are in.
    expect(figures.top).toEqual([{ streetId: STREET, name: '平江街道', nameEn: 'Street', names: ['陈明', '周文静'] }])
    expect(figures.named).toBe(2)
    const [first, last] = figures.streets
    expect([first.streetId, first.rank, first.deputies, last.rank, last.deputies]).toEqual([STREET, 1, 2, 2, 2])
    expect(first.sumTenths).toBe(4 * last.sumTenths)
    expect(can.check).toEqual({ can: false, why: 'bulletins.not-drafted' })
  })

  test('takes in what came since when counted anew', async () => {
    await house.visit('2023-06-20', '2023-07-05T03:00:00Z', house.lin)
    house.setClock('2023-07-05T04:00:00Z')
    expect((await house.post('drafter', `${one}/recalculate`, { version: 1 })).statusCode).toBe(200)
    expect((await house.get('drafter', one)).json().figures).toMatchObject({ counts: { records: 6 }, named: 3 })
    const stale = await house.post('drafter', `${one}/draft`, { version: 1, recipient: '各人大街道工委' })
    expect([stale.statusCode, stale.json().code, stale.json().extra]).toEqual([
      409,
      'bulletins.changed-meanwhile',
      { version: 2, state: 'calculated' },
    ])
  })

  test('is drafted by one and checked by another, who may send it back', async () => {
    const empty = await house.post('drafter', `${one}/draft`, { version: 2, recipient: ' ' })
    expect([empty.statusCode, empty.json().field]).toEqual([422, 'recipient'])
    await house.post('drafter', `${one}/draft`, {
      version: 2,
      recipient: '各人大街道工委',
      copyTo: '区委办公室、区政府办公室',
      remark: '请各街道对照改进。',
    })
    const own = await house.post('drafter', `${one}/check`, { version: 3 })
    expect([own.statusCode, own.json().code]).toEqual([403, 'bulletins.own-draft'])
    expect((await house.get('drafter', one)).json().can.check.why).toBe('bulletins.own-draft')
    await house.post('second', `${one}/send-back`, { version: 3, reason: '抄送漏了区政协。' })
    expect((await house.get('second', one)).json().state).toBe('calculated')
    await house.post('drafter', `${one}/draft`, {
      version: 4,
      recipient: '各人大街道工委',
      copyTo: '区委办公室、区政协办公室',
    })
    expect((await house.post('second', `${one}/check`, { version: 5 })).json()).toEqual({
      bulletinId: id,
      state: 'checked',
      version: 6,
    })
    expect((await house.post('second', `${one}/sign`, { version: 6 })).json().state).toBe('signed')
    expect((await house.post('drafter', `${one}/recalculate`, { version: 7 })).json().code).toBe(
      'bulletins.signed-already',
    )
  })

  test('is nobody’s news before it is issued', async () => {
    for (const who of ['secretary', 'neighbour', 'chen'] as const) {
      expect((await house.get(who, one)).statusCode).toBe(404)
      expect((await house.get(who, `${one}/paper.docx`)).statusCode).toBe(404)
      expect((await house.get(who, AT)).json().items).toEqual([])
    }
  })

  test('is numbered, issued once and frozen, in the form of GB/T 9704', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => house.post('drafter', `${one}/issue`, { version: 7 })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    const shown = (await house.get('chen', one)).json()
    expect(shown).toMatchObject({
      state: 'issued',
      docNumber: '姑苏人大〔2023〕1号',
      issuedOn: '2023-07-05',
      intact: true,
    })
    const stepsOf = (told: { steps: { step: string }[] }) => told.steps.map(({ step }) => step)
    expect(stepsOf((await house.get('second', one)).json())).toEqual([
      ...['calculate', 'recalculate', 'draft', 'sendBack', 'draft', 'check', 'sign', 'issue'],
    ])
    // Why it was sent back is the office's own.
    expect(stepsOf(shown)).toEqual(['issue'])
    for (const change of [
      `update bulletins.bulletin set remark = 'x'`,
      `delete from bulletins.bulletin`,
      `delete from bulletins.told_entry`,
      `update bulletins.told_entry set supplement = true`,
      `delete from bulletins.step`,
    ])
      await expect(house.ground.many(change)).rejects.toMatchObject({ code: '2F002' })
    const late = await house.post('drafter', `${one}/send-back`, { version: 8, reason: '晚了' })
    expect([late.statusCode, late.json().code]).toEqual([403, 'bulletins.nothing-to-send-back'])
  })

  test('goes out as a paper that measures right, with its number and every name', async () => {
    const paper = await house.get('chen', `${one}/paper.docx`)
    expect(paper.statusCode).toBe(200)
    expect(checkOfficialDocument(paper.rawPayload).filter(({ pass }) => !pass)).toEqual([])
    const text = JSON.stringify(readDocx(paper.rawPayload))
    for (const part of ['〔2023〕1号', '陈　明', '周文静', '抄送', '区政协办公室', '平均积分'])
      expect(text).toContain(part)
    expect((await house.get('drafter', `${one}/paper-check`)).json().passed).toBe(true)
    const { rows } = await house.ground.owner.query(
      `select person_id from audit.entry where action = 'bulletins.export' and subject_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ person_id: house.chen.personId }])
  })

  test('opens its rows to the district, and to a committee those of its own street', async () => {
    const rows = async (who: Who, query: string) => (await house.get(who, `${one}/rows?${query}`)).json()
    expect((await rows('drafter', 'figure=records&limit=4')).items).toHaveLength(4)
    const next = (await rows('drafter', 'figure=records&limit=4')).next
    expect((await rows('drafter', `figure=records&limit=4&after=${next}`)).items).toHaveLength(2)
    expect((await rows('drafter', 'figure=people')).items).toHaveLength(3)
    expect((await rows('drafter', 'figure=activities')).items).toHaveLength(4)
    expect((await rows('drafter', 'figure=top')).items.map((row: { title: string }) => row.title).sort()).toEqual([
      ...['第1名 周文静', '第1名 林小满', '第1名 陈明'],
    ])
    expect((await rows('drafter', 'figure=eligible')).items).toHaveLength(4)
    expect((await rows('secretary', `figure=street&streetId=${STREET}`)).items).toHaveLength(2)
    for (const [who, query] of [
      ['secretary', `figure=street&streetId=${OTHER_STREET}`],
      ['secretary', 'figure=eligible'],
      ['secretary', `figure=records&streetId=${STREET}`],
      ['chen', 'figure=top'],
      ['chen', `figure=street&streetId=${STREET}`],
    ] as const)
      expect((await rows(who, query)).code).toBe('bulletins.rows-by-district')
    expect((await rows('drafter', 'figure=street')).field).toBe('streetId')
    expect((await rows('drafter', 'figure=log_ins')).status).toBe(422)
  })
})

describe('what is confirmed or taken back after the issue', () => {
  const third = newId()

  test('stands in the next bulletin as 补登, told once, and the issued one keeps its figures', async () => {
    await house.visit('2023-06-28', '2023-07-12T02:00:00Z', house.chen, house.zhou)
    const [record] = await house.ground.many<{ record_id: string; version: number }>(
      `select record_id, version from duty.record where person_id = $1 and done_on = '2023-05-10'`,
      [house.chen.personId],
    )
    await strikeRecord(house.ground.asked(house.ground.district, { now: new Date('2023-07-20T02:00:00Z') }), {
      ...{ recordId: record?.record_id ?? '', version: record?.version ?? 0, reason: '抽查：当天没有到场。' },
    })
    await house.visit('2023-08-05', '2023-08-06T02:00:00Z', house.lin)
    house.setClock('2023-10-08T02:00:00Z')
    await house.post('drafter', AT, { id: third, year: 2023, quarter: 3 })
    const { figures } = (await house.get('drafter', `${AT}/${third}`)).json()
    expect(figures.counts).toEqual({ records: 1, people: 1, activities: 1, selfReports: 0 })
    expect(figures.supplement).toHaveLength(1)
    const [line] = figures.supplement
    expect(line).toMatchObject({ year: 2023, quarter: 2, added: { records: 2 }, taken: { records: 1 }, people: 2 })
    expect(line.added.tenths).toBe(-2 * line.taken.tenths)
    expect((await house.get('drafter', one)).json().figures.counts.records).toBe(6)
    expect((await house.get('drafter', `${AT}/${third}/rows?figure=supplement`)).json().items).toHaveLength(3)
  })

  test('all bulletins together have told every entry once, and their points are the kept totals', async () => {
    const told = await house.ground.many(
      `select sum(e.tenths)::int as told, count(*)::int as entries, count(distinct e.entry_id)::int as once
       from bulletins.told_entry t join points.entry e using (district_id, entry_id)`,
    )
    const kept = await house.ground.many(
      `select sum(tenths)::int as told, sum(entries)::int as entries, sum(entries)::int as once from points.standing where quarter = 0`,
    )
    expect(told).toEqual(kept)
  })

  test('a posting still under way when the bulletin is counted is told by the next', async () => {
    const client = await house.ground.owner.connect()
    const entryId = newId()
    await client.query('begin')
    await client.query(
      `insert into points.entry (district_id, entry_id, person_id, record_id, year, quarter, done_on, rule_set_id, item_code, clause, tenths,
         before_cap, cause, posted_at)
       select district_id, $1, person_id, record_id, year, quarter, done_on, rule_set_id, item_code, clause, 0, 0, 'recount', '2023-10-08 10:00+08'
       from points.entry where quarter = 3 limit 1`,
      [entryId],
    )
    expect((await house.post('drafter', `${AT}/${third}/recalculate`, { version: 1 })).statusCode).toBe(200)
    await client.query('commit')
    client.release()
    const before = await house.ground.many(`select 1 from bulletins.told_entry where entry_id = $1`, [entryId])
    expect(before).toEqual([])
    for (const [who, step, version] of [
      ['drafter', 'draft', 2],
      ['second', 'check', 3],
      ['second', 'sign', 4],
    ] as const)
      await house.post(who, `${AT}/${third}/${step}`, { version, ...(step === 'draft' ? { recipient: '各街道' } : {}) })
    const taken = await house.post('drafter', `${AT}/${third}/issue`, { version: 5, number: 1 })
    expect([taken.statusCode, taken.json().code, taken.json().field]).toEqual([409, 'bulletins.number-given', 'number'])
    expect((await house.post('drafter', `${AT}/${third}/issue`, { version: 5, number: 7 })).statusCode).toBe(200)
    house.setClock('2024-01-08T02:00:00Z')
    const fourth = newId()
    await house.post('drafter', AT, { id: fourth, year: 2023, quarter: 4 })
    const after = await house.ground.many(
      `select bulletin_id, supplement from bulletins.told_entry where entry_id = $1`,
      [entryId],
    )
    expect(after).toEqual([{ bulletin_id: fourth, supplement: true }])
  })

  test('a bulletin begun by mistake is taken off the file; its steps and trace stay', async () => {
    const [{ bulletin_id: fourth } = { bulletin_id: '' }] = await house.ground.many<{ bulletin_id: string }>(
      `select bulletin_id from bulletins.bulletin where quarter = 4`,
    )
    const gone = await house.post('drafter', `${AT}/${fourth}/discard`, { version: 1, reason: '选错了季度。' })
    expect(gone.json()).toEqual({ bulletinId: fourth })
    expect((await house.get('drafter', `${AT}/${fourth}`)).statusCode).toBe(404)
    const kept = await house.ground.many<{ step: string }>(
      `select step from bulletins.step where bulletin_id = $1 order by step_id`,
      [fourth],
    )
    expect(kept.map(({ step }) => step)).toEqual(['calculate', 'discard'])
  })

  test('a snapshot somebody altered behind the house’s back is seen', async () => {
    await house.ground.many(`alter table bulletins.bulletin disable trigger frozen_once_issued`)
    await house.ground.many(
      `update bulletins.bulletin set snapshot = replace(snapshot::text, '周文静', '周文景')::json where bulletin_id = $1`,
      [id],
    )
    await house.ground.many(`alter table bulletins.bulletin enable trigger frozen_once_issued`)
    expect((await house.get('drafter', one)).json().intact).toBe(false)
  })
})
