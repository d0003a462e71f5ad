import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { DISTRICT, JINCHANG, OTHER_DISTRICT, PINGJIANG } from '../../roster/testing/people-ground.ts'
import { FIGURES } from '../figures/all.ts'
import { figureGround } from '../testing/figure-ground.ts'
import { figureRows } from './figure-rows.ts'
import { figureValue, figureValues } from './figure-values.ts'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase(figureGround)
})
afterAll(() => house?.drop())

const db = () => house.database.district(DISTRICT)
const in2023 = (streetId: number | null = PINGJIANG) => ({ streetId, from: '2023-01-01', to: '2023-12-31' })
const on = (day: string) => ({ streetId: PINGJIANG, from: day, to: day })
const value = (id: string, scope: Parameters<typeof figureValue>[3] = in2023()) =>
  figureValue(db(), DISTRICT, id, scope)

describe('what counts', () => {
  test.each([
    ['weekly_visits', 2, 'both ends of the year; not the cancelled, the open, the years beside or another street’s'],
    ['weekly_visit_attendances', 4, 'present ones; not the leave, not the consultative deputy'],
    ['contact_day_sessions', 2, 'sessions to which somebody came'],
    ['contact_day_attendances', 4, 'consultative deputies too; absent ones never'],
    ['inspections', 2, 'inspections and studies; no enforcement checks'],
    ['research_reports', 1, ''],
    ['lectures', 1, 'not the cancelled one'],
    ['stations_opened', 1, ''],
    ['projects_watched', 2, 'each project once'],
    ['duty_reporters', 1, 'who reported twice counts once; listeners and absentees not at all'],
    ['themed_visits', 1, 'not the cancelled one'],
    ['visit_opinions', 3, 'only those of visits, not of contact days'],
    [
      'registrations',
      3,
      'confirmed ones of district deputies: not waiting, returned, struck, nor a municipal deputy’s',
    ],
    [
      'opinion_items',
      3,
      'by deputies, taken back or not; neither hidden nor held, of no other year or street, no resident’s',
    ],
    ['heard_raised', 5, 'lines of visits and contact days that were raised, not the others'],
    ['heard_raised_local', 3, 'of these, those of street or community'],
  ])('%s: %i (%s)', async (id, expected) => {
    expect(await value(id)).toBe(expected)
  })

  test('mandates and seats are looked at on the last day asked', async () => {
    expect(await value('district_mandates', on('2022-01-14'))).toBe(0)
    expect(await value('district_mandates', on('2022-01-15'))).toBe(3)
    expect(await value('municipal_mandates', on('2023-12-31'))).toBe(1)
    expect(await value('consultative_mandates', on('2023-12-31'))).toBe(1)
    expect(await value('director_seats', on('2022-01-31'))).toBe(0)
    expect(await value('director_seats', on('2022-02-01'))).toBe(1)
  })

  test('the district is the sum of its streets, also where two streets name their project alike', async () => {
    for (const id of ['weekly_visits', 'projects_watched', 'weekly_visit_attendances', 'district_mandates']) {
      expect(await value(id, in2023(null))).toBe((await value(id)) + (await value(id, in2023(JINCHANG))))
    }
  })
})

test('a figure is its rows: for every figure as many rows as its value, whole under any page size', async () => {
  for (const { id } of FIGURES.filter(({ period }) => period !== 'quarter')) {
    const found = new Set<string>()
    let after: readonly [string, string] | null = null
    for (;;) {
      const rows: Awaited<ReturnType<typeof figureRows>> = await figureRows(db(), DISTRICT, {
        figureId: id,
        scope: in2023(null),
        limit: 1,
        after,
      })
      const [row] = rows
      if (row === undefined) break
      expect(row.title).not.toBe('')
      expect(row.evidence.id).toBeTruthy()
      found.add(row.rowId)
      after = [row.on, row.rowId]
    }
    expect([id, found.size]).toEqual([id, await value(id, in2023(null))])
  }
})

test('an empty year is nought, another district sees nothing, no figures are no statement', async () => {
  expect(await value('weekly_visits', { streetId: PINGJIANG, from: '2019-01-01', to: '2019-12-31' })).toBe(0)
  expect(await figureValue(house.database.district(OTHER_DISTRICT), DISTRICT, 'weekly_visits', in2023(null))).toBe(0)
  expect(await figureValues(db(), DISTRICT, [])).toEqual([])
  await expect(value('guessed')).rejects.toThrow('no such figure')
})
