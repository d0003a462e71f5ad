import { demand, refuse } from '../../../kernel/refusal.ts'
import type { EnterBody, EnteredAnswer } from '../contract-intake.ts'
import { type CodeGround, codeGround } from '../reads/code-ground.ts'
import type { LineToRaise } from '../reads/heard-lines.ts'
import {
  activityHere,
  deputiesOfStreet,
  mandatesInDuty,
  type StreetPlace,
  streetPlaces,
  streetsOfCommunities,
} from '../reads/places.ts'
import { takenInItem } from '../reads/taken-in.ts'
import { contactSaid } from '../rules/contact-said.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { codeClosedBy } from '../rules/may-code.ts'
import { type EnteredChannel, enterScope, mayEnter, mayMarkConfidential } from '../rules/may-intake.ts'
import { tokensTyped } from '../rules/token-typed.ts'
import { queryCodeOf } from '../secrets/query-code.ts'
import { uniqueKeyBroken } from '../store/unique-key.ts'
import { type Asked, factOf } from './asked.ts'
import { heardLineOf } from './heard-line-of.ts'
import { type IntakeGround, intakeGround } from './intake-ground.ts'
import { type SaidItem, takeIn } from './take-in.ts'

/**
 * An item entered by somebody signed in: a deputy's own, or somebody's at the counter, by telephone or from a paper form with its code. The same id by the same person
 * again is answered alike. Refuses 403 whoever may not enter there, a deputy out of duty included; 422 what does not fit together; 409 a heard line that was raised.
 */
export async function enterItem(asked: Asked, body: EnterBody): Promise<EnteredAnswer> {
  const { actor, db } = asked
  const ground = await intakeGround(db, actor.districtId, asked.now)
  try {
    const { said, street } = await saidBy(asked, body, ground)
    const { channel, codeId, opinionId } = said
    const detail = { channel, ...(codeId === null ? {} : { codeId }), ...(opinionId === null ? {} : { opinionId }) }
    const fact = factOf(asked, 'enter', { kind: 'opinion', id: said.itemId, streetId: said.streetId }, detail)
    const [made] = (await takeIn(db, ground, [said], { by: actor.personId, knocks: [] }, fact)) ?? []
    if (made === undefined) return refuse('data.refused')
    const number = ledgerNumber({ ...made, street: street.name })
    const own = said.channel === 'deputy'
    return {
      ...{ itemId: made.itemId, number, ref: `${actor.districtId}-${made.receipt}`, receipt: made.receipt },
      ...{ queryCode: own ? null : made.queryCode, state: 'new', version: 1, next: made.next },
    }
  } catch (error) {
    const again = await enteredBefore(asked, body, ground)
    if (again !== null) return again
    // Somebody made an item of the same line meanwhile: they are named.
    if (uniqueKeyBroken(error) === LINE_KEY) await heardLineOf(asked, lineSaid(body))
    throw error
  }
}

const LINE_KEY = 'item_district_id_opinion_id_key'

const lineSaid = (body: EnterBody) => ({
  ...{ itemId: body.id.toLowerCase(), channel: body.channel as EnteredChannel },
  ...{ opinionId: body.opinionId?.toLowerCase() ?? null, activityId: body.activityId?.toLowerCase() ?? null },
})

async function saidBy(
  asked: Asked,
  body: EnterBody,
  ground: IntakeGround,
): Promise<{ said: SaidItem; street: StreetPlace }> {
  const { actor, db } = asked
  const channel: EnteredChannel = body.channel as EnteredChannel
  const code = await codeOf(asked, body, ground)
  const line = await heardLineOf(asked, lineSaid(body))
  const heard = heardHere(asked, body, line)
  const there = body.communityId === undefined ? heard?.communityId : null
  const communityId = body.communityId ?? code?.communityId ?? there ?? onlyCommunity(asked, channel)
  const street = await streetOf(asked, body, { code, communityId, heard })
  const place = { streetId: street.streetId, communityId }
  const mandates = actor.roles.flatMap(({ mandateId }) => (mandateId === null ? [] : [mandateId]))
  const inDuty = channel === 'deputy' ? await mandatesInDuty(db, actor.districtId, mandates, ground.today) : []
  demand(mayEnter(actor, channel, place, inDuty))
  if (communityId !== null && !street.communities.some((one) => one.communityId === communityId))
    refuse('opinions.community-elsewhere', { field: 'communityId' })
  // A deputy takes to the own street what was heard on a visit elsewhere; who enters for somebody stays where it was heard.
  if (line !== null && channel !== 'deputy' && line.streetId !== street.streetId)
    refuse('opinions.heard-elsewhere', { field: 'streetId' })
  if (body.confidential) demand(mayMarkConfidential(actor, street.streetId))
  const raisedOn = body.raisedOn ?? line?.heldOn ?? ground.today
  if (raisedOn > ground.today) refuse('opinions.day-to-come', { field: 'raisedOn' })
  const deputyId = await deputyOf(asked, body, { code, ground, channel, streetId: street.streetId })
  const activityId = line?.activityId ?? (await activityOf(asked, body, { code, streetId: street.streetId }))
  const said: SaidItem = {
    ...{ itemId: body.id.toLowerCase(), device: '', ...place, channel, deputyId, activityId, raisedOn },
    ...{
      raisedBy: channel === 'deputy' ? 'deputy' : 'resident',
      enteredBy: actor.personId,
      codeId: code?.codeId ?? null,
    },
    ...{ opinionId: line?.opinionId ?? null, externalSystem: null, externalNo: null },
    ...{ place: body.place?.trim() ?? '', theme: body.theme, reach: body.reach ?? line?.reach ?? 'community' },
    ...{ words: body.words.trim(), wordsEn: body.wordsEn?.trim() ?? '' },
    ...{ confidential: body.confidential ?? false, publish: body.publish ?? 'no', contact: contactSaid(body.contact) },
  }
  return { said, street }
}

/** The code of a paper form: only and always with that channel. A form printed before its code was revoked still counts: it lay in a box. */
async function codeOf({ actor, db }: Asked, body: EnterBody, { today }: IntakeGround): Promise<CodeGround | null> {
  if (body.channel !== 'paper') {
    if (body.codeToken !== undefined) refuse('opinions.code-is-for-paper', { field: 'codeToken' })
    return null
  }
  if (body.codeToken === undefined) return refuse('opinions.paper-needs-code', { field: 'codeToken' })
  for (const token of tokensTyped(body.codeToken, actor.districtId)) {
    const code = await codeGround(db, actor.districtId, token, today)
    if (code !== null) return code
  }
  return refuse('opinions.code-unknown', { field: 'codeToken' })
}

/**
 * Where the line was heard, if the item goes there too: nobody said another street, and it is none that a deputy only visited. Such a deputy takes the matter to
 * the own street.
 */
function heardHere({ actor }: Asked, body: EnterBody, line: LineToRaise | null): LineToRaise | null {
  if (line === null || (body.streetId ?? line.streetId) !== line.streetId) return null
  return body.channel !== 'deputy' || enterScope(actor).deputyStreets.includes(line.streetId) ? line : null
}

/** A recorder of one community need not say which. */
function onlyCommunity({ actor }: Asked, channel: EnteredChannel): string | null {
  const { everywhere, staffStreets, communities } = enterScope(actor)
  const recorder = channel !== 'deputy' && !everywhere && staffStreets.length === 0
  return recorder && communities.length === 1 ? (communities[0] ?? null) : null
}

async function streetOf(
  { actor, db }: Asked,
  body: EnterBody,
  known: { code: CodeGround | null; communityId: string | null; heard: LineToRaise | null },
): Promise<StreetPlace> {
  const { districtId } = actor
  const scope = enterScope(actor)
  const ofCommunity = known.communityId === null ? [] : await streetsOfCommunities(db, districtId, [known.communityId])
  const own = body.channel === 'deputy' ? scope.deputyStreets : scope.staffStreets
  const only = own.length === 1 ? own[0] : undefined
  const streetId = body.streetId ?? known.code?.streetId ?? ofCommunity[0] ?? known.heard?.streetId ?? only
  if (streetId === undefined) return refuse('opinions.street-needed', { field: 'streetId' })
  const [street] = await streetPlaces(db, districtId, [streetId])
  return street ?? refuse('opinions.street-needed', { field: 'streetId' })
}

/** Whom it was told to: the deputy who submits, the one chosen, or the one on the paper form. */
async function deputyOf(
  { actor, db }: Asked,
  body: EnterBody,
  known: { code: CodeGround | null; ground: IntakeGround; channel: EnteredChannel; streetId: number },
): Promise<string | null> {
  const { code, ground, channel, streetId } = known
  if (channel === 'deputy') return actor.personId
  const chosen = body.deputyId?.toLowerCase() ?? null
  if (chosen === null)
    return code !== null && codeClosedBy(code) !== 'opinions.code-deputy-out' ? (code.deputy?.personId ?? null) : null
  const on = ground.today
  const [deputy] = await deputiesOfStreet(db, { districtId: actor.districtId, streetId, on, personIds: [chosen] })
  if (deputy === undefined) refuse('opinions.no-such-deputy', { field: 'deputyId' })
  return chosen
}

async function activityOf(
  { actor, db }: Asked,
  body: EnterBody,
  { code, streetId }: { code: CodeGround | null; streetId: number },
): Promise<string | null> {
  const chosen = body.activityId ?? null
  if (chosen === null) return code?.activity?.activityId ?? null
  if (!(await activityHere(db, actor.districtId, chosen, streetId)))
    refuse('opinions.no-such-activity', { field: 'activityId' })
  return chosen.toLowerCase()
}

/** The same person sent this very item before: answered as the first time, the query code worked out anew. */
async function enteredBefore(asked: Asked, body: EnterBody, ground: IntakeGround): Promise<EnteredAnswer | null> {
  const { actor, db } = asked
  const item = await takenInItem(db, actor.districtId, body.id)
  if (item === null || item.enteredBy !== actor.personId || item.channel !== body.channel) return null
  const alike = item.words === body.words.trim() && item.opinionId === (body.opinionId?.toLowerCase() ?? null)
  if (!alike) refuse('request.id-reused')
  const own = item.channel === 'deputy'
  return {
    ...{
      itemId: item.itemId,
      number: ledgerNumber(item),
      ref: `${actor.districtId}-${item.receipt}`,
      receipt: item.receipt,
    },
    ...{
      queryCode: own ? null : queryCodeOf(ground.secret, item.itemId, ''),
      state: item.state,
      version: item.version,
    },
    next: { step: item.dueStep, dueOn: item.dueOn, provisional: item.provisional },
  }
}
