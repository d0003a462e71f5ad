import { civilDateOf } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { lastDayCounted, mayReadWork, workFact, yearPaper, yearWords } from '../../modules/committees/index.ts'
import { type StreetFigure, streetFigures } from '../../modules/publications/index.ts'
import { auditInsert } from '../../platform/audit/audit.ts'
import type { Block } from '../../platform/documents/blocks.ts'
import { plainDocument } from '../../platform/documents/plain-document.ts'
import { type Language, say } from '../../platform/words/words.ts'
import type { Asked } from './close-activity.ts'

/** Numbers of the street's year that a report tells (those of the year at a glance). */
const REPORTED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16]

/**
 * A committee's yearly paper as a Word file; an export, and so traced. A report carries the figures of its year, counted from records: nobody types a total. Until it is
 * accepted its title says that it is a draft. Refuses 404 unknown, also for whoever is not of the committee.
 */
export async function exportYearPaper(asked: Asked, paperId: string): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, now, lang } = asked
  const paper = await yearPaper(db, actor.districtId, paperId)
  if (paper === null || !mayReadWork(actor, paper.streetId).can) return refuse('years.paper-unknown', { status: 404 })
  const { streetId, year, kind } = paper
  const today = civilDateOf(now)
  const t = (key: keyof typeof yearWords, places = {}) => say(yearWords, lang, key, places)
  const street = lang === 'zh' ? paper.street : paper.streetEn
  const title = t(`years.file.${kind}`, { street, year }) + (paper.state === 'accepted' ? '' : t('years.file.draft'))
  const of = { districtId: actor.districtId, streetId, year, today }
  const figures = kind === 'report' ? await streetFigures(db, of, REPORTED) : []
  const body: Block[] = [
    { kind: 'paragraph', text: paper.words },
    ...(kind === 'report' ? figureBlocks(figures, lastDayCounted(year, today), lang) : []),
  ]
  const bytes = await plainDocument({ title, author: street, date: today, body })
  const subject = { kind: 'year-paper', id: paperId, streetId }
  const detail = { as: 'docx', year, kind, state: paper.state }
  const fact = workFact(asked, 'committees.export-year-paper', subject, detail, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: title, bytes }
}

function figureBlocks(figures: readonly StreetFigure[], to: string, lang: Language): Block[] {
  const t = (key: keyof typeof yearWords, places = {}) => say(yearWords, lang, key, places)
  return [
    { kind: 'heading', level: 1, text: t('years.file.figures'), numbered: false },
    { kind: 'paragraph', text: t('years.file.figures-about', { to }) },
    {
      kind: 'table',
      columns: [
        { header: t('years.file.figure'), width: 4 },
        { header: t('years.file.value'), width: lang === 'en' ? 3.3 : 2.5, align: 'right' },
        { header: t('years.file.definition'), width: 7 },
      ],
      rows: figures.map(({ name, value, unit, definition }) => [
        name[lang],
        `${value} ${unit[lang]}`,
        definition[lang],
      ]),
    },
  ]
}
