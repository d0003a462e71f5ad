import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { ColumnToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { WaitingRecord } from '../reads/review-queue.ts'
import { paperSpeech } from '../rules/paper-speech.ts'
import { type PageWord, pageWords } from '../words-of-pages.ts'

export interface QueueSaid {
  lang: Language
  stage: 'street' | 'district'
  /** Null: all that waits is listed; a number: more waits, and the list stops at so many. */
  stopsAt: number | null
}

/** What waits for review, the longest waiting first, with what a reviewer looks at: who, what, when, said by whom, and what catches the eye. */
export function queueAsWorkbook(waiting: readonly WaitingRecord[], { lang, stage, stopsAt }: QueueSaid): Buffer {
  const t = (key: PageWord, places?: Record<string, number>) => say(pageWords, lang, key, places)
  const { kind, word } = paperSpeech(lang)
  const text = (key: PageWord, width: number): ColumnToWrite => ({ header: t(key), kind: 'text', width })
  const english = (zh: string | null, en: string | null) => (lang === 'en' && en ? en : zh)
  return writeWorkbook({
    sheets: [
      {
        name: t(`review.stage-${stage}`),
        ...(stopsAt === null ? {} : { title: t('review.file-stops', { n: stopsAt }) }),
        columns: [
          { header: t('review.file-handed-in'), kind: 'date', width: 14 },
          ...[text('review.file-name', 20), text('column.level', 12), text('column.street', 18)],
          { header: t('record.on'), kind: 'date', width: 14 },
          ...[text('column.kind', 18), text('column.title', 44), text('column.role', 14)],
          { header: t('column.units'), kind: 'integer', width: 14 },
          ...[text('column.words', 44), text('review.file-by', 20), text('review.file-flags', 30)],
        ],
        rows: waiting.map((row) => [
          ...[civilDateOf(row.submittedAt), row.personName, word('level', row.level)],
          ...[english(row.streetName, row.streetNameEn), row.doneOn, kind(row.kind), english(row.title, row.titleEn)],
          ...[word('role', row.role), row.units, row.words, row.submittedByName],
          row.flags.map((flag) => t(`flag.${flag}`)).join(lang === 'en' ? '; ' : '；'),
        ]),
      },
    ],
  })
}
