import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { chineseNumeral } from '../../../platform/documents/chinese-text.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { kindOf } from '../../activities/language.ts'
import type { DutyFile, FileCount, FileMandate } from '../reads/duty-file.ts'
import { titleWithHonours } from '../rules/honour-speech.ts'
import { documentPeriod, type PaperSpeech, paperSpeech } from '../rules/paper-speech.ts'

/** The duty file as a paper in the form of official documents, in Chinese. */
export function fileAsDocument(
  file: DutyFile,
  year: number | null,
  facts: { office: string; date: CivilDate },
): Promise<Buffer> {
  const speech = paperSpeech('zh')
  const { t } = speech
  const counts = year === null ? file.counts : file.counts.filter((count) => count.year === year)
  const body: Block[] = [
    { kind: 'heading', level: 1, text: t('paper.basics') },
    { kind: 'paragraph', text: basics(file) },
    { kind: 'heading', level: 1, text: t('paper.mandates') },
    ...file.mandates.map((mandate): Block => ({ kind: 'paragraph', text: mandateLine(speech, mandate) })),
    { kind: 'heading', level: 1, text: t('paper.counts') },
    ...(counts.length === 0
      ? [nothing(speech)]
      : counts.map((count): Block => ({ kind: 'paragraph', text: countLine(speech, count, year === null) }))),
    { kind: 'heading', level: 1, text: t('paper.facts') },
    ...(file.facts.length === 0 ? [nothing(speech)] : [factsTable(speech, file)]),
  ]
  const title = `${t('paper.file-of', { name: file.person.name })}${year === null ? '' : `（${t('paper.year', { year })}）`}`
  return plainDocument({ title, author: facts.office, date: facts.date, body })
}

function nothing({ t }: PaperSpeech): Block {
  return { kind: 'paragraph', text: t('paper.none') }
}

function factsTable({ t, kind }: PaperSpeech, file: DutyFile): Block {
  return {
    kind: 'table',
    columns: [
      { header: t('column.day'), width: 2.3 },
      { header: t('column.kind'), width: 2.7 },
      { header: t('column.title'), width: 4.3, align: 'left' },
      { header: t('column.units'), width: 2, align: 'centre' },
    ],
    rows: file.facts.map((fact) => [fact.doneOn, kind(fact.kind), titleWithHonours(fact, 'zh'), String(fact.units)]),
  }
}

function basics({ person }: DutyFile): string {
  const sex = person.sex === 'female' ? '女' : person.sex === 'male' ? '男' : null
  const born = person.birthYear === null ? null : `${person.birthYear}年生`
  return `${[person.name, sex, born, person.ethnicity, person.education, person.employer, person.post].filter(Boolean).join('，')}。`
}

function mandateLine({ t, word }: PaperSpeech, mandate: FileMandate): string {
  const consultative = mandate.level === 'consultative'
  const term = chineseNumeral(mandate.term)
  const office = consultative
    ? t('paper.consultative', { term })
    : t('paper.mandate', { level: word('level', mandate.level), term })
  return `${[office, mandate.delegation, mandate.constituency, documentPeriod(mandate)].filter(Boolean).join('，')}。`
}

function countLine({ t, kind }: PaperSpeech, count: FileCount, withYear: boolean): string {
  const pieces = kindOf(count.kind)?.record?.units === 'one'
  const said = { kind: kind(count.kind), records: count.records, units: count.units }
  const line = t(pieces ? 'paper.pieces' : 'paper.sentence', said)
  return withYear ? `${t('paper.year', { year: count.year })}${line}` : line
}
