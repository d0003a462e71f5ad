import { civilDateOf } from '../../kernel/civil-date.ts'
import type { DutiesAnswer } from '../../modules/committees/index.ts'
import { DUTIES, demandStreet, lastDayCounted, mayReadWork } from '../../modules/committees/index.ts'
import { handlingFigures } from '../../modules/opinions/index.ts'
import { type StreetFigure, streetFigures } from '../../modules/publications/index.ts'
import type { Phrase } from '../../platform/words/words.ts'
import type { Asked } from './close-activity.ts'

type Count = DutiesAnswer['items'][number]['counts'][number]

const ITEMS: Phrase = { zh: '条', en: 'items' }
const HANDLED = {
  assigned: { zh: '交办的民情民意', en: 'Items handed over' },
  replied: { zh: '其中已答复', en: 'Of these, answered' },
} as const

/**
 * The list of a street committee's duties with what was done of each in a year, counted: figures of the street's year, and items handed over and answered.
 * Nobody types a number. Refuses 404 an unknown street, 403 whoever is not of its committee.
 */
export async function fillDuties(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  streetId: number,
  year: number,
): Promise<DutiesAnswer> {
  const { actor, db, now } = asked
  const street = await demandStreet(asked, streetId, mayReadWork)
  const { districtId } = actor
  const today = civilDateOf(now)
  const to = lastDayCounted(year, today)
  const numbers = DUTIES.flatMap(({ figures }) => figures)
  const [figures, handling] = await Promise.all([
    streetFigures(db, { districtId, streetId, year, today }, numbers),
    handlingFigures(db, { districtId, streetId, from: `${year}-01-01`, to, today }, { by: 'street', rank: 'handled' }),
  ])
  const byNumber = new Map(figures.map((figure) => [figure.number, figure]))
  return {
    ...street,
    year,
    to,
    items: DUTIES.map(({ duty, words, source, uncounted, ...counted }, at) => ({
      ...{ duty, number: at + 1, words, source, uncounted },
      counts: [
        ...counted.figures.flatMap((number) => byNumber.get(number) ?? []).map(figureCount),
        ...counted.handled.map((count) => ({
          ...{ words: HANDLED[count], unit: ITEMS, value: handling.whole.counts[count], figure: null },
          page: '/opinion-figures',
        })),
      ],
    })),
  }
}

function figureCount({ id, name, unit, value, from, to }: StreetFigure): Count {
  return { words: name, unit, value, figure: { id, from, to }, page: null }
}
