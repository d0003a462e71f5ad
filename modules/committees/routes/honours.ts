import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  ChangedHonour,
  HonourBody,
  HonourParams,
  HonoursAnswer,
  HonoursQuery,
  TakeBackBody,
} from '../contract-findings.ts'
import { enterHonour } from '../deeds/enter-honour.ts'
import { takeHonourBack } from '../deeds/take-honour-back.ts'
import { honourList } from '../reads/honours.ts'
import { mayKeepHonours } from '../rules/may-findings.ts'

const list = route({
  method: 'GET',
  path: '/api/v1/honours',
  policy: 'committees.see-honours',
  summary: 'Honours of the street committees, the latest first',
  query: HonoursQuery,
  answer: HonoursAnswer,
  async handle({ actor, db, query }) {
    const { limit, streetId = null } = query
    const after = decodeCursor(query.after, ['number', 'uuid']) as [number, string] | undefined
    const rows = await honourList(db, { districtId: actor.districtId, streetId, limit, after: after ?? null })
    const page = pageOf(rows, limit, (row) => [row.toYear, row.honourId])
    const keep = mayKeepHonours(actor)
    return { ...page, items: page.items.map((row) => ({ ...row, can: { takeBack: keep } })), can: { enter: keep } }
  },
})

const enter = route({
  method: 'POST',
  path: '/api/v1/honours',
  policy: 'committees.enter-honour',
  summary: 'Enter an honour a committee was given',
  status: 201,
  body: HonourBody,
  answer: ChangedHonour,
  handle: (ask) => enterHonour(ask, ask.body),
})

const takeBack = route({
  method: 'POST',
  path: '/api/v1/honours/:honourId/take-back',
  policy: 'committees.take-honour-back',
  summary: 'Take an honour back, with the reason',
  params: HonourParams,
  body: TakeBackBody,
  answer: ChangedHonour,
  handle: (ask) => takeHonourBack(ask, { ...ask.params, ...ask.body }),
})

export const honourRoutes: Route<Actor>[] = [list, enter, takeBack]
