import { civilDateOf } from '../../../kernel/civil-date.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { PromiseRow } from '../contract-papers.ts'
import { type PromisesAsked, promiseList } from '../reads/promise-list.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { maySettle } from '../rules/may-part.ts'
import { itemScope } from '../rules/may-read-item.ts'
import type { Asked } from './asked.ts'

interface Said {
  readonly show: PromisesAsked['show']
  readonly street?: number | undefined
  readonly limit: number
  readonly after?: string | undefined
}

/** What the replies of the items this reader may see have promised, what is due first. Refuses 422 a cursor that is none. */
export async function listPromises(
  { actor, db, now }: Pick<Asked, 'actor' | 'db' | 'now'>,
  said: Said,
): Promise<{ items: PromiseRow[]; next: string | null }> {
  const today = civilDateOf(now)
  const after = (decodeCursor(said.after, ['date', 'uuid']) ?? null) as PromisesAsked['after']
  const { show, street = null, limit } = said
  const rows = await promiseList(db, {
    ...{ districtId: actor.districtId, scope: itemScope(actor), show, streetId: street, today, limit, after },
  })
  const page = pageOf(rows, limit, (row) => [row.dueOn, row.promiseId])
  return {
    next: page.next,
    items: page.items.map(({ streetId, street: name, year, number, ...promise }) => ({
      ...promise,
      number: ledgerNumber({ street: name, year, number }),
      overdue: promise.dueOn < today && (promise.state === 'open' || promise.state === 'changed'),
      can: { settle: maySettle(actor, { streetId }, promise) },
    })),
  }
}
