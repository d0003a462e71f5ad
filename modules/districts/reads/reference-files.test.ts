import { beforeAll, describe, expect, test } from 'vitest'
import { addWorkingDays, type WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, yearOf } from '../../../kernel/civil-date.ts'
import type { CalendarFile } from '../contract.ts'
import { misplacedCode } from '../rules/whole-division.ts'
import { everyDay, isPlainWorkingDay, workingCalendar } from '../rules/working-calendar.ts'
import { calendarFile, divisionFile } from './reference-files.ts'

let file: CalendarFile
let calendar: WorkingCalendar
beforeAll(async () => {
  file = await calendarFile()
  calendar = workingCalendar(file.years)
})

/** The State Council's notices, written down by hand: [first day off, last day off][], worked weekends. */
const NOTICES: Record<number, { off: [string, string][]; worked: string[] }> = {
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

describe('the committed calendar', () => {
  test.each([2025, 2026])('every day of %i is as announced', (year) => {
    const notice = NOTICES[year]
    for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
      const short = day.slice(5)
      const off = notice?.off.some(([first, last]) => first <= short && short <= last)
      const expected = notice?.worked.includes(short) || (isPlainWorkingDay(day) && !off)
      expect([day, calendar.isWorkingDay(day)]).toEqual([day, expected])
    }
  })

  test('2017 to 2026 are announced, each by its notice; 2027 is computed and says so', () => {
    expect(file.years.map((year) => [year.year, year.published])).toEqual([
      ...[2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, true]),
      [2027, false],
    ])
    for (const year of file.years) {
      expect(year.notice.includes(`${year.year}年`)).toBe(year.published)
      expect(year.days.every(({ day }) => yearOf(day) === year.year)).toBe(true)
    }
  })

  test('the thirteen statutory days of 2027 rest, and no weekend is worked', () => {
    const days = file.years.find((year) => year.year === 2027)?.days ?? []
    expect(days.map(({ day }) => day.slice(5))).toEqual([
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ])
    expect(days.some((day) => day.isWorking)).toBe(false)
  })

  test('every announced year has between 242 and 252 working days', () => {
    for (const year of file.years.filter(({ published }) => published)) {
      const working = everyDay(year).filter((day) => day.isWorking).length
      expect([year.year, working >= 242 && working <= 252]).toEqual([year.year, true])
    }
  })
})

describe('deadlines', () => {
  test('an objection of five working days from 10 Feb 2026 is due on 24 Feb: 11, 12, 13, Saturday 14, then 24', () => {
    expect(addWorkingDays(calendar, '2026-02-10', 5)).toEqual({ due: '2026-02-24', provisional: false })
    expect(addWorkingDays(calendar, '2026-02-10', 4).due).toBe('2026-02-14')
    expect(addWorkingDays(calendar, '2026-02-10', 9).due).toBe('2026-02-28')
  })
  test('a count that reaches 2027 is provisional, one that ends before is not', () => {
    expect(addWorkingDays(calendar, '2026-12-28', 3)).toEqual({ due: '2026-12-31', provisional: false })
    expect(addWorkingDays(calendar, '2026-12-28', 4)).toEqual({ due: '2027-01-04', provisional: true })
  })
  test('a year nobody loaded runs by the plain week and is provisional', () => {
    expect(addWorkingDays(calendar, '2031-01-31', 1)).toEqual({ due: '2031-02-03', provisional: true })
  })
})

test('Gusu: 8 streets and 171 places, 25 of them in Pingjiang; 169 have a contact day', async () => {
  const gusu = await divisionFile('320508')
  expect(misplacedCode(gusu)).toBeNull()
  expect(gusu.streets.map((street) => street.nameEn)).toEqual([
    'Pingjiang',
    'Jinchang',
    'Canglang',
    'Shuangta',
    'Huqiu',
    'Sujin',
    'Wumenqiao',
    'Baiyangwan',
  ])
  expect(gusu.streets.map((street) => street.communities.length)).toEqual([25, 29, 21, 21, 19, 13, 29, 14])
  const places = gusu.streets.flatMap((street) => street.communities)
  expect(places).toHaveLength(171)
  expect(places.filter((place) => place.hasContactDay !== false)).toHaveLength(169)
  expect(places.filter((place) => place.hasContactDay === false).map((place) => place.name)).toEqual([
    '梅巷村',
    '梅花村',
  ])
  expect(places.every((place) => /(社区|村)$/.test(place.name))).toBe(true)
  expect(gusu.streets[0]?.communities).toContainEqual({
    code: '320508018020',
    name: '钮家巷社区',
    nameEn: 'Niujiaxiang',
  })
})

test.each(['320508', '320505'])('in %s no two places of a street read alike, in either language', async (areaCode) => {
  for (const street of (await divisionFile(areaCode)).streets) {
    expect(new Set(street.communities.map((place) => place.name)).size).toBe(street.communities.length)
    expect(new Set(street.communities.map((place) => place.nameEn)).size).toBe(street.communities.length)
  }
})

test('there is no file for what is no area code, nor a way out of the folder', async () => {
  await expect(divisionFile('../../package')).rejects.toThrow('not an area code')
  await expect(divisionFile('110101')).rejects.toThrow()
})
