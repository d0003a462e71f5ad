import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/civil-date.ts'
import { readDate, readMonth } from './read-date.ts'
import { readInteger, readTenths } from './read-number.ts'
import { readChoice, readName, readPhone, readText } from './read-text.ts'
import { filled, type Reading } from './reading.ts'
import { dateToSerial, serialToDate, serialToText } from './serial-date.ts'
import { excelWords } from './words.ts'
import type { Cell } from './workbook.ts'

const text = (value: string): Cell => ({ text: value, kind: 'text' })
const number = (value: number): Cell => ({ text: String(value), kind: 'number', number: value })
const day = (serial: number): Cell => ({ text: serialToText(serial) ?? '', kind: 'date', number: serial })
const error: Cell = { text: '#REF!', kind: 'error' }

/** The value, or the reason. */
function said(reading: Reading<unknown>): unknown {
  if (reading.ok) return reading.value
  expect(Object.keys(excelWords)).toContain(reading.why)
  return reading.why.replace('excel.cell.', '!')
}

describe('readDate', () => {
  it.each([
    '2026.11.22',
    '2026/11/22',
    '2026-11-22',
    '2026年11月22日',
    '２０２６年１１月２２日',
    '２０２６．１１．２２',
    '2026／11／22',
    ' 2026-11-22 ',
    '20261122',
    '46348',
    '2026-11-22 09:30:00',
    '2026-11-22T09:30',
    '2026年11月22日（星期日）',
    '2026年11月22日 周日',
    '2026 年 11 月 22 日',
    '二〇二六年十一月二十二日',
    '二○二六年十一月二十二日（星期日）',
    "'2026-11-22",
  ])('understands %s', (written) => {
    expect(said(readDate(text(written)))).toBe('2026-11-22')
  })

  it('understands true dates, serial numbers and single digits', () => {
    expect(said(readDate(day(46348.75)))).toBe('2026-11-22')
    expect(said(readDate(number(46348)))).toBe('2026-11-22')
    expect(said(readDate(number(20261122)))).toBe('2026-11-22')
    expect(said(readDate(text('2026.1.2')))).toBe('2026-01-02')
  })

  it.each([
    ['二零二二年一月十日', '2022-01-10'],
    ['一九九〇年十二月三十一日', '1990-12-31'],
    ['二〇二〇年二月二十日', '2020-02-20'],
    ['二〇二二年十三月一日', '!not-a-date'],
    ['二〇二二年一月', '!month-only'],
  ])('reads Chinese numerals: %s', (written, meant) => expect(said(readDate(text(written)))).toBe(meant))

  it('says why not', () => {
    expect(said(readDate(text('2026年11月')))).toBe('!month-only')
    expect(said(readDate(text('2026.11')))).toBe('!month-only')
    expect(said(readDate(number(2026.11)))).toBe('!month-only')
    expect(said(readDate(text('11月22日')))).toBe('!year-missing')
    expect(said(readDate(text('2026-02-30')))).toBe('!not-a-date')
    expect(said(readDate(text('26.11.22')))).toBe('!not-a-date')
    expect(said(readDate(text('去年')))).toBe('!not-a-date')
    expect(said(readDate(text('1899-01-01')))).toBe('!not-a-date')
    expect(said(readDate(day(3)))).toBe('!date-out-of-range')
    expect(said(readDate(error))).toBe('!formula-error')
    expect(said(readDate(text('　')))).toBeNull()
    expect(said(readDate(undefined))).toBeNull()
    expect(said(filled(readDate(undefined)))).toBe('!blank')
  })

  it('knows every serial number of a century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 60_000 }), (serial) => {
        const date = serialToDate(serial) ?? ''
        expect(dateToSerial(date)).toBe(serial)
        expect(date).toBe(addDays('1900-03-01', serial - 61))
      }),
    )
    expect(serialToText(46348.5)).toBe('2026-11-22 12:00:00')
    expect(serialToText(46347.999999999)).toBe('2026-11-22')
  })
})

it('readMonth takes months and dates, and refuses the number 2026.1', () => {
  expect(said(readMonth(text('2026年11月')))).toBe('2026-11')
  expect(said(readMonth(text('2026-3')))).toBe('2026-03')
  expect(said(readMonth(text('2026年11月份')))).toBe('2026-11')
  expect(said(readMonth(day(46348)))).toBe('2026-11')
  expect(said(readMonth(number(2026.1)))).toBe('!month-ambiguous')
  expect(said(readMonth(number(2026.11)))).toBe('2026-11')
  expect(said(readMonth(text('2026年13月')))).toBe('!not-a-month')
  expect(said(readMonth(text('三季度')))).toBe('!not-a-month')
  expect(said(readMonth(error))).toBe('!formula-error')
  expect(said(readMonth(text('')))).toBeNull()
})

it('readText trims, composes and halves digits, and refuses lost digits', () => {
  expect(said(readText(text('　平江街道１２号 \u200b')))).toBe('平江街道12号')
  expect(said(readText(text('e\u0301')))).toBe('é')
  expect(said(readText(text('320508199001011234')))).toBe('320508199001011234')
  expect(said(readText(number(Number('320508199001011234'))))).toBe('!lost-digits')
  expect(said(readText(number(13800001234)))).toBe('13800001234')
  expect(said(readText(text('一二三'), { max: 2 }))).toBe('!too-long')
  expect(said(readText(error))).toBe('!formula-error')
  expect(said(readText(text('  ')))).toBeNull()
})

it('readName takes out the spaces between two characters only', () => {
  expect(said(readName(text('张　三')))).toBe('张三')
  expect(said(readName(text('张 三 丰')))).toBe('张三丰')
  expect(said(readName(text('Anna  Li')))).toBe('Anna Li')
  expect(said(readName(text('买买提·吾买尔')))).toBe('买买提·吾买尔')
})

it('readInteger and readTenths', () => {
  expect(said(readInteger(text('１２')))).toBe(12)
  expect(said(readInteger(text('1,234')))).toBe(1234)
  expect(said(readInteger(text('12.0')))).toBe(12)
  expect(said(readInteger(number(-3)))).toBe(-3)
  expect(said(readInteger(text('12.5')))).toBe('!not-an-integer')
  expect(said(readInteger(text('12人')))).toBe('!not-a-number')
  expect(said(readInteger(day(46348)))).toBe('!not-a-number')
  expect(said(readInteger(number(1e300)))).toBe('!not-an-integer')
  expect(said(readInteger(number(0), { min: 1 }))).toBe('!too-small')
  expect(said(readInteger(number(9), { max: 8 }))).toBe('!too-big')
  expect(said(readInteger(undefined))).toBeNull()
  expect(said(readTenths(text('３７．５')))).toBe(375)
  expect(said(readTenths(number(0.1 + 0.2)))).toBe(3)
  expect(said(readTenths(number(37.55)))).toBe('!not-tenths')
  expect(said(readTenths(error))).toBe('!formula-error')
})

it('readPhone keeps digits and refuses rounded ones', () => {
  expect(said(readPhone(text('138 0000 1234')))).toBe('13800001234')
  expect(said(readPhone(text('+86-138-0000-1234')))).toBe('13800001234')
  expect(said(readPhone(text('１３８００００１２３４')))).toBe('13800001234')
  expect(said(readPhone(number(13800001234)))).toBe('13800001234')
  expect(said(readPhone(text('0512-65120000')))).toBe('0512-65120000')
  expect(said(readPhone(text('(0512)65120000')))).toBe('0512-65120000')
  expect(said(readPhone(text('65120000')))).toBe('65120000')
  expect(said(readPhone(text('1.38E+10')))).toBe('!phone-rounded')
  expect(said(readPhone(text('1.38e10')))).toBe('!phone-rounded')
  expect(said(readPhone(number(13800000000)))).toBe('!phone-rounded')
  expect(said(readPhone(text('12345')))).toBe('!not-a-phone')
  expect(said(readPhone(undefined))).toBeNull()
})

it('readChoice is lenient about width, case and spaces', () => {
  const choices = { 是: true, Yes: true, 否: false }
  expect(said(readChoice(text(' 是 '), choices))).toBe(true)
  expect(said(readChoice(text('ＹＥＳ'), choices))).toBe(true)
  expect(said(readChoice(text('否'), choices))).toBe(false)
  expect(readChoice(text('也许'), choices)).toEqual({
    ok: false,
    why: 'excel.cell.not-a-choice',
    params: { choices: '是、Yes、否' },
  })
  expect(said(readChoice(undefined, choices))).toBeNull()
})

it('no reader throws on anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      for (const reader of [readDate, readMonth, readText, readName, readInteger, readTenths, readPhone])
        reader(text(value))
    }),
  )
})
