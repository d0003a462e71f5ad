import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { LiveAnswer } from '../contract.ts'
import { figureValues } from '../reads/figure-values.ts'
import { liveGround } from '../reads/live-ground.ts'
import { registrationsByYear } from '../reads/registrations-by-year.ts'
import { splitGrowth } from '../rules/growth.ts'
import { FIRST_YEAR, liveFigures, TOLD_YEAR } from '../rules/live-figures.ts'

/** All numbers of the live article, each counted now from its rows. Refuses 404 in a district without streets. */
export async function showLive(db: Sql, districtId: number, today: CivilDate): Promise<LiveAnswer> {
  const ground = await liveGround(db, districtId)
  if (ground === null) return refuse('publications.no-street', { status: 404 })
  const voteDay = ground.voteDay ?? today
  const named = liveFigures(ground.streetId, voteDay)
  const [values, years] = await Promise.all([
    figureValues(
      db,
      districtId,
      named.map(({ figure, scope }) => ({ figureId: figure, scope })),
    ),
    registrationsByYear(db, districtId, FIRST_YEAR, TOLD_YEAR),
  ])
  const figures = named.map(({ key, figure, scope }, at) => {
    const members = key === 'member_seats' && ground.membersLeast !== null
    const value = members ? (ground.membersMost ?? 0) : (values[at] as number)
    return [key, { figure, value, ...(members ? { least: ground.membersLeast as number } : {}), ...scope }] as const
  })
  const [first, last] = [years.find((year) => year.year === FIRST_YEAR), years.find((year) => year.year === TOLD_YEAR)]
  return {
    streetId: ground.streetId,
    street: ground.street,
    streetEn: ground.streetEn,
    voteDay,
    figures: Object.fromEntries(figures),
    years,
    growth: first && last ? splitGrowth(first, last) : null,
  }
}
