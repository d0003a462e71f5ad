import { civilDateOf, daysBetween } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { sendAttachment } from '../../platform/files/attachment.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import {
  FigureAnswer,
  FigureParams,
  FigureQuery,
  GrowthAnswer,
  GrowthQuery,
  LiveAnswer,
  RowsAnswer,
  RowsQuery,
  StreetYearAnswer,
  StreetYearParams,
} from './contract.ts'
import { countFigure } from './deeds/count-figure.ts'
import { exportStreetYear } from './deeds/export-street-year.ts'
import { listFigureRows } from './deeds/list-figure-rows.ts'
import { showLive } from './deeds/show-live.ts'
import { showStreetYear } from './deeds/show-street-year.ts'
import { figureOf } from './figures/all.ts'
import { homeRoute } from './home-route.ts'
import type { FigureDeclaration, FigureScope } from './language.ts'
import { registrationsByYear } from './reads/registrations-by-year.ts'
import { growthTold } from './rules/growth-told.ts'
import { mayReadRows, mayReadSums, mayReadValue } from './rules/may-read-figures.ts'

const LONGEST_SPAN_DAYS = 3_660
const LONGEST_SPAN_YEARS = 60

function wanted(
  figureId: string,
  query: { streetId?: number; from: string; to: string },
): { figure: FigureDeclaration; scope: FigureScope } {
  const figure = figureOf(figureId) ?? refuse('publications.no-figure', { status: 404 })
  const days = daysBetween(query.from, query.to)
  if (days < 0 || days > LONGEST_SPAN_DAYS) refuse('publications.days-wrong', { field: 'from' })
  return { figure, scope: { streetId: query.streetId ?? null, from: query.from, to: query.to } }
}

const value = route({
  method: 'GET',
  path: '/api/v1/figures/:figure',
  policy: 'publications.read-figure',
  summary: 'A figure of a street or the district between two days, with its definition',
  params: FigureParams,
  query: FigureQuery,
  answer: FigureAnswer,
  async handle({ actor, db, params, query }) {
    const { figure, scope } = wanted(params.figure, query)
    demand(mayReadValue(actor, figure, scope.streetId))
    const { id, number, name, definition, unit } = figure
    const counted = await countFigure({ db, districtId: actor.districtId }, figure, scope)
    return { id, number, name, definition, unit, ...counted, ...scope }
  },
})

const rows = route({
  method: 'GET',
  path: '/api/v1/figures/:figure/rows',
  policy: 'publications.read-rows',
  summary: 'The rows behind a figure, newest first, each with its evidence',
  params: FigureParams,
  query: RowsQuery,
  answer: RowsAnswer,
  async handle({ actor, db, params, query }) {
    const { figure, scope } = wanted(params.figure, query)
    demand(mayReadRows(actor, figure, scope.streetId))
    const after = (decodeCursor(query.after, ['date', 'string']) as [string, string] | undefined) ?? null
    const asked = { db, districtId: actor.districtId }
    const found = await listFigureRows(asked, figure, { scope, limit: query.limit, after })
    return pageOf(found, query.limit, (row) => [row.on, row.rowId])
  },
})

const live = route({
  method: 'GET',
  path: '/api/v1/live',
  policy: 'publications.read-live',
  summary: 'The numbers of the live article, counted now',
  answer: LiveAnswer,
  handle: ({ actor, db, now }) => showLive(db, actor.districtId, civilDateOf(now)),
})

const growth = route({
  method: 'GET',
  path: '/api/v1/growth',
  policy: 'publications.read-growth',
  summary: 'Registrations of district deputies year by year, and what their growth is owed to',
  query: GrowthQuery,
  answer: GrowthAnswer,
  async handle({ actor, db, query: { from, to } }) {
    demand(mayReadSums(actor))
    if (to <= from || to - from > LONGEST_SPAN_YEARS) refuse('publications.years-wrong', { field: 'to' })
    const years = await registrationsByYear(db, actor.districtId, from, to)
    return { years, growth: growthTold(years, from, to) }
  },
})

const streetYear = route({
  method: 'GET',
  path: '/api/v1/years/:year/streets/:streetId',
  policy: 'publications.read-year',
  summary: 'A street’s year at a glance',
  params: StreetYearParams,
  answer: StreetYearAnswer,
  handle: ({ actor, db, now, params }) =>
    showStreetYear({ db, actor, today: civilDateOf(now) }, params.streetId, params.year),
})

const streetYearFile = route({
  method: 'GET',
  path: '/api/v1/years/:year/streets/:streetId/document',
  policy: 'publications.export-year',
  summary: 'A street’s year as a Word file',
  params: StreetYearParams,
  async handle(ask) {
    const file = await exportStreetYear(ask, ask.params.streetId, ask.params.year)
    return sendAttachment(ask.reply, 'docx', file.name, file.bytes)
  },
})

/** Figures, the live article, a street's year, home. */
export const publicationsRoutes: Route<Actor>[] = [value, rows, live, growth, streetYear, streetYearFile, homeRoute]
