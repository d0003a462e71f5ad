import { demand, refuse } from '../../../kernel/refusal.ts'
import { sendAttachment } from '../../../platform/files/attachment.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  ChangedFinding,
  ChangedMeasure,
  DropBody,
  FindingAnswer,
  FindingBody,
  FindingParams,
  FindingsAnswer,
  FindingsExportQuery,
  FindingsQuery,
  FinishBody,
  MeasureBody,
  MeasureParams,
  SettleBody,
  StartBody,
} from '../contract-findings.ts'
import { addMeasure } from '../deeds/add-measure.ts'
import { dropMeasure } from '../deeds/drop-measure.ts'
import { enterFinding } from '../deeds/enter-finding.ts'
import { exportFindings } from '../deeds/export-findings.ts'
import { findingGround } from '../deeds/finding-ground.ts'
import { finishMeasure } from '../deeds/finish-measure.ts'
import { settleFinding } from '../deeds/settle-finding.ts'
import { startMeasure } from '../deeds/start-measure.ts'
import { findingDetail, findingList } from '../reads/findings.ts'
import { findingFace } from '../rules/finding-face.ts'
import { findingScope, mayKeepFindings, mayReadFinding, mayReadFindings } from '../rules/may-findings.ts'
import { lastWorkingDay } from '../rules/measure-time.ts'
import { honourRoutes } from './honours.ts'

const AT = '/api/v1/findings/:findingId'
const MEASURE = '/api/v1/measures/:measureId'

const list = route({
  method: 'GET',
  path: '/api/v1/findings',
  policy: 'committees.see-findings',
  summary: 'Findings with their measures: the district’s staff all, a committee those of its street and of all streets',
  query: FindingsQuery,
  answer: FindingsAnswer,
  async handle({ actor, db, now, query }) {
    demand(mayReadFindings(actor))
    const ground = await findingGround({ db, now })
    const { limit, state = null, streetId = null } = query
    const after = decodeCursor(query.after, ['number', 'date', 'uuid']) as [number, string, string] | undefined
    const lateBefore = query.late === true ? lastWorkingDay(ground.calendar, ground.today) : null
    const rows = await findingList(db, {
      ...{ districtId: actor.districtId, scope: findingScope(actor), state, streetId, lateBefore, limit },
      after: after ?? null,
    })
    const page = pageOf(rows, limit, (row) => [row.state === 'settled' ? 1 : 0, row.foundOn, row.findingId])
    const items = page.items.map((row) => findingFace(actor, row, ground))
    return { ...page, items, on: ground.today, can: { enter: mayKeepFindings(actor) } }
  },
})

const show = route({
  method: 'GET',
  path: AT,
  policy: 'committees.see-findings',
  summary: 'One finding with its measures and their evidence',
  params: FindingParams,
  answer: FindingAnswer,
  async handle({ actor, db, now, params }) {
    const row = await findingDetail(db, actor.districtId, params.findingId)
    if (row === null || !mayReadFinding(actor, row.streetId).can) return refuse('findings.unknown', { status: 404 })
    return findingFace(actor, row, await findingGround({ db, now }))
  },
})

const file = route({
  method: 'GET',
  path: '/api/v1/findings.xlsx',
  policy: 'committees.export-findings',
  summary: 'The register of findings as it is filtered, a row for each measure',
  query: FindingsExportQuery,
  async handle(ask) {
    const { state = null, streetId = null, late = false, lang = ask.lang } = ask.query
    const { name, bytes } = await exportFindings({ ...ask, lang }, { state, streetId, late })
    return sendAttachment(ask.reply, 'xlsx', name, bytes)
  },
})

const enter = route({
  method: 'POST',
  path: '/api/v1/findings',
  policy: 'committees.enter-finding',
  summary: 'Enter what an inspection found, of one street or of all',
  status: 201,
  body: FindingBody,
  answer: ChangedFinding,
  handle: (ask) => enterFinding(ask, ask.body),
})

const settle = route({
  method: 'POST',
  path: `${AT}/settle`,
  policy: 'committees.settle-finding',
  summary: 'Settle a finding with its result; refused while a measure is open',
  params: FindingParams,
  body: SettleBody,
  answer: ChangedFinding,
  handle: (ask) => settleFinding(ask, ask.params.findingId, ask.body),
})

const measure = route({
  method: 'POST',
  path: `${AT}/measures`,
  policy: 'committees.add-measure',
  summary: 'Add a measure: what, by whom, by when',
  status: 201,
  params: FindingParams,
  body: MeasureBody,
  answer: ChangedMeasure,
  handle: (ask) => addMeasure(ask, ask.params.findingId, ask.body),
})

const start = route({
  method: 'POST',
  path: `${MEASURE}/start`,
  policy: 'committees.start-measure',
  summary: 'A measure is under way',
  params: MeasureParams,
  body: StartBody,
  answer: ChangedMeasure,
  handle: (ask) => startMeasure(ask, { ...ask.params, ...ask.body }),
})

const finish = route({
  method: 'POST',
  path: `${MEASURE}/finish`,
  policy: 'committees.finish-measure',
  summary: 'A measure is done, with its day and result',
  params: MeasureParams,
  body: FinishBody,
  answer: ChangedMeasure,
  handle: (ask) => finishMeasure(ask, ask.params.measureId, ask.body),
})

const drop = route({
  method: 'POST',
  path: `${MEASURE}/drop`,
  policy: 'committees.drop-measure',
  summary: 'A measure is not carried out after all, and why',
  params: MeasureParams,
  body: DropBody,
  answer: ChangedMeasure,
  handle: (ask) => dropMeasure(ask, { ...ask.params, ...ask.body }),
})

/** Findings, measures and results (整改台账), and honours. Evidence is added by a story: it may name what other modules keep. */
export const findingRoutes: Route<Actor>[] = [
  ...[list, file, show, enter, settle, measure, start, finish, drop],
  ...honourRoutes,
]
