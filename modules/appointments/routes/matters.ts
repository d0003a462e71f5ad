import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import * as wire from '../contract-dossiers.ts'
import * as moves from '../contract-moves.ts'
import { addBatch } from '../deeds/add-batch.ts'
import { addMatter } from '../deeds/add-matter.ts'
import { decideReport } from '../deeds/decide-report.ts'
import { enterStatement } from '../deeds/enter-statement.ts'
import { enterTest } from '../deeds/enter-test.ts'
import { moveMatter } from '../deeds/move-matter.ts'
import { reportAgainst } from '../deeds/report-against.ts'

const AT = '/api/v1/matters/:matterId'

const add = route({
  method: 'POST',
  path: '/api/v1/dossiers/:dossierId/matters',
  policy: 'appointments.add-matter',
  summary: 'Add one person and one seat: appointment, removal, resignation, dismissal, or a post that ended by itself',
  status: 201,
  params: wire.DossierParams,
  body: moves.AddMatterBody,
  answer: moves.AddedMatter,
  handle: (ask) => addMatter(ask, ask.params.dossierId, ask.body),
})

const batch = route({
  method: 'POST',
  path: '/api/v1/dossiers/:dossierId/matters/batch',
  policy: 'appointments.add-matter',
  summary: 'Add an appointment for each street that recommended and chose, and say of the others why not',
  status: 201,
  params: wire.DossierParams,
  body: moves.BatchBody,
  answer: wire.BatchAnswer,
  handle: (ask) => addBatch(ask, ask.params.dossierId, ask.body),
})

const move = route({
  method: 'POST',
  path: `${AT}/moves`,
  policy: 'appointments.move-matter',
  summary: 'Qualify, doubt, hold back, release, withdraw or note one matter before the vote',
  params: wire.MatterParams,
  body: moves.MoveMatterBody,
  answer: moves.MovedMatter,
  handle: (ask) => moveMatter(ask, ask.params.matterId, ask.body),
})

const test = route({
  method: 'POST',
  path: `${AT}/test`,
  policy: 'appointments.enter-test',
  summary: 'Enter the result of the law test, or of its re-sit',
  params: wire.MatterParams,
  body: moves.TestBody,
  answer: moves.MovedMatter,
  handle: (ask) => enterTest(ask, ask.params.matterId, ask.body),
})

const statement = route({
  method: 'POST',
  path: `${AT}/statement`,
  policy: 'appointments.enter-statement',
  summary: 'Note the statement a candidate made before the vote',
  params: wire.MatterParams,
  body: moves.StatementBody,
  answer: moves.MovedMatter,
  handle: (ask) => enterStatement(ask, ask.params.matterId, ask.body),
})

const report = route({
  method: 'POST',
  path: `${AT}/reports`,
  policy: 'appointments.report-against',
  summary: 'Note a report against a candidate; nobody votes on them until it is decided',
  status: 201,
  params: wire.MatterParams,
  body: moves.ReportBody,
  answer: moves.ReportedMatter,
  handle: (ask) => reportAgainst(ask, ask.params.matterId, ask.body),
})

const decide = route({
  method: 'POST',
  path: '/api/v1/reports-against/:reportId/decide',
  policy: 'appointments.decide-report',
  summary: 'Decide a report against a candidate: unfounded, held back, or withdrawn',
  params: wire.ReportParams,
  body: moves.DecideReportBody,
  answer: moves.ReportedMatter,
  handle: (ask) => decideReport(ask, ask.params.reportId, ask.body),
})

export const matterRoutes: Route<Actor>[] = [add, batch, move, test, statement, report, decide]
