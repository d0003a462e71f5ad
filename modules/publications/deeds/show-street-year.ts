import type { CivilDate } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { StreetYearAnswer } from '../contract.ts'
import { FIGURES } from '../figures/all.ts'
import { figureValues } from '../reads/figure-values.ts'
import { streetNamed } from '../reads/live-ground.ts'
import { mayReadStreetYear } from '../rules/may-read-figures.ts'
import { yearScope } from '../rules/year-scope.ts'

/** 街道年度一览: the figures of one street and year, each beside the year before. Refuses 404 and 403. */
export async function showStreetYear(
  asked: { db: Sql; actor: Actor; today: CivilDate },
  streetId: number,
  year: number,
): Promise<StreetYearAnswer> {
  const { db, actor, today } = asked
  const street = await streetNamed(db, actor.districtId, streetId)
  if (street === null) return refuse('publications.no-street', { status: 404 })
  demand(mayReadStreetYear(actor, streetId))
  const shown = FIGURES.filter((figure) => figure.inStreetYear)
  const wanted = [year, year - 1].flatMap((of) =>
    shown.map((figure) => ({ figureId: figure.id, scope: yearScope(figure, streetId, of, today) })),
  )
  const values = await figureValues(db, actor.districtId, wanted)
  const figures = shown.map(({ id, number, name, definition, unit }, at) => {
    const { from, to } = yearScope(shown[at] as (typeof shown)[number], streetId, year, today)
    return {
      id,
      number,
      name,
      definition,
      unit,
      from,
      to,
      value: values[at] as number,
      yearBefore: values[at + shown.length] as number,
    }
  })
  const last = `${year}-12-31`
  return { year, streetId, ...street, to: today < last ? today : last, running: today < last, figures }
}
