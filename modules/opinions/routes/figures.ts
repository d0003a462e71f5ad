import { civilDateOf, daysBetween } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { FigureRowsAnswer, FigureRowsQuery, FiguresAnswer, FiguresQuery } from '../contract-figures.ts'
import { showFigures } from '../deeds/show-figures.ts'
import type { FiguresScope } from '../reads/figures-facts.ts'
import { type CountedRow, figuresRows } from '../reads/figures-rows.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { mayReadHandlingFigures, seesConfidential } from '../rules/may-read-figures.ts'

const LONGEST_DAYS = 3_660

interface Asked {
  readonly streetId?: number | undefined
  readonly from: string
  readonly to: string
}

/** The scope asked for, if it is this reader's. */
function scopeOf(actor: Actor, query: Asked, now: Date): FiguresScope {
  const streetId = query.streetId ?? null
  demand(mayReadHandlingFigures(actor, streetId))
  const days = daysBetween(query.from, query.to)
  if (days < 0 || days > LONGEST_DAYS) refuse('opinions.figures-days', { field: 'from' })
  return { districtId: actor.districtId, streetId, from: query.from, to: query.to, today: civilDateOf(now) }
}

const figures = route({
  method: 'GET',
  path: '/api/v1/opinions/figures',
  policy: 'opinions.read-figures',
  summary: 'How items were handled: counts and rates with their denominators, by street, unit, theme or community',
  query: FiguresQuery,
  answer: FiguresAnswer,
  handle: ({ actor, db, query, now }) => showFigures(db, scopeOf(actor, query, now), query),
})

const rows = route({
  method: 'GET',
  path: '/api/v1/opinions/figures/rows',
  policy: 'opinions.read-figure-rows',
  summary: 'The items a number of the figures counts, newest first',
  query: FigureRowsQuery,
  answer: FigureRowsAnswer,
  async handle({ actor, db, query, now }) {
    const scope = scopeOf(actor, query, now)
    const after = (decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined) ?? null
    const group = query.by === undefined || query.key === undefined ? null : { by: query.by, key: query.key }
    const found = await figuresRows(db, scope, {
      count: query.count,
      group,
      seesConfidential: seesConfidential(actor, scope.streetId),
      limit: query.limit,
      after,
    })
    const page = pageOf(found, query.limit, (row: CountedRow) => [row.raisedOn, row.itemId])
    return {
      ...page,
      items: page.items.map(({ street, year, number, ...row }) => ({
        ...row,
        number: ledgerNumber({ street, year, number }),
      })),
    }
  },
})

export const figuresRoutes: Route<Actor>[] = [figures, rows]
