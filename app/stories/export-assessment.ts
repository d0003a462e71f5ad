import { civilDateOf } from '../../kernel/civil-date.ts'
import type { AssessmentAnswer } from '../../modules/committees/index.ts'
import { workFact, yearWords } from '../../modules/committees/index.ts'
import { auditInsert } from '../../platform/audit/audit.ts'
import { plainDocument } from '../../platform/documents/plain-document.ts'
import { type Language, say } from '../../platform/words/words.ts'
import type { Asked } from './close-activity.ts'
import { fillAssessment } from './fill-assessment.ts'

type Item = AssessmentAnswer['items'][number]

/** A committee's yearly sheet as a Word file; an export, and so traced. Refuses as `fillAssessment` does. */
export async function exportAssessment(
  asked: Asked,
  streetId: number,
  year: number,
): Promise<{ name: string; bytes: Buffer }> {
  const { db, now, lang } = asked
  const sheet = await fillAssessment(asked, streetId, year)
  const t = (key: keyof typeof yearWords, places = {}) => say(yearWords, lang, key, places)
  const street = lang === 'zh' ? sheet.street : sheet.streetEn
  const title = t('years.file.sheet', { street, year })
  const bytes = await plainDocument({
    title,
    author: street,
    date: civilDateOf(now),
    body: [
      { kind: 'paragraph', text: t('years.file.sheet-about', { to: sheet.to }) },
      {
        kind: 'table',
        columns: [
          { header: t('years.file.no'), width: 1.3, align: 'centre' },
          { header: t('years.file.item'), width: 6 },
          { header: t('years.file.asked'), width: 2.6 },
          { header: t('years.file.value'), width: 3 },
          { header: t('years.file.reached'), width: 2.4 },
          { header: t('years.file.sentence'), width: 6 },
        ],
        rows: sheet.items.map((item) => rowOf(item, lang)),
      },
    ],
  })
  const subject = { kind: 'assessment', id: `${streetId}-${year}`, streetId }
  const fact = workFact(asked, 'committees.export-assessment', subject, { as: 'docx', items: sheet.items.length }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: title, bytes }
}

function rowOf(item: Item, lang: Language): string[] {
  const t = (key: keyof typeof yearWords, places = {}) => say(yearWords, lang, key, places)
  const { value, of, unit, reached, atLeast, words, wordsEn, said } = item
  const counted =
    of === null ? `${value} ${unit[lang]}` : t('years.file.of', { value: value ?? 0, of, unit: unit[lang] })
  return [
    String(item.position),
    lang === 'en' && wordsEn !== '' ? wordsEn : words,
    atLeast === null ? '' : t('years.file.at-least', { n: atLeast }),
    value === null ? '' : counted,
    reached === null ? t('years.file.by-people') : t(reached ? 'years.file.yes' : 'years.file.not'),
    said?.words ?? '',
  ]
}
