import type { ColumnToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { MandateOfPerson, PersonRow } from '../reads/people-list.ts'
import { pageWords } from '../words-of-pages.ts'

type PageWord = keyof typeof pageWords

/** A street by the name the reader knows. */
export type StreetName = (streetId: number | null) => string

export interface ListSaid {
  lang: Language
  streetName: StreetName
  /** Null: everybody who fits is in the list; a number: there were more, and the list stops at so many. */
  stopsAt: number | null
}

/**
 * The list of people as the page gives it, one row a mandate in force, so that it sorts and filters by street and level. Telephone numbers and years
 * of birth are not part of the list, so they are not part of the file.
 */
export function peopleAsWorkbook(people: readonly PersonRow[], { lang, streetName, stopsAt }: ListSaid): Buffer {
  const t = (key: PageWord, places?: Record<string, number>) => say(pageWords, lang, key, places)
  const text = (header: string, width: number): ColumnToWrite => ({ header, kind: 'text', width })
  const sexes: Record<string, string> = { male: t('people.male'), female: t('people.female') }
  const mandateCells = (mandate: MandateOfPerson) => [
    ...[t(`people.of.${mandate.level}`), mandate.termNumber, streetName(mandate.streetId), mandate.constituency],
    ...[mandate.startsOn, t(mandate.suspended ? 'people.state.suspended' : 'people.state.active')],
  ]
  const factCells = (one: PersonRow) => [one.education, one.sector, one.employer, one.post]
  return writeWorkbook({
    sheets: [
      {
        name: t('people.title'),
        ...(stopsAt === null ? {} : { title: t('people.file.stops', { n: stopsAt }) }),
        columns: [
          ...[text(t('people.file.name'), 20), text(t('people.sex'), 8), text(t('people.level'), 16)],
          { header: t('people.file.term'), kind: 'integer', width: 8 },
          ...[text(t('people.street'), 18), text(t('people.constituency'), 24)],
          { header: t('people.file.from'), kind: 'date', width: 14 },
          ...[text(t('people.file.state'), 12), text(t('people.education'), 14), text(t('people.sector'), 18)],
          ...[text(t('people.employer'), 34), text(t('people.post'), 24)],
        ],
        rows: people.flatMap((one) =>
          one.mandates.map((mandate) => [
            ...[one.name, one.sex === null ? '' : (sexes[one.sex] ?? one.sex)],
            ...[...mandateCells(mandate), ...factCells(one)],
          ]),
        ),
      },
    ],
  })
}
