import type { ColumnKind, SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { FindingAnswer } from '../contract-findings.ts'
import { findingWords } from '../words-of-findings.ts'

type Finding = Omit<FindingAnswer, 'can'>
type Measure = Finding['measures'][number]
type Cell = string | number | null

interface Column {
  readonly key: `findings.file.${FileColumn}`
  readonly kind: ColumnKind
  readonly width: number
  of(finding: Finding, measure: Measure | null, lang: Language): Cell
}
type FileColumn =
  | ('street' | 'found-by' | 'found-on' | 'finding' | 'measure' | 'responsible' | 'due' | 'state')
  | ('late' | 'result' | 'done' | 'evidence' | 'settled' | 'outcome')

const gloss = (zh: string, en: string, lang: Language) => (lang === 'en' && en !== '' ? en : zh)

const COLUMNS: readonly Column[] = [
  {
    ...{ key: 'findings.file.street', kind: 'text', width: 14 },
    of: ({ street, streetEn }, _, lang) =>
      street === null ? say(findingWords, lang, 'findings.all-streets') : gloss(street, streetEn ?? '', lang),
  },
  {
    ...{ key: 'findings.file.found-by', kind: 'text', width: 20 },
    of: (one, _, lang) => gloss(one.foundBy, one.foundByEn, lang),
  },
  { key: 'findings.file.found-on', kind: 'date', width: 12, of: (one) => one.foundOn },
  {
    ...{ key: 'findings.file.finding', kind: 'text', width: 50 },
    of: (one, _, lang) => gloss(one.words, one.wordsEn, lang),
  },
  {
    ...{ key: 'findings.file.measure', kind: 'text', width: 50 },
    of: (_, one, lang) => one && gloss(one.words, one.wordsEn, lang),
  },
  {
    ...{ key: 'findings.file.responsible', kind: 'text', width: 20 },
    of: (_, one, lang) => one && gloss(one.responsible, one.responsibleEn, lang),
  },
  { key: 'findings.file.due', kind: 'date', width: 12, of: (_, one) => one?.dueOn ?? null },
  {
    ...{ key: 'findings.file.state', kind: 'text', width: 12 },
    of: (_, one, lang) => one && say(findingWords, lang, `findings.measure.${one.state}`),
  },
  {
    ...{ key: 'findings.file.late', kind: 'integer', width: 14 },
    of: (_, one) => (one === null || one.workingDaysLate === 0 ? null : one.workingDaysLate),
  },
  {
    ...{ key: 'findings.file.result', kind: 'text', width: 40 },
    of: (_, one, lang) => (one?.result == null ? null : gloss(one.result, one.resultEn, lang)),
  },
  { key: 'findings.file.done', kind: 'date', width: 12, of: (_, one) => one?.doneOn ?? null },
  {
    ...{ key: 'findings.file.evidence', kind: 'text', width: 40 },
    of: (_, one, lang) => one?.evidence.map(({ words, wordsEn }) => gloss(words, wordsEn, lang)).join('；') ?? null,
  },
  { key: 'findings.file.settled', kind: 'date', width: 12, of: (one) => one.settledOn },
  {
    ...{ key: 'findings.file.outcome', kind: 'text', width: 40 },
    of: (one, _, lang) => (one.result === null ? null : gloss(one.result, one.resultEn, lang)),
  },
]

/** The register as a sheet: a row for each measure, one for a finding that has none yet. */
export function findingSheet(findings: readonly Finding[], lang: Language): SheetToWrite {
  const rows = findings.flatMap((finding) =>
    (finding.measures.length === 0 ? [null] : finding.measures).map((measure) => ({ finding, measure })),
  )
  return {
    name: say(findingWords, lang, 'findings.register'),
    columns: COLUMNS.map(({ key, kind, width }) => ({ header: say(findingWords, lang, key), kind, width })),
    rows: rows.map(({ finding, measure }) => COLUMNS.map((column) => column.of(finding, measure, lang))),
  }
}
