import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { Ranking } from '../language.ts'
import { pageWords } from '../words-of-pages.ts'

/** A street by the name the reader knows. */
export type StreetName = (streetId: number | null) => string

/** Two sheets; an average stands as people write it, its sum and number of deputies as numbers to count with. */
export function rankingAsWorkbook(ranking: Ranking, lang: Language, streetName: StreetName): Buffer {
  const column = (key: 'rank' | 'street' | 'average' | 'deputies' | 'points' | 'name') =>
    say(pageWords, lang, `points.column.${key}`)
  const rank = { header: column('rank'), kind: 'integer' as const, width: 8 }
  const street = { header: column('street'), kind: 'text' as const, width: 18 }
  const points = { header: column('points'), kind: 'points' as const, width: 12 }
  const top = say(pageWords, lang, 'ranking.top')
  return writeWorkbook({
    sheets: [
      {
        name: say(pageWords, lang, 'ranking.streets'),
        columns: [
          ...[rank, street, { header: column('average'), kind: 'text' as const, width: 10 }],
          ...[{ header: column('deputies'), kind: 'integer' as const, width: 12 }, points],
        ],
        rows: ranking.streets.map((one) => [
          ...[one.rank, streetName(one.streetId), (one.averageHundredths / 100).toFixed(2)],
          ...[one.deputies, one.sumTenths],
        ]),
      },
      {
        name: say(pageWords, lang, 'ranking.deputies'),
        columns: [
          ...[rank, { header: column('name'), kind: 'text' as const, width: 20 }, street, points],
          { header: top, kind: 'text' as const, width: 10 },
        ],
        rows: ranking.deputies.map((one) => [
          ...[one.rank, one.name, streetName(one.streetId), one.tenths],
          one.top ? top : '',
        ]),
      },
    ],
  })
}
