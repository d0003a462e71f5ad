import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { route } from '../../access/index.ts'
import { isDistrictStaff, isSelf } from '../../access/language.ts'
import {
  ObjectAnswer,
  ObjectBody,
  ObjectionParams,
  ObjectionStateAnswer,
  ObjectionsAnswer,
  ObjectionsQuery,
  VersionBody,
} from '../contract.ts'
import { handleObjection } from '../deeds/handle-objection.ts'
import { objectToMissing } from '../deeds/object-to-missing.ts'
import { objectToRecord } from '../deeds/object-to-record.ts'
import { objectionDue } from '../deeds/objection-due.ts'
import { objections } from '../reads/objections.ts'
import { provisionalDays } from '../reads/provisional-days.ts'
import { mayHandleObjection } from '../rules/may-object.ts'
import { maySeeQueue, streetsReviewed } from '../rules/may-see-duty.ts'
import { askedBy } from './records.ts'

const object = route({
  method: 'POST',
  path: '/api/v1/duty/objections',
  policy: 'duty.object',
  summary: 'Object to a record that stands, or say that one is missing for a closed activity',
  status: 201,
  body: ObjectBody,
  answer: ObjectAnswer,
  handle: (ask) => {
    const { actor, db, body } = ask
    const dueOn = (from: string) => objectionDue(db, actor.districtId, from)
    const said = { objectionId: body.id, words: body.words }
    if (body.recordId !== undefined)
      return objectToRecord(db, { ...said, recordId: body.recordId }, askedBy(ask), dueOn)
    if (body.activityId === undefined) refuse('duty.record-unknown', { field: 'recordId' })
    const personId = body.personId ?? actor.personId
    return objectToMissing(db, { ...said, activityId: body.activityId, personId }, askedBy(ask), dueOn)
  },
})

const verify = route({
  method: 'POST',
  path: '/api/v1/duty/objections/:objectionId/verify',
  policy: 'duty.verify-objection',
  summary: 'Take an objection up for verification',
  params: ObjectionParams,
  body: VersionBody,
  answer: ObjectionStateAnswer,
  handle: (ask) => handleObjection(ask.db, { ...ask.params, ...ask.body, event: 'verify' }, askedBy(ask)),
})

const takeBack = route({
  method: 'POST',
  path: '/api/v1/duty/objections/:objectionId/withdraw',
  policy: 'duty.withdraw-objection',
  summary: 'Take one’s objection back',
  params: ObjectionParams,
  body: VersionBody,
  answer: ObjectionStateAnswer,
  handle: (ask) => handleObjection(ask.db, { ...ask.params, ...ask.body, event: 'withdraw' }, askedBy(ask)),
})

const list = route({
  method: 'GET',
  path: '/api/v1/duty/objections',
  policy: 'duty.see-objections',
  summary: 'Objections that wait (or are decided): one’s own, those of one’s streets, all for the district',
  query: ObjectionsQuery,
  answer: ObjectionsAnswer,
  handle: async ({ actor, db, query, now }) => {
    const own = query.personId !== undefined && isSelf(actor, query.personId)
    if (!own) demand(maySeeQueue(actor))
    const [dueOn, objectionId] = decodeCursor(query.after, ['date', 'uuid']) ?? []
    const rows = await objections(db, {
      districtId: actor.districtId,
      personId: query.personId ?? null,
      streetIds: own || isDistrictStaff(actor) ? null : streetsReviewed(actor),
      waiting: query.waiting,
      dueBefore: query.overdue === true ? civilDateOf(now) : null,
      since: query.since ?? null,
      objectionId: query.objectionId ?? null,
      after: dueOn === undefined ? null : { dueOn: String(dueOn), objectionId: String(objectionId) },
      limit: query.limit,
    })
    const page = pageOf(rows, query.limit, (row) => [row.dueOn, row.objectionId])
    const moves = await provisionalDays(
      db,
      page.items.map((row) => row.dueOn),
      civilDateOf(now),
    )
    const items = page.items.map((row) => ({
      ...row,
      dueProvisional: moves(row.dueOn),
      can: {
        verify: mayHandleObjection(actor, row, 'verify'),
        decide: mayHandleObjection(actor, row, 'keep'),
        withdraw: mayHandleObjection(actor, row, 'withdraw'),
      },
    }))
    return { items, next: page.next }
  },
})

export const objectionRoutes = [object, verify, takeBack, list]
