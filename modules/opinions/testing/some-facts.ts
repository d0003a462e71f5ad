import type { Actor } from '../../access/language.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import type { ItemState, PartState } from '../language.ts'
import type { Asker, ItemFacts, PartFacts } from '../rules/item-facts.ts'

export const STREET = 320508001
export const UNIT = '01900000-0000-7000-8000-0000000000u1'
const DEPUTY = '01900000-0000-7000-8000-0000000000d1'
const who = (personId: string, ...roles: Parameters<typeof actorWith>[0]): Actor => actorWith(roles, { personId })

/** Everybody who might ask about an item. */
export const ASKERS: Readonly<Record<string, Asker>> = {
  resident: 'resident',
  district: who('p1', grant('district_staff')),
  director: who('p2', grant('street_director', { streetId: STREET })),
  secretary: who('p3', grant('street_secretary', { streetId: STREET })),
  member: who('p4', grant('street_member', { streetId: STREET })),
  neighbour: who('p5', grant('street_secretary', { streetId: STREET + 1 })),
  recorder: who('p6', grant('recorder', { streetId: STREET, communityId: 'c1' })),
  deputy: who(DEPUTY, grant('deputy', { streetId: STREET, level: 'district', mandateId: 'm1' })),
  otherDeputy: who('p7', grant('deputy', { streetId: STREET, level: 'district', mandateId: 'm2' })),
  handler: who('p8', grant('unit_handler', { unitId: UNIT })),
  otherHandler: who('p9', grant('unit_handler', { unitId: 'u9' })),
  admin: who('p10', grant('system_admin')),
  nobody: who('p11'),
}

/** A lead part as policies look at it. */
export function somePart(state: PartState, more: Partial<PartFacts> = {}): PartFacts {
  return {
    ...{
      partId: 'part',
      itemId: 'item',
      unitId: UNIT,
      kind: 'lead',
      round: 1,
      task: '',
      state,
      locked: false,
      version: 1,
    },
    ...{
      writtenBy: null,
      replyId: null,
      replyClass: null,
      impossible: false,
      extensionAsked: false,
      clock: null,
      rule: null,
    },
    ...{ returnableUntil: '2026-11-25' },
    ...more,
  }
}

/** An item as policies look at it: a resident's, with a deputy behind it, in its first round. */
export function someItem(state: ItemState, more: Partial<ItemFacts> = {}): ItemFacts {
  return {
    ...{ itemId: 'item', streetId: STREET, communityId: 'c1', state, raisedBy: 'resident', deputyId: DEPUTY },
    ...{ enteredBy: null, confidential: false, hidden: false, held: false, round: 1, version: 1, unitIds: [UNIT] },
    ...{ today: '2026-11-20', number: 12, year: 2026, street: '平江街道', route: null, theme: 'parking' },
    ...{ leadUnitId: UNIT, deputyLevels: ['district'], urgedTimes: 0, supervised: false, colour: 'red' },
    ...{ toldOn: '2026-11-10', reopenedByAsker: false, occasion: 'reply', rated: [], againstIt: 0 },
    ...{
      wantsMeeting: false,
      openPromises: 0,
      clocks: [],
      parts: [],
      reopenDays: 90,
      ratingAsked: true,
      replyApproval: 'street',
    },
    ...more,
  }
}
