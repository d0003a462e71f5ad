import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import { attachmentHeader, fileName } from '../../../platform/excel/file-name.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { say } from '../../../platform/words/words.ts'
import { route } from '../../access/index.ts'
import { type Actor, isDistrictStaff } from '../../access/language.ts'
import { QueueAnswer, QueueFileQuery, QueueQuery } from '../contract.ts'
import { exportQueue } from '../deeds/export-queue.ts'
import { reviewQueue } from '../reads/review-queue.ts'
import { actionsOn } from '../rules/actions.ts'
import { maySeeQueue, streetsReviewed } from '../rules/may-see-duty.ts'
import { pageWords } from '../words-of-pages.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Filters {
  stage?: string | undefined
  streetId?: number | undefined
  since?: string | undefined
}

/** What part of the queue is asked for: the asker's streets, narrowed to one; the asker's own stage unless another is named. */
function askedOf(actor: Actor, query: Filters) {
  demand(maySeeQueue(actor))
  const district = isDistrictStaff(actor)
  const stage = (query.stage ?? (district ? 'district' : 'street')) as 'street' | 'district'
  const own = district ? null : streetsReviewed(actor)
  const streetIds = query.streetId === undefined ? own : (own ?? [query.streetId]).filter((id) => id === query.streetId)
  return { districtId: actor.districtId, stage, streetIds, since: query.since ?? null }
}

const queue = route({
  method: 'GET',
  path: '/api/v1/duty/review-queue',
  policy: 'duty.see-queue',
  summary: 'Self-reports that wait for the street or for the district, the longest waiting first',
  query: QueueQuery,
  answer: QueueAnswer,
  handle: async ({ actor, db, query, now }) => {
    const asked = askedOf(actor, query)
    const [submittedAt, recordId] = decodeCursor(query.after, ['date', 'uuid']) ?? []
    const after = submittedAt === undefined ? null : { submittedAt: String(submittedAt), recordId: String(recordId) }
    const { rows, waiting: total } = await reviewQueue(db, { ...asked, after, limit: query.limit })
    const page = pageOf(rows, query.limit, (row) => [row.submittedAt.toISOString(), row.recordId])
    const today = civilDateOf(now)
    return {
      stage: asked.stage,
      total,
      next: page.next,
      items: page.items.map((row) => ({ ...row, can: actionsOn(actor, row, today) })),
    }
  },
})

const file = route({
  method: 'GET',
  path: '/api/v1/duty/review-queue.xlsx',
  policy: 'duty.see-queue',
  summary: 'The queue as it is filtered, as an Excel workbook; at most 1,000 rows, and the file says where it stops',
  query: QueueFileQuery,
  handle: async ({ actor, db, query, now: at, lang, reply }) => {
    const bytes = await exportQueue(db, askedOf(actor, query), { actor, at, lang })
    const name = fileName([say(pageWords, lang, 'review.title'), civilDateOf(at)], 'xlsx')
    return reply.header('content-disposition', attachmentHeader(name)).type(XLSX).send(bytes)
  },
})

/** What waits for review, page by page and as a file. */
export const queueRoutes = [queue, file]
