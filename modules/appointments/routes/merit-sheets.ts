import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { sendAttachment } from '../../../platform/files/attachment.ts'
import { pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { DossierParams, StreetQuery } from '../contract-merit.ts'
import {
  MadeSheetAnswer,
  MakeSheetBody,
  SheetAnswer,
  SheetParams,
  SheetsAnswer,
  TeamAnswer,
} from '../contract-merit-sheets.ts'
import { exportMeritSheet } from '../deeds/export-merit-sheet.ts'
import { loadForMerit } from '../deeds/load-for-merit.ts'
import { makeMeritSheet } from '../deeds/make-merit-sheet.ts'
import { showMeritSheet } from '../deeds/show-merit-sheet.ts'
import { sheetLines, teamOf } from '../reads/merit-lists.ts'
import { teamProfile } from '../rules/merit-team.ts'
import { listScope } from './merit-scope.ts'

const list = route({
  method: 'GET',
  path: '/api/v1/dossiers/:dossierId/merit-sheets',
  policy: 'appointments.see-candidates',
  summary: 'The merit sheets kept in a dossier, the last first',
  params: DossierParams,
  query: StreetQuery,
  answer: SheetsAnswer,
  async handle(ask) {
    const { asked } = await listScope(ask, ask.params.dossierId, ask.query)
    const page = pageOf(await sheetLines(ask.db, asked), ask.query.limit, (row) => [row.sheetId])
    return { ...page, items: page.items.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() })) }
  },
})

const make = route({
  method: 'POST',
  path: '/api/v1/dossiers/:dossierId/merit-sheets',
  policy: 'appointments.make-merit-sheet',
  summary: 'Keep conditions and evidence of somebody as they stand, under a hash',
  status: 201,
  params: DossierParams,
  body: MakeSheetBody,
  answer: MadeSheetAnswer,
  handle: (ask) => makeMeritSheet(ask, { ...ask.params, ...ask.body, asOf: ask.body.asOf ?? null }),
})

const show = route({
  method: 'GET',
  path: '/api/v1/merit-sheets/:sheetId',
  policy: 'appointments.see-candidates',
  summary: 'A merit sheet as it was kept',
  params: SheetParams,
  answer: SheetAnswer,
  handle: (ask) => showMeritSheet(ask, ask.params.sheetId),
})

const paper = route({
  method: 'GET',
  path: '/api/v1/merit-sheets/:sheetId/sheet.docx',
  policy: 'appointments.export-merit-sheet',
  summary: 'A merit sheet as a Word file, for the hands only',
  params: SheetParams,
  async handle(ask) {
    const { name, bytes } = await exportMeritSheet(ask, ask.params.sheetId)
    return sendAttachment(ask.reply, 'docx', name, bytes)
  },
})

const team = route({
  method: 'GET',
  path: '/api/v1/dossiers/:dossierId/team',
  policy: 'appointments.see-candidates',
  summary: 'Age, education and sector of those a dossier appoints, each with the number of people it is known of',
  params: DossierParams,
  answer: TeamAnswer,
  async handle(ask) {
    const { actor, db, now, params } = ask
    await loadForMerit(ask, params.dossierId, null)
    const asOf = civilDateOf(now)
    return { asOf, ...teamProfile(await teamOf(db, actor.districtId, params.dossierId), yearOf(asOf)) }
  },
})

export const meritSheetRoutes: Route<Actor>[] = [list, make, show, paper, team]
