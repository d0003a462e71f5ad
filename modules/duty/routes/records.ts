import { demand, refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  PersonParams,
  RecordDetailAnswer,
  RecordParams,
  RecordStateAnswer,
  RecordsAnswer,
  RecordsQuery,
  ResubmitBody,
  SelfReportBody,
  VersionBody,
} from '../contract.ts'
import { resubmit } from '../deeds/resubmit.ts'
import { type AskedBy, selfReport } from '../deeds/self-report.ts'
import { showRecords } from '../deeds/show-records.ts'
import { withdraw } from '../deeds/withdraw.ts'
import { RECORD_STATES, type RecordState } from '../language.ts'
import { dutyOwner } from '../reads/deputy-on.ts'
import { recordDetail } from '../reads/record-detail.ts'
import { recordsOf } from '../reads/records-of.ts'
import { honourActions } from '../rules/may-honour.ts'
import { maySeeDutyOf, nobodys } from '../rules/may-see-duty.ts'
import { seenRecord } from '../rules/seen.ts'

/** Who asks, when, under which request id: what deeds need of a request. */
export function askedBy(
  ask: Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'now' | 'requestId' | 'bodyHash'>,
): AskedBy {
  return { actor: ask.actor, at: ask.now, requestId: ask.requestId, bodyHash: ask.bodyHash }
}

const report = route({
  method: 'POST',
  path: '/api/v1/duty/records',
  policy: 'duty.self-report',
  summary: 'Report a duty for oneself, or as the street for a deputy (both names are kept)',
  status: 201,
  body: SelfReportBody,
  answer: RecordStateAnswer,
  handle: (ask) => selfReport(ask.db, { ...ask.body, recordId: ask.body.id }, askedBy(ask)),
})

const handInAgain = route({
  method: 'POST',
  path: '/api/v1/duty/records/:recordId/resubmit',
  policy: 'duty.resubmit',
  summary: 'Hand a returned self-report in again, corrected',
  params: RecordParams,
  body: ResubmitBody,
  answer: RecordStateAnswer,
  handle: (ask) => resubmit(ask.db, { ...ask.body, ...ask.params }, askedBy(ask)),
})

const takeBack = route({
  method: 'POST',
  path: '/api/v1/duty/records/:recordId/withdraw',
  policy: 'duty.withdraw',
  summary: 'Take a self-report back before it is decided',
  params: RecordParams,
  body: VersionBody,
  answer: RecordStateAnswer,
  handle: (ask) => withdraw(ask.db, { ...ask.body, ...ask.params }, askedBy(ask)),
})

const list = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/records',
  policy: 'duty.see-records',
  summary: 'A deputy’s records in every state, the newest deed first',
  params: PersonParams,
  query: RecordsQuery,
  answer: RecordsAnswer,
  handle: async ({ actor, db, params, query, now }) => {
    const owner = await dutyOwner(db, actor.districtId, params.personId)
    demand(maySeeDutyOf(actor, owner ?? nobodys(params.personId)))
    if (!owner) refuse('duty.person-unknown', { status: 404 })
    const [doneOn, recordId] = decodeCursor(query.after, ['date', 'uuid']) ?? []
    const states = RECORD_STATES.filter((state) => state === query.state) as RecordState[]
    const rows = await recordsOf(db, {
      districtId: actor.districtId,
      personId: params.personId,
      year: query.year ?? null,
      kind: query.kind ?? null,
      states: query.state === undefined ? null : states,
      after: doneOn === undefined ? null : { doneOn: String(doneOn), recordId: String(recordId) },
      limit: query.limit,
    })
    const page = pageOf(rows, query.limit, (row) => [row.doneOn, row.recordId])
    return { next: page.next, items: await showRecords({ actor, db, now }, page.items) }
  },
})

const detail = route({
  method: 'GET',
  path: '/api/v1/duty/records/:recordId',
  policy: 'duty.see-record',
  summary: 'One record with where it came from and everything that happened to it',
  params: RecordParams,
  answer: RecordDetailAnswer,
  handle: async ({ actor, db, params, now }) => {
    const record = seenRecord(actor, await recordDetail(db, actor.districtId, params.recordId))
    const [shown] = await showRecords({ actor, db, now }, [record])
    return shown && { ...shown, honours: { items: record.honours, can: honourActions(actor, record) } }
  },
})

export const recordRoutes = [report, handInAgain, takeBack, list, detail]
