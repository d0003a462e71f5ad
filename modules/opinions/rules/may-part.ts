import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { isDistrictStaff } from '../../access/language.ts'
import { isHandlerOf } from '../../units/language.ts'
import { type PartEvent, partLifecycle } from '../language.ts'
import { mayExtendClock } from './choose-clock.ts'
import type { Consent } from './clock-language.ts'
import type { PartAct } from './item-acts.ts'
import { type Asker, IN_HANDS, type ItemFacts, openParts, type PartFacts } from './item-facts.ts'
import { isStaffOf } from './may-read-item.ts'

/**
 * What may be done with one unit's part of an item, on the loaded rows. The unit signs, returns, pauses, asks for time and replies; the street decides; a reply is
 * released by whom the district has named, never by its writer. The reasons are those of the deeds.
 */
export function mayPart(asker: Asker, item: ItemFacts, part: PartFacts, event: PartEvent | PartAct): Verdict {
  const right = rightTo(asker, item, part, event)
  if (!right.can) return right
  if (item.hidden || item.held) return cannot('opinions.held-back')
  if (event !== 'askExtension') {
    const step = partLifecycle.next(part.state, event)
    if (!step.can) return cannot(step.why)
  }
  if (!IN_HANDS.some((state) => state === item.state) || part.round !== item.round) return cannot('opinions.part-over')
  return asTheFactsAllow(item, part, event)
}

function rightTo(asker: Asker, item: ItemFacts, part: PartFacts, event: PartEvent | PartAct): Verdict {
  if (asker === 'resident') return event === 'resume' ? CAN : cannot('opinions.unit-only')
  if (event === 'grantReturn' || event === 'refuseReturn' || event === 'takeAway')
    return isStaffOf(asker, item) ? CAN : cannot('opinions.street-decides')
  if (event === 'sendBackReply' || event === 'releaseReply') return mayApprove(asker, item, part)
  return isHandlerOf(asker, part.unitId) ? CAN : cannot('opinions.unit-only')
}

function mayApprove(asker: Exclude<Asker, 'resident'>, item: ItemFacts, part: PartFacts): Verdict {
  if (item.replyApproval === 'none' && isHandlerOf(asker, part.unitId)) return CAN
  if (item.replyApproval === 'district' && !isDistrictStaff(asker)) return cannot('opinions.district-approves')
  if (!isStaffOf(asker, item)) return cannot('opinions.street-approves')
  return part.writtenBy === asker.personId ? cannot('opinions.own-reply') : CAN
}

function asTheFactsAllow(item: ItemFacts, part: PartFacts, event: PartEvent | PartAct): Verdict {
  switch (event) {
    case 'askReturn':
      if (part.locked) return cannot('opinions.return-locked')
      return part.returnableUntil === null || item.today > part.returnableUntil
        ? cannot('opinions.return-too-late')
        : CAN
    case 'askExtension':
      return mayAskExtension(item, part)
    case 'releaseReply':
      return part.kind === 'lead' && coOpen(item) ? cannot('opinions.co-first') : CAN
    case 'takeAway':
      return part.kind === 'lead' ? cannot('opinions.reassign-lead') : CAN
    default:
      return CAN
  }
}

/** More time is asked while it is in hand, once at a time, as often as the rule allows. */
function mayAskExtension(item: ItemFacts, part: PartFacts): Verdict {
  if (part.state !== 'assigned' && part.state !== 'signed') return cannot('opinions.part-not-in-hand')
  if (part.extensionAsked) return cannot('opinions.extension-asked-already')
  if (part.clock === null || part.rule === null) return cannot('opinions.clock-not-extendable')
  return mayExtendClock(part.rule, part.clock, item.today)
}

/** A co-handling unit still owes the lead its word. */
export function coOpen(item: ItemFacts): boolean {
  return openParts(item).some(({ kind }) => kind === 'co')
}

/** Whether more time is given is decided by the street, or by the district where the rule says so; once. */
export function mayDecideExtension(
  asker: Asker,
  item: ItemFacts,
  extension: { readonly state: string; readonly consent: Consent },
): Verdict {
  if (asker === 'resident') return cannot('opinions.street-decides')
  if (extension.consent === 'district' && !isDistrictStaff(asker)) return cannot('opinions.district-decides')
  if (!isStaffOf(asker, item)) return cannot('opinions.street-decides')
  return extension.state === 'asked' ? CAN : cannot('opinions.extension-decided')
}

/** Whether a promise was kept says the street, not whoever gave it. */
export function maySettle(
  asker: Asker,
  item: Pick<ItemFacts, 'streetId'>,
  promise: { readonly state: string },
): Verdict {
  if (asker === 'resident' || !isStaffOf(asker, item)) return cannot('opinions.street-follows')
  return promise.state === 'open' || promise.state === 'changed' ? CAN : cannot('opinions.promise-settled')
}
