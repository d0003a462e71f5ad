import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  AskHidingBody,
  DecideHidingBody,
  HeldItemsAnswer,
  HeldQuery,
  HidingAnswer,
  HidingParams,
  ItemParams,
  LetInAnswer,
  LetInBody,
} from '../contract-intake.ts'
import { askHiding } from '../deeds/ask-hiding.ts'
import { decideHiding } from '../deeds/decide-hiding.ts'
import { letIn } from '../deeds/let-in.ts'
import { type HeldLine, heldCounts, heldItems } from '../reads/held.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { streetsOfCodes } from '../rules/may-code.ts'
import { type HidingSubject, mayAskHiding, mayDecideHiding, mayLetIn } from '../rules/may-hide.ts'

function faceOf(actor: Actor, line: HeldLine) {
  const { hiding, receivedAt, ...rest } = line
  const subject: HidingSubject = {
    ...{ streetId: line.streetId, held: line.held, hidden: line.hidden },
    hiding: hiding === null ? null : { state: hiding.state, askedBy: hiding.askedById },
  }
  return {
    ...{ ...rest, hiding, number: ledgerNumber(line), receivedAt: receivedAt.toISOString() },
    can: {
      letIn: mayLetIn(actor, subject),
      askHiding: mayAskHiding(actor, subject),
      hide: mayDecideHiding(actor, subject, 'hide'),
      refuse: mayDecideHiding(actor, subject, 'refuse'),
      lift: mayDecideHiding(actor, subject, 'lift'),
    },
  }
}

const list = route({
  method: 'GET',
  path: '/api/v1/opinions/held',
  policy: 'opinions.look-at-held',
  summary: 'Items held back for somebody to look at, asked to be hidden, or hidden, with how many there are of each',
  query: HeldQuery,
  answer: HeldItemsAnswer,
  async handle({ actor, db, query }) {
    const own = streetsOfCodes(actor)
    const { streetId } = query
    const streets = streetId === undefined ? own : own === null || own.includes(streetId) ? [streetId] : []
    const after = (decodeCursor(query.after, ['uuid'])?.[0] as string | undefined) ?? null
    const { districtId } = actor
    const [rows, counts] = await Promise.all([
      heldItems(db, {
        districtId,
        streets,
        show: query.show as 'held' | 'asked' | 'hidden',
        limit: query.limit,
        after,
      }),
      heldCounts(db, districtId, streets),
    ])
    const page = pageOf(rows, query.limit, (row) => [row.itemId])
    return { ...page, items: page.items.map((row) => faceOf(actor, row)), counts }
  },
})

const ask = route({
  method: 'POST',
  path: '/api/v1/opinions/items/:itemId/hiding',
  policy: 'opinions.ask-hiding',
  summary: 'Ask that an item be hidden as abuse; somebody else decides',
  status: 201,
  params: ItemParams,
  body: AskHidingBody,
  answer: HidingAnswer,
  handle: (asked) => askHiding(asked, { ...asked.params, ...asked.body }),
})

const decide = route({
  method: 'POST',
  path: '/api/v1/opinions/hidings/:hidingId/decide',
  policy: 'opinions.decide-hiding',
  summary: 'Hide an item, refuse to, or show it again; never by whoever asked',
  params: HidingParams,
  body: DecideHidingBody,
  answer: HidingAnswer,
  handle: (asked) =>
    decideHiding(asked, { ...asked.params, decision: asked.body.decision as 'hide' | 'refuse' | 'lift' }),
})

const enter = route({
  method: 'POST',
  path: '/api/v1/opinions/items/:itemId/let-in',
  policy: 'opinions.let-in',
  summary: 'Let a held item into the ledger’s queue',
  params: ItemParams,
  body: LetInBody,
  answer: LetInAnswer,
  handle: (asked) => letIn(asked, { ...asked.params, ...asked.body }),
})

export const hidingRoutes: Route<Actor>[] = [list, ask, decide, enter]
