import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, type Places, say } from '../../../platform/words/words.ts'
import { kindOf } from '../../activities/language.ts'
import type { DutyFile, FileCount, FileMandate } from '../reads/duty-file.ts'
import { type PaperWord, paperWords } from '../words-of-papers.ts'

type Say = (key: PaperWord, places?: Places) => string
const speaking = (lang: Language): Say => (key, places) => say(paperWords, lang, key, places)
/** Codes of levels, roles and sources come from the database: one without a word stands as it is. */
const word = (t: Say, group: string, code: string): string => (`${group}.${code}` in paperWords ? t(`${group}.${code}` as PaperWord) : code)
const kindName = (kind: string, lang: Language): string => kindOf(kind)?.name[lang] ?? kind

/** The duty file as a workbook: the facts of the year, counts of all years, mandates. */
export function fileAsWorkbook(file: DutyFile, year: number | null, lang: Language): Buffer {
  const t = speaking(lang)
  const of = year === null ? t('paper.all-years') : t('paper.year', { year })
  return writeWorkbook({
    sheets: [
      {
        name: t('paper.facts'),
        title: `${t('paper.file-of', { name: file.person.name })} · ${of}`,
        columns: [
          { header: t('column.day'), kind: 'date', width: 14 },
          { header: t('column.kind'), kind: 'text', width: 20 },
          { header: t('column.title'), kind: 'text', width: 50 },
          { header: t('column.role'), kind: 'text', width: 14 },
          { header: t('column.units'), kind: 'integer', width: 14 },
          { header: t('column.level'), kind: 'text', width: 12 },
          { header: t('column.source'), kind: 'text', width: 18 },
          { header: t('column.words'), kind: 'text', width: 40 },
        ],
        rows: file.facts.map((fact) => [
          fact.doneOn,
          kindName(fact.kind, lang),
          lang === 'en' && fact.titleEn ? fact.titleEn : fact.title,
          word(t, 'role', fact.role),
          fact.units,
          word(t, 'level', fact.level),
          word(t, 'source', fact.sourceKind),
          fact.words,
        ]),
      },
      {
        name: t('paper.counts'),
        columns: [
          { header: t('column.year'), kind: 'integer' },
          { header: t('column.kind'), kind: 'text', width: 24 },
          { header: t('column.records'), kind: 'integer' },
          { header: t('column.units'), kind: 'integer' },
        ],
        rows: file.counts.map((count) => [count.year, kindName(count.kind, lang), count.records, count.units]),
      },
      {
        name: t('paper.mandates'),
        columns: [
          { header: t('column.level'), kind: 'text' },
          { header: t('column.term'), kind: 'integer' },
          { header: t('column.delegation'), kind: 'text', width: 24 },
          { header: t('column.constituency'), kind: 'text', width: 24 },
          { header: t('column.street'), kind: 'text', width: 18 },
          { header: t('column.period'), kind: 'text', width: 26 },
        ],
        rows: file.mandates.map((one) => [word(t, 'level', one.level), one.term, one.delegation, one.constituency, one.streetName, period(one)]),
      },
    ],
  })
}

/** The duty file as a paper in the form of official documents, in Chinese. */
export function fileAsDocument(file: DutyFile, year: number | null, facts: { office: string; date: CivilDate }): Promise<Buffer> {
  const t = speaking('zh')
  const counts = year === null ? file.counts : file.counts.filter((count) => count.year === year)
  const body: Block[] = [
    { kind: 'heading', level: 1, text: t('paper.basics') },
    { kind: 'paragraph', text: basics(file) },
    { kind: 'heading', level: 1, text: t('paper.mandates') },
    ...file.mandates.map((mandate): Block => ({ kind: 'paragraph', text: mandateLine(t, mandate) })),
    { kind: 'heading', level: 1, text: t('paper.counts') },
    ...(counts.length === 0 ? [nothing(t)] : counts.map((count): Block => ({ kind: 'paragraph', text: countLine(t, count, year === null) }))),
    { kind: 'heading', level: 1, text: t('paper.facts') },
    ...(file.facts.length === 0 ? [nothing(t)] : [factsTable(t, file)]),
  ]
  const title = `${t('paper.file-of', { name: file.person.name })}${year === null ? '' : `(${t('paper.year', { year })})`}`
  return plainDocument({ title, author: facts.office, date: facts.date, body })
}

function nothing(t: Say): Block {
  return { kind: 'paragraph', text: t('paper.none') }
}

function factsTable(t: Say, file: DutyFile): Block {
  return {
    kind: 'table',
    columns: [
      { header: t('column.day'), width: 2 },
      { header: t('column.kind'), width: 2.4 },
      { header: t('column.title'), width: 5, align: 'left' },
      { header: t('column.units'), width: 1.4 },
    ],
    rows: file.facts.map((fact) => [fact.doneOn, kindName(fact.kind, 'zh'), fact.title, String(fact.units)]),
  }
}

function basics({ person }: DutyFile): string {
  const sex = person.sex === 'female' ? '女' : person.sex === 'male' ? '男' : null
  const born = person.birthYear === null ? null : `${person.birthYear}年生`
  return `${[person.name, sex, born, person.ethnicity, person.education, person.employer, person.post].filter(Boolean).join(',')}。`
}

function mandateLine(t: Say, mandate: FileMandate): string {
  const consultative = mandate.level === 'consultative'
  const office = consultative
    ? t('paper.consultative', { term: mandate.term })
    : t('paper.mandate', { level: word(t, 'level', mandate.level), term: mandate.term })
  return `${[office, mandate.delegation, mandate.constituency, period(mandate)].filter(Boolean).join(',')}。`
}

function countLine(t: Say, count: FileCount, withYear: boolean): string {
  const line = t('paper.sentence', { kind: kindName(count.kind, 'zh'), records: count.records, units: count.units })
  return withYear ? `${t('paper.year', { year: count.year })}${line}` : line
}

function period({ startsOn, endsOn }: FileMandate): string {
  return `${startsOn} — ${endsOn ?? ''}`
}
