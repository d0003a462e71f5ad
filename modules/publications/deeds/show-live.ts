import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { LiveAnswer } from '../contract.ts'
import { figureOf } from '../figures/all.ts'
import type { FigureDeclaration } from '../language.ts'
import { figureValues } from '../reads/figure-values.ts'
import { type LiveGround, liveGround } from '../reads/live-ground.ts'
import { readRankedFigure } from '../reads/ranked-figures.ts'
import { registrationsByYear } from '../reads/registrations-by-year.ts'
import { growthTold } from '../rules/growth-told.ts'
import { FIRST_YEAR, type LiveFigure, liveFigures, TOLD_YEAR } from '../rules/live-figures.ts'

/** All numbers of the live article, each counted now from its rows. Refuses 404 in a district without streets. */
export async function showLive(db: Sql, districtId: number, today: CivilDate): Promise<LiveAnswer> {
  const ground = await liveGround(db, districtId, today)
  if (ground === null) return refuse('publications.no-street', { status: 404 })
  const voteDay = ground.voteDay ?? today
  const named = liveFigures(ground.streetId, voteDay).map((one) => ({ ...one, face: declared(one) }))
  const counted = named.filter(({ face }) => face.period !== 'quarter')
  const ranked = named.filter(({ face }) => face.period === 'quarter')
  const [values, rankedValues, years] = await Promise.all([
    figureValues(
      db,
      districtId,
      counted.map(({ figure, scope }) => ({ figureId: figure, scope })),
    ),
    Promise.all(ranked.map(({ figure, scope }) => readRankedFigure(db, districtId, { figureId: figure, scope }))),
    registrationsByYear(db, districtId, FIRST_YEAR, TOLD_YEAR),
  ])
  const countOf = new Map<string, number>([
    ...counted.map(({ key }, at) => [key, values[at] as number] as const),
    ...ranked.map(({ key }, at) => [key, rankedValues[at]?.rows.length ?? 0] as const),
  ])
  const figures = named.map(({ key, scope, face: { id, number, name, definition, unit } }) => {
    const value = asTold(key, countOf.get(key) ?? 0, ground)
    return [key, { figure: id, number, name, definition, unit, ...value, ...scope }] as const
  })
  return {
    streetId: ground.streetId,
    street: ground.street,
    streetEn: ground.streetEn,
    voteDay,
    figures: Object.fromEntries(figures),
    years,
    growth: growthTold(years, FIRST_YEAR, TOLD_YEAR),
  }
}

function declared({ figure }: LiveFigure): FigureDeclaration {
  const found = figureOf(figure)
  if (found === undefined) throw new Error(`the article names a figure nobody declared: ${figure}`)
  return found
}

/** Members are told as a span over the streets; every other figure is its count. */
function asTold(key: string, value: number, ground: LiveGround): { value: number; least?: number } {
  if (key !== 'member_seats' || ground.membersLeast === null) return { value }
  return { value: ground.membersMost ?? 0, least: ground.membersLeast }
}
