import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { DeedHouse } from '../lived/deed-house.ts'
import { communityCode } from './codes.ts'
import type { Act, DemoItem } from './language.ts'

/** What a resident holds. */
interface Receipt {
  readonly ref: string
  readonly queryCode: string | null
}

interface Ground {
  readonly house: DeedHouse
  readonly database: Database
  readonly districtId: number
}

const OPINIONS = '/api/v1/opinions'

/** Lives through items by the routes people use, each by the one who would do it, at its time: those received first, first. */
export async function doItems(ground: Ground, items: readonly DemoItem[], now: Date): Promise<void> {
  const received = items.filter((item) => item.receivedAt <= now)
  for (const item of received.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1),
  )) {
    const receipt = await takeIn(ground, item)
    for (const act of item.acts) if (act.at <= now) await doAct(ground, item, receipt, act)
  }
}

async function takeIn({ house, districtId }: Ground, item: DemoItem): Promise<Receipt> {
  const { id, theme, reach, words, wordsEn, communityId, place, raisedOn, enteredBy, receivedAt: at, streetId } = item
  if (item.channel === 'heard') {
    const line = { id, opinionId: item.opinionId, theme, place, deputyId: item.deputy?.personId ?? null }
    await house.done({ by: enteredBy, at, to: `POST ${OPINIONS}/items/from-heard`, body: { lines: [line] } })
    return { ref: '', queryCode: null }
  }
  const { name = '', phone = null, hideName = false } = item.contact ?? {}
  const contact = item.contact === null ? {} : { contact: { name, hideName, ...(phone === null ? {} : { phone }) } }
  const said = { id, theme, words, place, ...contact }
  if (item.channel === 'code') {
    const { token } = communityCode(communityId as string)
    const to = `POST /api/v1/open/codes/${districtId}-${token}/items`
    return house.done({ by: null, at, to, body: { ...said, device: 'a-device-of-somebody' } })
  }
  const body = { ...said, channel: item.channel, streetId, communityId, reach, wordsEn, raisedOn }
  return house.done({ by: enteredBy, at, to: `POST ${OPINIONS}/items`, body })
}

async function doAct(ground: Ground, item: DemoItem, receipt: Receipt, act: Act): Promise<void> {
  const of = await standing(ground, item, act)
  if (act.do === 'rate' && act.whose === 'resident') return ratedByResident(ground, receipt, act)
  const [to, body] = requestOf(act, of, item.id)
  await ground.house.done({ by: act.by, at: act.at, to: `POST ${OPINIONS}/${to}`, body })
}

/** Where an act is asked for, and with what. */
function requestOf(act: Act, of: Standing, itemId: string): [to: string, body: object] {
  const { version, partVersion } = of
  const item = (verb: string, body: object): [string, object] => [`items/${itemId}/${verb}`, { version, ...body }]
  const part = (verb: string, body: object = {}): [string, object] => [
    `parts/${of.partId}/${verb}`,
    { version: partVersion, ...body },
  ]
  switch (act.do) {
    case 'screen-out':
      return item('screen-out', { screening: act.screening })
    case 'triage':
      return item('triage', { route: act.route })
    case 'answer':
      return item('answer', { class: act.class, words: act.words[0] })
    case 'refer':
      return item('refer', { route: act.route, words: act.words[0] })
    case 'withdraw':
      return item('withdraw', { reason: act.reason[0] })
    case 'assign': {
      const co = act.co === null ? [] : [{ unitId: act.co, task: act.task?.[0] ?? '' }]
      return item('assign', { lead: { unitId: act.unitId }, co })
    }
    case 'sign':
      return part('sign')
    case 'return':
      return part('return', { reason: act.reason[0] })
    case 'decide-return':
      return part('decide-return', { grant: act.grant, reason: act.reason[0] })
    case 'extension':
      return part('extension', { id: newId(), reason: act.reason[0] })
    case 'decide-extension':
      return [`extensions/${of.extensionId}/decide`, { version: partVersion, grant: act.grant }]
    case 'reply':
      return part('reply', replyOf(act))
    case 'release':
      return part('release')
    case 'confirm':
      return item('confirm', {})
    case 'tell':
      return item('tell', { words: act.words[0], how: act.how })
    case 'rate':
      return item('rating', judgementOf(act))
    case 'settle': {
      const dueOn = act.dueOn === undefined ? {} : { dueOn: act.dueOn }
      const body = { version: of.promiseVersion, as: act.as, words: act.words[0], ...dueOn }
      return [`promises/${of.promiseId}/settle`, body]
    }
    case 'close':
      return item('close', {})
  }
}

function replyOf(act: Extract<Act, { do: 'reply' }>): object {
  const promise = act.promise === null ? {} : { promise: { words: act.promise.words[0], dueOn: act.promise.dueOn } }
  const reason = act.reason === null ? {} : { reason: act.reason[0] }
  return { id: newId(), class: act.class, words: act.words[0], ...reason, ...promise }
}

function judgementOf({ handling, result, words }: Extract<Act, { do: 'rate' }>): object {
  return { handling, result, ...(words === null ? {} : { words: words[0] }) }
}

/** Whoever holds receipt and query code; of an item heard at a visit nobody does. */
async function ratedByResident({ house }: Ground, { ref, queryCode }: Receipt, act: Act): Promise<void> {
  if (act.do !== 'rate' || queryCode === null) return
  await house.done({
    by: null,
    at: act.at,
    to: `POST /api/v1/open/items/${ref}/rating`,
    body: judgementOf(act),
    queryCode,
  })
}

interface Standing {
  readonly version: number
  readonly partId: string | null
  readonly partVersion: number | null
  readonly extensionId: string | null
  readonly promiseId: string | null
  readonly promiseVersion: number | null
}

/** What stands of the item and of what the act is about. */
async function standing({ database, districtId }: Ground, item: DemoItem, act: Act): Promise<Standing> {
  const unitId = 'unitId' in act && act.do !== 'assign' ? act.unitId : null
  const { rows } = await sql<Standing>`
    select i.version, p.part_id as "partId", p.version as "partVersion", e.extension_id as "extensionId", o.promise_id as "promiseId",
      o.version as "promiseVersion"
    from opinions.item i
    left join lateral (select * from opinions.part p where p.item_id = i.item_id and p.unit_id = ${unitId}::uuid
      and p.state not in ('done', 'returned', 'taken_away') order by p.assigned_at desc limit 1) p on true
    left join lateral (select * from opinions.extension e where e.part_id = p.part_id and e.state = 'asked' limit 1) e on true
    left join lateral (select * from opinions.promise o where o.item_id = i.item_id and o.state in ('open', 'changed')
      order by o.promise_id desc limit 1) o on true
    where i.district_id = ${districtId} and i.item_id = ${item.id}::uuid`.execute(database.district(districtId))
  return rows[0] as Standing
}
