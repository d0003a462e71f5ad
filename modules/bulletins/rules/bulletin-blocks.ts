import { civilDateOf } from '../../../kernel/civil-date.ts'
import { formatTenths } from '../../../kernel/points.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { say } from '../../../platform/words/words.ts'
import type { Snapshot } from '../language.ts'
import { paperWords } from '../words-of-paper.ts'
import { namesByStreet } from './names-by-street.ts'
import { averageText, citedRules, dayText, figurePlaces, type PaperWord, supplementPlaces } from './paper-speech.ts'

/** The body of the bulletin, in Chinese: what the snapshot says and, at the end, the drafter's remark. Nothing in it is typed but the remark. */
export function bulletinBlocks(snapshot: Snapshot, remark: string | null): Block[] {
  const places = figurePlaces({ ...snapshot, suspended: snapshot.suspended.length }, 'zh')
  const t = (key: PaperWord, more: Record<string, string | number> = {}) =>
    say(paperWords, 'zh', key, { ...places, ...more })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  return [
    paragraph(
      t('bulletins.paper.opening', {
        rules: citedRules(snapshot.rules, 'zh'),
        from: dayText(snapshot.from, 'zh'),
        to: dayText(snapshot.to, 'zh'),
      }),
    ),
    heading(t('bulletins.paper.overall')),
    paragraph(t('bulletins.paper.overall-text')),
    ...(snapshot.suspended.length > 0 ? [paragraph(t('bulletins.paper.suspended'))] : []),
    heading(t('bulletins.paper.top')),
    ...topBlocks(snapshot, t),
    heading(t('bulletins.paper.streets')),
    paragraph(t('bulletins.paper.streets-text')),
    streetTable(snapshot, t),
    ...supplementBlocks(snapshot, t),
    heading(t('bulletins.paper.objections')),
    paragraph(t('bulletins.paper.objections-text')),
    paragraph(t('bulletins.paper.own-account')),
    paragraph(t('bulletins.paper.counted', { countedTo: dayText(civilDateOf(new Date(snapshot.countedTo)), 'zh') })),
    ...(remark === null || remark.trim() === '' ? [] : [paragraph(remark.trim())]),
  ]
}

type Speech = (key: PaperWord, more?: Record<string, string | number>) => string

function topBlocks(snapshot: Snapshot, t: Speech): Block[] {
  if (snapshot.named === 0) return [{ kind: 'paragraph', text: t('bulletins.paper.top-none') }]
  return [
    { kind: 'paragraph', text: t('bulletins.paper.top-text') },
    ...namesByStreet(snapshot).map(
      ({ name, names }): Block => ({
        kind: 'names',
        lead:
          name === ''
            ? t('bulletins.paper.top-elsewhere', { n: names.length })
            : t('bulletins.paper.top-street', { street: name, n: names.length }),
        names,
      }),
    ),
  ]
}

function streetTable(snapshot: Snapshot, t: Speech): Block {
  const none = t('bulletins.paper.unranked')
  return {
    kind: 'table',
    columns: [
      { header: t('bulletins.paper.column.rank'), width: 1.2, align: 'centre' },
      { header: t('bulletins.paper.column.street'), width: 3 },
      { header: t('bulletins.paper.column.deputies'), width: 2, align: 'right' },
      { header: t('bulletins.paper.column.sum'), width: 2.4, align: 'right' },
      { header: t('bulletins.paper.column.average'), width: 2.4, align: 'right' },
      { header: t('bulletins.paper.column.year-average'), width: 2.8, align: 'right' },
    ],
    rows: snapshot.streets.map((street) => [
      street.rank === null ? none : String(street.rank),
      street.name,
      String(street.deputies),
      formatTenths(street.sumTenths),
      street.rank === null ? none : averageText(street.averageHundredths),
      street.rank === null ? none : averageText(street.yearAverageHundredths),
    ]),
  }
}

function supplementBlocks({ supplement }: Snapshot, t: Speech): Block[] {
  if (supplement === null) return []
  const heading: Block = { kind: 'heading', level: 1, text: t('bulletins.paper.supplement') }
  if (supplement.length === 0) return [heading, { kind: 'paragraph', text: t('bulletins.paper.supplement-none') }]
  return [
    heading,
    ...supplement.map(
      (line): Block => ({
        kind: 'paragraph',
        text: t('bulletins.paper.supplement-line', supplementPlaces(line, 'zh')),
      }),
    ),
    { kind: 'paragraph', text: t('bulletins.paper.supplement-frozen') },
  ]
}
