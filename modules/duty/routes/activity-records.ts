import { demand } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { route } from '../../access/index.ts'
import { isDistrictStaff, ownStreets } from '../../access/language.ts'
import { ActivityParams, ActivityRecordsAnswer, ActivityRecordsQuery } from '../contract-activity.ts'
import { showRecords } from '../deeds/show-records.ts'
import { recordsOfActivity } from '../reads/records-of-activity.ts'
import { maySeeActivityRecords } from '../rules/may-see-duty.ts'

const list = route({
  method: 'GET',
  path: '/api/v1/duty/activities/:activityId/records',
  policy: 'duty.see-records',
  summary:
    'The records one activity made, as a spot check looks through them; a committee sees those of its own deputies',
  params: ActivityParams,
  query: ActivityRecordsQuery,
  answer: ActivityRecordsAnswer,
  handle: async ({ actor, db, params, query, now }) => {
    demand(maySeeActivityRecords(actor))
    const [after = null] = (decodeCursor(query.after, ['uuid']) ?? []) as string[]
    const streetIds = isDistrictStaff(actor) ? null : ownStreets(actor)
    const asked = { districtId: actor.districtId, ...params, streetIds, after, limit: query.limit }
    const page = pageOf(await recordsOfActivity(db, asked), query.limit, (row) => [row.recordId])
    return { next: page.next, items: await showRecords({ actor, db, now }, page.items) }
  },
})

export const activityRecordRoutes = [list]
