import { yearOf } from '../../../kernel/civil-date.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { bigrams } from '../../../platform/search/bigrams.ts'
import type { NextStep } from '../contract-open.ts'
import { receiptsTaken } from '../reads/receipts-taken.ts'
import { planClock } from '../rules/choose-clock.ts'
import type { Knock } from '../rules/knock.ts'
import { drawReceipt } from '../secrets/draw-receipt.ts'
import { queryCodeOf, queryHashOf } from '../secrets/query-code.ts'
import { type EndedItem, type NewItem, putItems, type TakenIn } from '../store/new-item.ts'
import { uniqueKeyBroken } from '../store/unique-key.ts'
import type { IntakeGround } from './intake-ground.ts'

/** A matter as it comes in; number, receipt, code, search words and clock are the house's. */
export type SaidItem = Omit<
  NewItem,
  ('receipt' | 'queryHash' | 'search' | 'clock' | 'stepId' | 'stepDetail') | ('state' | 'year' | 'receivedAt' | 'ended')
> & {
  /** The word the sending device keeps to itself; empty where an office enters it. */
  readonly device: string
  readonly stepDetail?: Readonly<Record<string, unknown>>
  /** Out of an older ledger: when it came in there, ISO, and the year in whose ledger it is numbered. */
  readonly earlier?: { readonly receivedAt: string; readonly year: number; readonly ended: EndedItem | null }
}

/** An item as it was taken in, with the code for whoever raised it. */
export interface Received extends TakenIn {
  readonly receipt: string
  readonly queryCode: string
  readonly next: NextStep
}

/** Drawing a receipt that somebody holds already is so rare that a handful of tries is plenty. */
const TRIES = 5

/**
 * Takes matters in, all or none, in one statement with the trace. Null where somebody knocked too often. The receipt is drawn again where somebody
 * holds it already; every other key used before is the caller's to explain.
 */
export async function takeIn(
  db: Sql,
  ground: IntakeGround,
  said: readonly SaidItem[],
  from: { readonly by: string | null; readonly knocks: readonly Knock[] },
  audit: AuditFact,
): Promise<Received[] | null> {
  for (let tries = 1; ; tries += 1) {
    const receipts = await drawReceipts(db, ground.districtId, said.length)
    const prepared = said.map((one, at) => prepare(ground, one, receipts[at] as string))
    const items = prepared.map(({ item }) => item)
    try {
      const made = await putItems(db, { districtId: ground.districtId, at: ground.now, items, ...from }, audit)
      if (made === null) return null
      const byId = new Map(made.map((one) => [one.itemId, one]))
      return prepared.map(({ item, queryCode }) => ({
        ...(byId.get(item.itemId) as TakenIn),
        ...{ receipt: item.receipt, queryCode, next: nextOf(item) },
      }))
    } catch (error) {
      if (tries === TRIES || uniqueKeyBroken(error) !== 'item_district_id_receipt_key') throw error
    }
  }
}

/**
 * One number is simply drawn. Of hundreds at once one may well be somebody's, and inside a transaction there is no second try: those are looked up first.
 */
async function drawReceipts(db: Sql, districtId: number, wanted: number): Promise<string[]> {
  if (wanted === 1) return [drawReceipt()]
  const drawn = new Set<string>()
  while (drawn.size < wanted) {
    while (drawn.size < wanted) drawn.add(drawReceipt())
    for (const receipt of await receiptsTaken(db, districtId, [...drawn])) drawn.delete(receipt)
  }
  return [...drawn]
}

function prepare(ground: IntakeGround, said: SaidItem, receipt: string): { item: NewItem; queryCode: string } {
  const { device, stepDetail = {}, earlier, ...rest } = said
  const itemId = said.itemId.toLowerCase()
  const queryCode = queryCodeOf(ground.secret, itemId, device)
  const { rules, calendar, today } = ground
  const ended = earlier?.ended ?? null
  const begun = { clockId: newId(), rules, calendar, step: 'triage', route: null, startedOn: today, itemId } as const
  const clock = ended === null ? planClock(begun) : null
  const item: NewItem = {
    ...{ ...rest, itemId, receipt, queryHash: queryHashOf(receipt, queryCode), clock },
    ...{ stepId: newId(), stepDetail: { channel: said.channel, ...stepDetail }, ended },
    ...{ year: earlier?.year ?? yearOf(today), state: ended === null ? 'new' : 'closed' },
    receivedAt: earlier?.receivedAt ?? ground.now.toISOString(),
    search: said.confidential ? '' : bigrams(said.words, said.place),
  }
  return { item, queryCode }
}

function nextOf({ clock }: NewItem): NextStep {
  return { step: clock?.step ?? null, dueOn: clock?.dueOn ?? null, provisional: clock?.provisional ?? false }
}
