import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import type { Actor, RoleGrant } from '../../../modules/access/language.ts'
import {
  answerOnSpot,
  askExtension,
  askReturn,
  assign,
  closeItem,
  confirm,
  decideExtension,
  decideReturn,
  type Handling,
  rate,
  refer,
  releaseReply,
  screenOut,
  settlePromise,
  signFor,
  tell,
  triage,
  withdraw,
  writeReply,
} from '../../../modules/opinions/index.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { makeIdsAt, newId } from '../../../platform/ids/new-id.ts'
import type { KeptItem } from './kept-item.ts'
import type { Act, DemoItem } from './language.ts'
import type { ItemsInMemory } from './memory.ts'
import { takeIn } from './take-in.ts'

/** What living through items in memory needs. */
export interface Living {
  readonly districtId: number
  /** Handed to the deeds, which find everything in memory. */
  readonly db: Sql
  readonly memory: ItemsInMemory
  readonly streetName: (streetId: number) => string
  /** Acts after this moment have not happened yet. */
  readonly now: Date
}

/** Lives through a year's items by the deeds of the house, each at its moment, in the order received; nothing touches the database. */
export async function liveItems(living: Living, items: readonly DemoItem[]): Promise<void> {
  const numbers = new Map<string, number>()
  let moment = living.now
  makeIdsAt(() => moment)
  try {
    for (const item of items.toSorted(
      (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1),
    )) {
      if (item.receivedAt > living.now) continue
      moment = item.receivedAt
      const key = `${item.streetId} ${yearOf(civilDateOf(item.receivedAt))}`
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      const kept = await takeIn(living, item, number)
      living.memory.under(kept)
      for (const act of item.acts) {
        if (act.at > living.now) break
        moment = act.at
        await done(living, item, kept, act)
      }
    }
  } finally {
    makeIdsAt(null)
  }
}

/** One act by the deed of the house; what is refused ends the build with the reason. */
async function done(living: Living, item: DemoItem, kept: KeptItem, act: Act): Promise<void> {
  const asked = askedBy(living, item, act)
  try {
    await deedOf(asked, kept, act)
  } catch (error) {
    const why = (error as { code?: string }).code ?? (error as Error).message
    const so = `${act.do} of “${item.words}” on ${act.at.toISOString()} (${item.acts.map((one) => one.do).join(', ')})`
    throw new Error(`${so}: ${why}`, { cause: error })
  }
}

function deedOf(asked: Handling, kept: KeptItem, act: Act): Promise<unknown> {
  const of = { itemId: kept.row.item_id as string, version: kept.row.version as number }
  const part = 'unitId' in act && act.do !== 'assign' ? partOf(kept, act.unitId) : { partId: '', version: 0 }
  switch (act.do) {
    case 'screen-out':
      return screenOut(asked, { ...of, screening: act.screening })
    case 'triage':
      return triage(asked, { ...of, route: act.route })
    case 'answer':
      return answerOnSpot(asked, { ...of, class: act.class, words: act.words[0] })
    case 'refer':
      return refer(asked, { ...of, route: act.route, words: act.words[0] })
    case 'withdraw':
      return withdraw(asked, { ...of, reason: act.reason[0] })
    case 'assign':
      return assign(asked, {
        ...of,
        lead: { unitId: act.unitId },
        co: act.co === null ? [] : [{ unitId: act.co, task: act.task?.[0] }],
      })
    case 'sign':
      return signFor(asked, part)
    case 'return':
      return askReturn(asked, { ...part, reason: act.reason[0] })
    case 'decide-return':
      return decideReturn(asked, { ...part, grant: act.grant, reason: act.reason[0] })
    case 'extension':
      return askExtension(asked, { ...part, id: newId(), reason: act.reason[0] })
    case 'decide-extension':
      return decideExtension(asked, {
        extensionId: kept.extensions.at(-1)?.extension_id as string,
        version: part.version,
        grant: act.grant,
      })
    case 'reply':
      return writeReply(asked, {
        ...{ ...part, id: newId(), class: act.class, words: act.words[0], reason: act.reason?.[0] },
        promise: act.promise === null ? undefined : { words: act.promise.words[0], dueOn: act.promise.dueOn },
      })
    case 'release':
      return releaseReply(asked, part)
    case 'confirm':
      return confirm(asked, of)
    case 'tell':
      return tell(asked, { ...of, words: act.words[0], how: act.how })
    case 'rate':
      return rate(asked, { ...of, handling: act.handling, result: act.result, words: act.words?.[0] })
    case 'settle':
      return settle(asked, kept, act)
    case 'close':
      return closeItem(asked, of)
  }
}

function settle(asked: Handling, kept: KeptItem, act: Extract<Act, { do: 'settle' }>): Promise<unknown> {
  const promise = kept.promises.findLast(({ state }) => state === 'open' || state === 'changed')
  const [promiseId, version] = [promise?.promise_id as string, promise?.version as number]
  return settlePromise(asked, { promiseId, version, as: act.as, dueOn: act.dueOn, words: act.words[0] })
}

function partOf(kept: KeptItem, unitId: string): { partId: string; version: number } {
  const open = kept.parts.findLast(
    (part) => part.unit_id === unitId && !['done', 'returned', 'taken_away'].includes(part.state as string),
  )
  return {
    partId: (open?.part_id as string | undefined) ?? newId(),
    version: (open?.version as number | undefined) ?? 0,
  }
}

/** Who does it, with the role of that moment. */
function askedBy({ districtId, db, memory }: Living, item: DemoItem, act: Act): Handling {
  const common = { db, now: act.at, requestId: null, bodyHash: null, keeping: memory }
  const personId = act.by === '' ? null : act.by
  const doer = { districtId, accountId: null, personId, onBehalfOf: null }
  if (personId === null) return { ...common, asker: 'resident', doer }
  const asker: Actor = {
    ...doer,
    accountId: personId,
    personId,
    personName: '',
    sessionId: personId,
    roles: [grantFor(item, act)],
  }
  return { ...common, asker, doer }
}

const NONE = { streetId: null, communityId: null, level: null, mandateId: null, unitId: null }
const OF_THE_UNIT: readonly Act['do'][] = ['sign', 'return', 'extension', 'reply']

function grantFor(item: DemoItem, act: Act): RoleGrant {
  if (OF_THE_UNIT.includes(act.do) && 'unitId' in act) return { ...NONE, role: 'unit_handler', unitId: act.unitId }
  if (act.by === item.deputy?.personId) {
    const { level, mandateId } = item.deputy
    return { ...NONE, role: 'deputy', streetId: item.streetId, level, mandateId }
  }
  return {
    ...NONE,
    role: 'staff' in act ? 'district_staff' : 'street_secretary',
    streetId: 'staff' in act ? null : item.streetId,
  }
}
