import { demand } from '../../../kernel/refusal.ts'
import { sendAttachment } from '../../../platform/files/attachment.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { route } from '../../access/index.ts'
import {
  ActivityParams,
  CheckParams,
  ChecksAnswer,
  ChecksQuery,
  DrawBody,
  DrawnAnswer,
  ExportQuery,
  FindingBody,
  FoundAnswer,
  LangQuery,
  PaperParams,
} from '../contract.ts'
import { drawSpotChecks } from '../deeds/draw-spot-checks.ts'
import { exportList } from '../deeds/export-list.ts'
import { exportPaper } from '../deeds/export-paper.ts'
import { noteFinding } from '../deeds/note-finding.ts'
import { writeCalendar } from '../deeds/write-calendar.ts'
import { spotCheckList } from '../reads/spot-check-list.ts'
import { countedStreets } from '../rules/may-find-people.ts'

const paper = route({
  method: 'GET',
  path: '/api/v1/activities/:activityId/papers/:paper',
  policy: 'activities.export',
  summary: 'Notice, sign-in sheet or scheme as a Word file',
  params: PaperParams,
  query: LangQuery,
  async handle(ask) {
    const file = await exportPaper(ask, ask.params.activityId, ask.params.paper)
    return sendAttachment(ask.reply, 'docx', file.name, file.bytes)
  },
})

const listFile = route({
  method: 'GET',
  path: '/api/v1/activities/list.xlsx',
  policy: 'activities.export',
  summary: 'The list as it is filtered, as an Excel file; more than 5,000 rows are refused',
  query: ExportQuery,
  async handle(ask) {
    const file = await exportList(ask, ask.query)
    return sendAttachment(ask.reply, 'xlsx', file.name, file.bytes)
  },
})

const calendar = route({
  method: 'GET',
  path: '/api/v1/activities/:activityId/calendar.ics',
  policy: 'activities.read',
  summary: 'The activity for a calendar program; no names',
  params: ActivityParams,
  query: LangQuery,
  async handle(ask) {
    const text = await writeCalendar(ask, ask.params.activityId)
    const named = 'attachment; filename="activity.ics"'
    return ask.reply.type('text/calendar; charset=utf-8').header('content-disposition', named).send(text)
  },
})

const checks = route({
  method: 'GET',
  path: '/api/v1/spot-checks',
  policy: 'activities.count',
  summary: 'Spot checks, newest first; a committee sees those of its street',
  query: ChecksQuery,
  answer: ChecksAnswer,
  async handle({ actor, db, query }) {
    const streetIds = countedStreets(actor, query.streetId ?? null)
    demand(streetIds?.length === 0 ? { can: false, why: 'activities.counts-only-offices' } : { can: true })
    const [after = null] = (decodeCursor(query.after, ['uuid']) ?? []) as string[]
    const asked = { districtId: actor.districtId, streetIds, open: query.open ?? false, limit: query.limit, after }
    return pageOf(await spotCheckList(db, asked), query.limit, (row) => [row.checkId])
  },
})

const draw = route({
  method: 'POST',
  path: '/api/v1/spot-checks/draw',
  policy: 'activities.spot-check',
  summary: 'Draw closed activities of a period at random',
  body: DrawBody,
  answer: DrawnAnswer,
  handle: (ask) => drawSpotChecks(ask, ask.body),
})

const find = route({
  method: 'POST',
  path: '/api/v1/spot-checks/:checkId/finding',
  policy: 'activities.spot-check',
  summary: 'Note what a spot check found',
  params: CheckParams,
  body: FindingBody,
  answer: FoundAnswer,
  handle: (ask) => noteFinding(ask, ask.params.checkId, ask.body),
})

export const paperRoutes = [listFile, paper, calendar, checks, draw, find]
