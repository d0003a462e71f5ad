import { demand } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  BoardAnswer,
  BoardQuery,
  ChangedTenure,
  EndTenureBody,
  SeatHolderBody,
  StreetParams,
  TenureParams,
  TenuresAnswer,
  TenuresQuery,
} from '../contract.ts'
import { endTenure } from '../deeds/end-tenure.ts'
import { seatHolder } from '../deeds/seat-holder.ts'
import { showBoard } from '../deeds/show-board.ts'
import { tenuresOfStreet } from '../reads/board.ts'
import { maySeeHistory } from '../rules/may-keep-seats.ts'

/** The street committees: who sits, who sat, and who takes or leaves a seat. */
export const boardRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/committees',
    policy: 'committees.board',
    summary: 'The boards of all street committees on a day',
    query: BoardQuery,
    answer: BoardAnswer,
    handle: (ask) => showBoard(ask, ask.query.on),
  }),
  route({
    method: 'GET',
    path: '/api/v1/committees/:streetId/tenures',
    policy: 'committees.history',
    summary: 'Everyone who held a seat in a street committee, latest first',
    params: StreetParams,
    query: TenuresQuery,
    answer: TenuresAnswer,
    async handle(ask) {
      const { streetId } = ask.params
      demand(maySeeHistory(ask.actor, streetId))
      const after = decodeCursor(ask.query.after, ['date', 'uuid']) as [string, string] | undefined
      const { limit } = ask.query
      const rows = await tenuresOfStreet(ask.db, {
        districtId: ask.actor.districtId,
        streetId,
        limit,
        after: after ?? null,
      })
      return pageOf(rows, limit, (row) => [row.startsOn, row.tenureId])
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/committees/:streetId/tenures',
    policy: 'committees.keep-seats',
    summary: 'Seats somebody in a street committee',
    params: StreetParams,
    body: SeatHolderBody,
    answer: ChangedTenure,
    status: 201,
    handle: (ask) => seatHolder({ ...ask, ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/tenures/:tenureId/end',
    policy: 'committees.keep-seats',
    summary: 'Ends a tenure with its reason',
    params: TenureParams,
    body: EndTenureBody,
    answer: ChangedTenure,
    handle: (ask) => endTenure({ ...ask, ...ask.params, ...ask.body }),
  }),
]
