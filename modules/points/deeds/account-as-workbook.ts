import { formatTenths } from '../../../kernel/points.ts'
import type { SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, type Places, say } from '../../../platform/words/words.ts'
import { paperSpeech } from '../../duty/index.ts'
import type { Account, AccountEntry, AccountLine } from '../reads/account.ts'
import { saidWhy } from '../rules/said-why.ts'
import { type PageWord, pageWords } from '../words-of-pages.ts'

type T = (key: PageWord, places?: Places) => string

/** A year's account as the page shows it: every fact with clause, cap and points; every entry with its reversals; quarters and year. */
export function accountAsWorkbook(account: Account, lang: Language): Buffer {
  const t: T = (key, places) => say(pageWords, lang, key, places)
  return writeWorkbook({
    sheets: [linesSheet(account, lang, t), entriesSheet(account, lang, t), sumsSheet(account, t)],
  })
}

function linesSheet(account: Account, lang: Language, t: T): SheetToWrite {
  const { kind, word } = paperSpeech(lang)
  return {
    name: t('account.lines'),
    title: titleOf(account, t),
    columns: [
      { header: t('points.column.day'), kind: 'date', width: 14 },
      { header: t('points.column.kind'), kind: 'text', width: 18 },
      { header: t('points.column.fact'), kind: 'text', width: 44 },
      { header: t('points.column.part'), kind: 'text', width: 14 },
      { header: t('points.column.amount'), kind: 'integer', width: 14 },
      { header: t('points.column.clause'), kind: 'text', width: 34 },
      { header: t('points.column.before'), kind: 'points', width: 12 },
      { header: t('points.column.given'), kind: 'points', width: 10 },
      { header: t('points.column.why'), kind: 'text', width: 44 },
    ],
    rows: account.lines.map((line) => [
      ...[line.doneOn, kind(line.kind), titleIn(line, lang), word('role', line.role), line.units],
      ...[clauseOf(line, lang), line.beforeCap, line.tenths],
      [saidWhy(line, t), ...(line.objected ? [t('why.objected')] : [])].join(lang === 'en' ? '; ' : '；'),
    ]),
  }
}

/** Nothing is ever taken out of the ledger: a reversed entry stands with its reversal. */
function entriesSheet({ lines }: Account, lang: Language, t: T): SheetToWrite {
  const entries = lines.flatMap((line) => line.entries.map((entry) => ({ line, entry })))
  return {
    name: t('account.entries'),
    columns: [
      { header: t('points.column.posted'), kind: 'text', width: 18 },
      { header: t('points.column.entry'), kind: 'text', width: 18 },
      { header: t('points.column.because'), kind: 'text', width: 18 },
      { header: t('points.column.day'), kind: 'date', width: 14 },
      { header: t('points.column.fact'), kind: 'text', width: 44 },
      { header: t('points.column.clause'), kind: 'text', width: 18 },
      { header: t('points.column.points'), kind: 'points', width: 10 },
    ],
    rows: entries
      .sort((a, b) => instantOf(a.entry) - instantOf(b.entry))
      .map(({ line, entry }) => [
        ...[shanghaiMinute(entry), t(stateOf(entry)), t(`cause.${entry.cause}`)],
        ...[line.doneOn, titleIn(line, lang), entry.clause, entry.tenths],
      ]),
  }
}

function sumsSheet({ quarters, tenths, year }: Account, t: T): SheetToWrite {
  return {
    name: t('account.sums'),
    columns: [
      { header: t('check.period'), kind: 'text', width: 18 },
      { header: t('points.column.points'), kind: 'points', width: 12 },
    ],
    rows: [
      ...quarters.map((sum, at) => [t('account.quarter', { n: at + 1 }), sum]),
      [t('account.year', { year }), tenths],
    ],
  }
}

function titleOf({ name, year, tenths, settled }: Account, t: T): string {
  const said = [t('account.of', { name }), t('account.year', { year }), t('account.total', { n: formatTenths(tenths) })]
  return [...said, ...(settled ? [] : [t('account.unsettled')])].join(' · ')
}

function titleIn(line: AccountLine, lang: Language): string {
  return lang === 'en' && line.titleEn ? line.titleEn : line.title
}

function clauseOf({ item }: AccountLine, lang: Language): string {
  return item === null ? '' : `${item.clause} ${lang === 'en' ? item.nameEn : item.name}`
}

function stateOf(entry: AccountEntry): PageWord {
  if (entry.reverses !== null) return 'entry.is-reversal'
  return entry.reversed ? 'entry.is-reversed' : 'entry.is-posting'
}

const instantOf = (entry: AccountEntry): number => new Date(entry.postedAt).getTime()

/** '2026-03-31 10:05' as clocks in Shanghai show it (UTC+8 without daylight saving). */
function shanghaiMinute(entry: AccountEntry): string {
  return new Date(instantOf(entry) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}
