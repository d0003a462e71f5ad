/**
 * Makes db/reference/calendar.json: which days of which year differ from the plain week (Monday to Friday worked).
 *
 *   node db/reference/extract-calendar.mjs
 *
 * Announced years come from the package chinese-days. Run it again after updating the package when the State Council
 * has announced a year (usually in November), and raise LAST_ANNOUNCED. The year after is computed from the law:
 * its statutory days only, since the shifted weekends are anybody's guess until the notice is out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FIRST = 2017
const LAST_ANNOUNCED = 2026
const AMENDED = {
  2019: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  2020: '国务院办公厅关于延长2020年春节假期的通知',
}

const require = createRequire(import.meta.url)
const chineseDays = require('chinese-days')
const { version } = require('chinese-days/package.json')
const known = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'))

const years = []
for (let year = FIRST; year <= LAST_ANNOUNCED; year += 1) years.push(announced(year))
years.push(computed(LAST_ANNOUNCED + 1))
write({ source: { package: 'chinese-days', version, licence: 'MIT', origin: '国务院办公厅历年节假日安排通知' }, years })

function announced(year) {
  const days = [
    ...Object.entries(known.holidays).map(([day, text]) => ({ day, isWorking: false, name: text.split(',')[1] })),
    ...Object.entries(known.workdays).map(([day, text]) => ({ day, isWorking: true, name: text.split(',')[1] })),
  ]
  const own = days.filter(({ day }) => day.startsWith(`${year}-`)).sort((a, b) => a.day.localeCompare(b.day))
  if (own.length < 20) throw new Error(`chinese-days ${version} knows only ${own.length} days of ${year}`)
  const notices = [`国务院办公厅关于${year}年部分节假日安排的通知`, AMENDED[year]].filter(Boolean)
  return { year, published: true, notice: notices.join('；'), days: own }
}

/** The thirteen statutory days (全国年节及纪念日放假办法, 2024), found by lunar date and solar term. */
function computed(year) {
  const lunar = (date) => chineseDays.getSolarDateFromLunar(`${year}-${date}`).date
  const newYear = lunar('01-01')
  const clearAndBright = `${year}-${chineseDays.getSolarTermDate(year, 4, 'pure_brightness').slice(-5)}`
  const named = [
    ['元旦', [`${year}-01-01`]],
    ['春节', [-1, 0, 1, 2].map((days) => shift(newYear, days))],
    ['清明', [clearAndBright]],
    ['劳动节', [`${year}-05-01`, `${year}-05-02`]],
    ['端午', [lunar('05-05')]],
    ['中秋', [lunar('08-15')]],
    ['国庆节', [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`]],
  ]
  const days = named.flatMap(([name, dates]) => dates.map((day) => ({ day, isWorking: false, name })))
  return { year, published: false, notice: '', days: days.sort((a, b) => a.day.localeCompare(b.day)) }
}

function shift(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** One day a line, so that a new notice reads as a list of days. */
function write({ source, years }) {
  const day = ({ day, isWorking, name }) => `        { "day": "${day}", "isWorking": ${isWorking}, "name": "${name}" }`
  const block = ({ year, published, notice, days }) =>
    `    {\n      "year": ${year},\n      "published": ${published},\n      "notice": "${notice}",\n      "days": [\n${days.map(day).join(',\n')}\n      ]\n    }`
  const head = JSON.stringify({ source }, null, 2).replace(/\n}$/, '')
  const text = `${head},\n  "years": [\n${years.map(block).join(',\n')}\n  ]\n}\n`
  JSON.parse(text)
  writeFileSync(new URL('calendar.json', import.meta.url), text)
  for (const { year, published, days } of years) console.log(year, published ? 'announced' : 'computed', days.length)
}
