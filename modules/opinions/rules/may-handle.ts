import { daysBetween } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDeputy, isDistrictStaff, isSelf } from '../../access/language.ts'
import { type ItemEvent, type ItemRoute, itemLifecycle, type PartEvent } from '../language.ts'
import type { ItemAct } from './item-acts.ts'
import { type Asker, clockOf, IN_HANDS, type ItemFacts, leadOf, type Rater } from './item-facts.ts'
import { mayPart } from './may-part.ts'
import { isStaffOf } from './may-read-item.ts'
import { MOST_ROUNDS } from './rate-item.ts'

/** Events of an item that follow from its lead unit's part. */
const THROUGH_LEAD: Partial<Record<ItemEvent, PartEvent>> = {
  takeBack: 'grantReturn',
  signFor: 'signFor',
  claimDone: 'releaseReply',
  claimImpossible: 'releaseReply',
}
export const MOST_URGES = 3

/**
 * What may be done with an item, on the loaded row: first whose it is to do, then whether its state allows, then what the facts say. The deputy never decides a case:
 * a deputy confirms, doubts and rates the own ones, and takes back what the deputy raised. The reasons are those of the deeds.
 */
export function mayHandle(asker: Asker, item: ItemFacts, event: ItemEvent | ItemAct): Verdict {
  const right = rightTo(asker, item, event)
  if (!right.can) return right
  if ((item.held || item.hidden) && event !== 'screenOut' && event !== 'close' && event !== 'note')
    return cannot('opinions.held-back')
  const state = stateAllows(item, event)
  if (!state.can) return state
  return asTheFactsAllow(asker, item, event)
}

function stateAllows(item: ItemFacts, event: ItemEvent | ItemAct): Verdict {
  if (event === 'note' || event === 'confidential') return CAN
  if (item.state === 'closed' && event !== 'reopen') return cannot('opinions.closed-already')
  if (event === 'grade') return CAN
  if (event === 'urge' || event === 'supervise' || event === 'addCo')
    return IN_HANDS.some((state) => state === item.state) ? CAN : cannot('opinions.in-no-hands')
  const step = itemLifecycle.next(item.state, event)
  return step.can ? CAN : cannot(step.why)
}

function rightTo(asker: Asker, item: ItemFacts, event: ItemEvent | ItemAct): Verdict {
  if (asker === 'resident') return residentsRight(item, event)
  switch (event) {
    case 'confirm':
      return mayConfirm(asker, item)
    case 'doubt':
      return isOwnDeputy(asker, item) ? CAN : mayConfirm(asker, item)
    case 'rate':
    case 'rateAgainstIt':
      return isOwnDeputy(asker, item) ? CAN : cannot('opinions.rated-by-deputy')
    case 'reopen':
    case 'withdraw':
      return isStaffOf(asker, item) || raisedIt(asker, item) ? CAN : cannot('opinions.by-whoever-raised')
    case 'supervise':
      return isDistrictStaff(asker) || isDirector(asker, item) ? CAN : cannot('opinions.director-supervises')
    case 'urge':
      if (item.urgedTimes === MOST_URGES - 1 && !isDistrictStaff(asker) && isStaffOf(asker, item))
        return cannot('opinions.third-by-district')
      return isStaffOf(asker, item) ? CAN : cannot('opinions.street-only')
    case 'signFor':
    case 'claimDone':
    case 'claimImpossible':
      return CAN
    default:
      return isStaffOf(asker, item) ? CAN : cannot('opinions.street-only')
  }
}

function residentsRight(item: ItemFacts, event: ItemEvent | ItemAct): Verdict {
  const asked = event === 'rate' || event === 'rateAgainstIt' || event === 'reopen' || event === 'withdraw'
  if (!asked) return cannot('opinions.street-only')
  return item.raisedBy === 'resident' ? CAN : cannot('opinions.by-whoever-raised')
}

function asTheFactsAllow(asker: Asker, item: ItemFacts, event: ItemEvent | ItemAct): Verdict {
  const partEvent = THROUGH_LEAD[event as ItemEvent]
  if (partEvent !== undefined) {
    const lead = leadOf(item)
    return lead === null ? cannot('opinions.no-lead') : mayPart(asker, item, lead, partEvent)
  }
  switch (event) {
    case 'rate':
    case 'rateAgainstIt':
      return item.rated.includes(raterOf(asker)) ? cannot('opinions.rated-already') : CAN
    case 'doubt':
      return item.round >= MOST_ROUNDS ? cannot('opinions.rounds-used-up') : CAN
    case 'reopen':
      return mayReopen(asker, item)
    case 'close':
      return mayClose(item)
    case 'addCo':
      return leadOf(item) === null ? cannot('opinions.no-lead') : CAN
    case 'urge':
      if (item.urgedTimes >= MOST_URGES) return cannot('opinions.urged-enough')
      return item.colour === 'yellow' || item.colour === 'red' ? CAN : cannot('opinions.in-good-time')
    case 'supervise':
      return item.supervised ? cannot('opinions.supervised-already') : CAN
    default:
      return CAN
  }
}

/** The deputy behind it; the street where none is, or where the deputy let the clock run out. */
function mayConfirm(actor: Actor, item: ItemFacts): Verdict {
  if (isOwnDeputy(actor, item)) return CAN
  if (!isStaffOf(actor, item)) return cannot('opinions.confirmed-by-deputy')
  return item.deputyId === null || confirmMissed(item) ? CAN : cannot('opinions.deputy-first')
}

/** The deputy had the time the rule gives and did not answer. */
export function confirmMissed(item: ItemFacts): boolean {
  const clock = clockOf(item, 'confirm')
  return item.deputyId !== null && (clock === null || item.today > clock.dueOn)
}

/** Once, while it is fresh, by whoever raised it; any time by the street. */
function mayReopen(asker: Asker, item: ItemFacts): Verdict {
  if (item.round >= MOST_ROUNDS) return cannot('opinions.rounds-used-up')
  if (asker !== 'resident' && isStaffOf(asker, item)) return CAN
  if (item.reopenedByAsker) return cannot('opinions.reopened-once')
  const fresh = item.toldOn !== null && daysBetween(item.toldOn, item.today) <= item.reopenDays
  return fresh ? CAN : cannot('opinions.reopen-too-late')
}

/** Not before whoever raised it has rated or had the time to, and not while a promise is followed. */
function mayClose(item: ItemFacts): Verdict {
  if (item.state !== 'resident_notified' && item.state !== 'rated') return CAN
  if (item.openPromises > 0) return cannot('opinions.promise-followed')
  const clock = clockOf(item, 'rate')
  const asked: Rater = item.raisedBy === 'resident' ? 'resident' : 'deputy'
  const waiting = clock !== null && item.today <= clock.dueOn && !item.rated.includes(asked)
  return waiting ? cannot('opinions.rating-open') : CAN
}

/** Whether it may be sent this way: a suggestion is a congress deputy's, never a consultative one's. */
export function mayReferTo(item: ItemFacts, route: ItemRoute): Verdict {
  if (route !== 'to_suggestion') return CAN
  if (item.deputyId === null) return cannot('opinions.suggestion-needs-deputy')
  return item.deputyLevels.some((level) => level !== 'consultative')
    ? CAN
    : cannot('opinions.consultative-no-suggestions')
}

/** A resident rates as resident, somebody signed in as the deputy behind it. */
export function raterOf(asker: Asker): Rater {
  return asker === 'resident' ? 'resident' : 'deputy'
}

export function isOwnDeputy(actor: Actor, item: ItemFacts): boolean {
  return item.deputyId !== null && isSelf(actor, item.deputyId) && isDeputy(actor)
}

function raisedIt(actor: Actor, item: ItemFacts): boolean {
  return item.raisedBy === 'deputy' && isOwnDeputy(actor, item)
}

function isDirector(actor: Actor, item: ItemFacts): boolean {
  return actor.roles.some(({ role, streetId }) => role === 'street_director' && streetId === item.streetId)
}
