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
  planClock,
  queryCodeOf,
  queryHashOf,
  rate,
  receiptOf,
  refer,
  releaseReply,
  rulesInForce,
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
import { bigrams } from '../../../platform/search/bigrams.ts'
import { KeptItem } from './kept-item.ts'
import { clockRow, shownOf } from './kept-rows.ts'
import type { Act, DemoItem } from './language.ts'
import type { ItemsInMemory } from './memory.ts'

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

/** As the house takes an item in: row, contact apart, first line, clock of sorting, trace. */
async function takeIn(
  { districtId: district_id, memory, streetName }: Living,
  item: DemoItem,
  number: number,
): Promise<KeptItem> {
  const { calendar, allRules } = await memory.bounds()
  const today = civilDateOf(item.receivedAt)
  const year = yearOf(today)
  // Ten digits, no two alike: year, street, number.
  const receipt = receiptOf(
    `${year % 100}${String(item.streetId % 100).padStart(2, '0')}${String(number).padStart(5, '0')}`,
  )
  const clock = planClock({
    ...{ clockId: newId(), rules: rulesInForce(allRules, today), calendar, step: 'triage', route: null },
    ...{ startedOn: today, itemId: item.id },
  })
  const due = clock && {
    dueOn: clock.dueOn,
    dueStep: clock.step,
    provisional: clock.provisional,
    warnOn: clock.warnOn,
    pausedOn: null,
  }
  const { streetId: street_id, communityId: community_id, deputy } = item
  const kept = new KeptItem(
    {
      ...{ district_id, item_id: item.id, street_id, year, number, receipt },
      query_hash: queryHashOf(receipt, queryCodeOf('the demo keeps no secret', item.id, '')),
      ...{
        channel: item.channel,
        raised_by: item.raisedBy,
        deputy_id: deputy?.personId ?? null,
        entered_by: item.enteredBy,
      },
      ...{
        code_id: item.codeId,
        activity_id: item.activityId,
        opinion_id: item.opinionId,
        community_id,
        place: item.place,
      },
      ...{ theme: item.theme, reach: item.reach, words: item.words, words_en: item.wordsEn, raised_on: item.raisedOn },
      ...{
        received_at: item.receivedAt,
        state: 'new',
        route: null,
        duplicate_of: null,
        round: 1,
        reopened_by_resident: false,
      },
      ...{
        lead_unit_id: null,
        ...shownOf({ due }),
        grade: null,
        urged_times: 0,
        supervised_at: null,
        answered_at: null,
      },
      ...{
        told_deputy_at: null,
        told_resident_at: null,
        closed_at: null,
        search: bigrams(item.words, item.place),
        version: 1,
      },
    },
    streetName(item.streetId),
  )
  if (clock) kept.clocks.push(clockRow(district_id, clock))
  const detail = { channel: item.channel }
  kept.steps.push({
    ...{
      district_id,
      item_id: item.id,
      step_id: newId(),
      part_id: null,
      event: 'received',
      to_state: 'new',
      at: item.receivedAt,
    },
    ...{ person_id: item.enteredBy, unit_id: null, audience: 'everyone', words: '', detail },
  })
  memory.items.set(item.id, kept)
  memory.trace(traceOfIntake(item))
  return kept
}

function traceOfIntake(item: DemoItem) {
  const { id: subjectId, streetId, receivedAt: at, channel, codeId, opinionId } = item
  const doer = { personId: item.enteredBy }
  if (channel === 'heard') {
    const detail = { lines: [{ itemId: subjectId, opinionId }] }
    return { action: 'opinions.raise-heard', subjectKind: 'opinion', subjectId, streetId, detail, at, doer }
  }
  const detail = { channel, ...(codeId === null ? {} : { codeId }) }
  const action = channel === 'code' ? 'opinions.submit' : 'opinions.enter'
  return { action, subjectKind: 'opinion', subjectId, streetId, detail, at, doer }
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
    case 'settle': {
      const promise = kept.promises.findLast(({ state }) => state === 'open' || state === 'changed')
      const promiseId = promise?.promise_id as string
      return settlePromise(asked, {
        promiseId,
        version: promise?.version as number,
        as: act.as,
        dueOn: act.dueOn,
        words: act.words[0],
      })
    }
    case 'close':
      return closeItem(asked, of)
  }
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
