import { describe, expect, test } from 'vitest'
import {
  type CountedFigure,
  evidenceOfItem,
  figureNumberOf,
  mayAskAtLeast,
  type WorkCounts,
} from './evidence-of-item.ts'

const counts: WorkCounts = {
  ...{ meetings: 4, minutes: 3, vacancies: 1, places: 10, measuresDue: 2, measuresDone: 2, honours: 0, yearPapers: 1 },
}
const visits: CountedFigure = {
  ...{ id: 'weekly_visits', name: { zh: '社区周周行', en: 'Weekly visits' }, unit: { zh: '场次', en: 'sessions' } },
  ...{ value: 64, from: '2026-01-01', to: '2026-11-24' },
}
const said = { year: 2026, streetId: 320508018, counts, figures: new Map([[5, visits]]) }
const fill = (evidence: string, atLeast: number | null = null) => evidenceOfItem({ evidence, atLeast }, said)

describe('an item of the sheet', () => {
  test.each([
    ['figure:5', 60, 64, null, true],
    ['figure:5', 65, 64, null, false],
    ['figure:5', null, 64, null, null],
    ['meetings', 4, 4, null, true],
    ['minutes', 4, 3, null, false],
    ['vacancies', null, 1, 10, false],
    ['findings', null, 2, 2, true],
    ['honours', 1, 0, null, false],
    ['year_papers', 1, 1, null, true],
    ['sentence', null, null, null, null],
    // A figure nobody declares.
    ['figure:99', 1, null, null, null],
  ])('%s, at least %j: %j of %j, reached %j', (evidence, atLeast, value, of, reached) =>
    expect(fill(evidence, atLeast)).toMatchObject({ value, of, reached }),
  )

  test('opens its rows: a figure its own, the rest the page that lists them', () => {
    expect(fill('figure:5')).toMatchObject({ figure: { id: 'weekly_visits', to: '2026-11-24' }, page: null })
    expect(fill('minutes')).toMatchObject({ figure: null, page: '/meetings/320508018/2026' })
    expect(fill('sentence')).toMatchObject({ figure: null, page: null })
  })
})

test('a number is asked for only where more is better', () => {
  expect(['vacancies', 'findings', 'sentence'].map((evidence) => mayAskAtLeast(evidence).can)).toEqual([
    false,
    false,
    false,
  ])
  expect(['figure:5', 'meetings', 'minutes', 'honours', 'year_papers'].every((one) => mayAskAtLeast(one).can)).toBe(
    true,
  )
  expect([figureNumberOf('figure:12'), figureNumberOf('meetings')]).toEqual([12, null])
})
