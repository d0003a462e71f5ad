import { civilDateOf } from '../../../kernel/civil-date.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { say } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import { words } from '../words.ts'
import { showStreetYear } from './show-street-year.ts'

/** A street's year as a Word file; an export, and so traced. Refuses as `showStreetYear` does. */
export async function exportStreetYear(
  ask: Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'lang'>,
  streetId: number,
  year: number,
): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, now, lang } = ask
  const today = civilDateOf(now)
  const shown = await showStreetYear({ db, actor, today }, streetId, year)
  const t = (key: keyof typeof words, places = {}) => say(words, lang, key, places)
  const street = lang === 'zh' ? shown.street : shown.streetEn
  // English units are long words (attendances), Chinese ones two characters.
  const value = lang === 'en' ? 3.3 : 2.5
  const title = t('publications.year-title', { street, year })
  const bytes = await plainDocument({
    title,
    author: street,
    date: today,
    body: [
      {
        kind: 'paragraph',
        text: t(shown.running ? 'publications.year-running' : 'publications.year-whole', { to: shown.to }),
      },
      {
        kind: 'table',
        columns: [
          { header: t('publications.column.figure'), width: 4 },
          { header: t('publications.column.value'), width: value, align: 'right' },
          { header: t('publications.column.before'), width: value, align: 'right' },
          { header: t('publications.column.definition'), width: 7 },
        ],
        rows: shown.figures.map((figure) => [
          figure.name[lang],
          `${figure.value} ${figure.unit[lang]}`,
          `${figure.yearBefore} ${figure.unit[lang]}`,
          figure.definition[lang],
        ]),
      },
    ],
  })
  await auditInsert({
    doer: actor,
    action: 'publications.export-year',
    subjectKind: 'street-year',
    subjectId: `${streetId}-${year}`,
    streetId,
    detail: { figures: shown.figures.length },
    at: now,
  }).execute(db)
  return { name: title, bytes }
}
