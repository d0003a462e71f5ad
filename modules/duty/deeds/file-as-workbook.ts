import type { SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { DutyFile } from '../reads/duty-file.ts'
import { titleWithHonours } from '../rules/honour-speech.ts'
import { type PaperSpeech, paperSpeech, saidPeriod } from '../rules/paper-speech.ts'

/** The duty file as a workbook: the facts of the year, counts of all years, mandates. */
export function fileAsWorkbook(file: DutyFile, year: number | null, lang: Language): Buffer {
  const speech = paperSpeech(lang)
  const { t, word, kind } = speech
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
          kind(fact.kind),
          titleWithHonours(fact, lang),
          word('role', fact.role),
          fact.units,
          word('level', fact.level),
          word('source', fact.sourceKind),
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
        rows: file.counts.map((count) => [count.year, kind(count.kind), count.records, count.units]),
      },
      mandatesSheet(file, speech),
    ],
  })
}

function mandatesSheet(file: DutyFile, { t, word }: PaperSpeech): SheetToWrite {
  return {
    name: t('paper.mandates'),
    columns: [
      { header: t('column.level'), kind: 'text' },
      { header: t('column.term'), kind: 'integer' },
      { header: t('column.delegation'), kind: 'text', width: 24 },
      { header: t('column.constituency'), kind: 'text', width: 24 },
      { header: t('column.street'), kind: 'text', width: 18 },
      { header: t('column.period'), kind: 'text', width: 26 },
    ],
    rows: file.mandates.map((one) => [
      word('level', one.level),
      one.term,
      one.delegation,
      one.constituency,
      one.streetName,
      saidPeriod(one),
    ]),
  }
}
