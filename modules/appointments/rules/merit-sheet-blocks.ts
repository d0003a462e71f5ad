import type { Block } from '../../../platform/documents/blocks.ts'
import { documentDate } from '../../../platform/documents/chinese-text.ts'
import type { SheetAnswer } from '../contract-merit-sheets.ts'
import { STANDARDS } from '../language.ts'
import { meritFactWords } from '../words-of-merit-facts.ts'
import { attendanceText, evidenceName, passedWord, placeText, sayMerit, saySheet } from './merit-speech.ts'

type Snapshot = SheetAnswer['snapshot']

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })

/** Numbers whose records are listed on the paper; those of attendance are many and stand in the snapshot only. */
const LISTED: readonly string[] = [
  'suggestions',
  'co_suggestions',
  'items_between_sessions',
  'honoured_suggestions',
  'honoured_reports',
]

/** The body of a merit sheet, in Chinese: what the snapshot says, and its hash. Nothing in it is typed. */
export function meritSheetBlocks(sheet: Pick<SheetAnswer, 'snapshot' | 'hash' | 'madeAt' | 'madeBy'>): Block[] {
  const { snapshot } = sheet
  const t = (key: Parameters<typeof saySheet>[1], params: Record<string, string | number> = {}) =>
    saySheet('zh', key, params)
  return [
    paragraph(t('merit.sheet.close')),
    heading(t('merit.sheet.person')),
    paragraph(personLine(snapshot)),
    heading(t('merit.sheet.conditions')),
    conditionTable(snapshot),
    heading(t('merit.sheet.evidence')),
    evidenceTable(snapshot),
    paragraph(countedLine(snapshot)),
    ...recordBlocks(snapshot),
    heading(t('merit.sheet.judgements')),
    ...judgementBlocks(snapshot),
    heading(t('merit.sheet.recommendation')),
    ...recommendationBlocks(snapshot),
    paragraph(t('merit.sheet.hash', { at: sheet.madeAt.slice(0, 10), by: sheet.madeBy, hash: sheet.hash })),
  ]
}

function personLine({ name, age, education, sector, employer, postTitle, street, ground }: Snapshot): string {
  const parts = [
    name,
    age === null ? null : saySheet('zh', 'merit.age', { n: age }),
    ...[education, sector, employer, postTitle],
    `${street}，${saySheet('zh', `merit.ground.${ground}`)}`,
  ]
  return `${parts.filter(Boolean).join('，')}。`
}

function conditionTable({ conditions }: Snapshot): Block {
  return {
    kind: 'table',
    columns: [
      { header: saySheet('zh', 'merit.sheet.condition'), width: 5, align: 'left' },
      { header: saySheet('zh', 'merit.sheet.result'), width: 1.6, align: 'centre' },
      { header: saySheet('zh', 'merit.sheet.rule'), width: 4, align: 'left' },
    ],
    rows: conditions.map((one) => [sayMerit(one, 'zh'), passedWord(one.passed, 'zh'), one.source]),
  }
}

function evidenceTable({ evidence }: Snapshot): Block {
  const counted = evidence.counts
    .filter(({ of }) => of !== 'asked' && of !== 'present')
    .map(({ of, count, why }) => [
      evidenceName(of, 'zh'),
      count === null ? (why === null ? '' : sayMerit(why, 'zh')) : String(count),
    ])
  return {
    kind: 'table',
    columns: [
      { header: saySheet('zh', 'merit.sheet.item'), width: 4, align: 'left' },
      { header: saySheet('zh', 'merit.sheet.found'), width: 6, align: 'left' },
    ],
    rows: [
      [evidenceName('place', 'zh'), placeText(evidence.place, 'zh')],
      ...counted,
      [evidenceName('attendance', 'zh'), attendanceText(evidence, 'zh')],
    ],
  }
}

function countedLine({ evidence }: Snapshot): string {
  const { from, to, session } = evidence
  if (from === null) return saySheet('zh', 'merit.sheet.counted-without', { to })
  return saySheet('zh', 'merit.sheet.counted', { from, to, known: sayMerit(session.known, 'zh') })
}

function recordBlocks({ rows }: Snapshot): Block[] {
  return rows
    .filter((one) => LISTED.includes(one.of) && one.rows.length > 0)
    .flatMap((one): Block[] => [
      {
        kind: 'heading',
        level: 2,
        text: saySheet('zh', 'merit.sheet.records-of', { name: evidenceName(one.of, 'zh'), n: one.rows.length }),
      },
      ...one.rows.map(({ on, title }): Block => paragraph(`${documentDate(on)}　${title}`)),
    ])
}

function judgementBlocks({ judgements }: Snapshot): Block[] {
  return STANDARDS.map((standard) => {
    const found = judgements.find((one) => one.standard === standard)
    const lead = `${meritFactWords[`appointments.standard.${standard}`].zh}：`
    const text =
      found === undefined
        ? saySheet('zh', 'merit.sheet.not-judged')
        : saySheet('zh', 'merit.sheet.judged-by', { words: found.words, by: found.judgedBy })
    return { kind: 'paragraph', lead, text }
  })
}

function recommendationBlocks({ recommendation, choice }: Snapshot): Block[] {
  const recommended =
    recommendation === null
      ? saySheet('zh', 'merit.sheet.not-recommended')
      : saySheet('zh', 'merit.sheet.recommended', {
          on: documentDate(recommendation.recommendedOn),
          by: recommendation.recommendedBy,
          words: recommendation.words,
        })
  if (choice === null) return [paragraph(recommended), paragraph(saySheet('zh', 'merit.sheet.no-choice'))]
  const { heldOn, members, present, spoilt, votes, chosen } = choice
  const result = saySheet('zh', chosen ? 'merit.sheet.chosen' : 'merit.sheet.not-chosen')
  const counts = { on: documentDate(heldOn), members, present, spoilt, votes, result }
  return [paragraph(recommended), paragraph(saySheet('zh', 'merit.sheet.choice', counts))]
}
