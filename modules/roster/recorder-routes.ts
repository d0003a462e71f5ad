import { civilDateOf } from '../../kernel/civil-date.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import {
  AppointedRecorder,
  AppointRecorderBody,
  EndedPost,
  EndPostBody,
  PostParams,
  RecordersAnswer,
  RecordersQuery,
} from './contract.ts'
import { appointRecorder } from './deeds/appoint-recorder.ts'
import { endRecorder } from './deeds/end-recorder.ts'
import { recorderList } from './reads/recorders.ts'
import { streetsToList } from './rules/may-see-people.ts'

/** Community recorders: who they are, and who becomes or ceases to be one. */
export const recorderRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/recorders',
    policy: 'roster.list',
    summary: 'Community recorders of today, by street, name or pinyin initials',
    query: RecordersQuery,
    answer: RecordersAnswer,
    async handle(ask) {
      const { limit, streetId, find } = ask.query
      const own = streetsToList(ask.actor)
      const after = decodeCursor(ask.query.after, ['string', 'uuid']) as [string, string] | undefined
      const asked = streetId === undefined ? own : own === null || own.includes(streetId) ? [streetId] : []
      const rows = await recorderList(ask.db, {
        districtId: ask.actor.districtId,
        on: civilDateOf(ask.now),
        streetIds: asked,
        find: find ?? null,
        limit,
        after: after ?? null,
      })
      return pageOf(rows, limit, (row) => [row.pinyin, row.postId])
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/recorders',
    policy: 'roster.keep-recorders',
    summary: 'Appoints the recorder of a community',
    body: AppointRecorderBody,
    answer: AppointedRecorder,
    status: 201,
    handle: (ask) => appointRecorder({ ...ask, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/recorders/:postId/end',
    policy: 'roster.keep-recorders',
    summary: 'Ends the post of a recorder',
    params: PostParams,
    body: EndPostBody,
    answer: EndedPost,
    handle: (ask) => endRecorder({ ...ask, ...ask.params, ...ask.body }),
  }),
]
