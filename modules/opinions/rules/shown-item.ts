import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Actor } from '../../access/language.ts'
import { ownUnits } from '../../units/language.ts'
import type { ItemAnswer, PartOfItem } from '../contract-handling.ts'
import type { Audience } from '../language.ts'
import type { Consent, RunningClock } from './clock-language.ts'
import type { FactGround, ItemRow } from './facts-of.ts'
import { partCan } from './item-can.ts'
import type { ItemFacts, PartFacts } from './item-facts.ts'
import { type Listed, ledgerLine, shownDue } from './ledger-line.ts'
import { ledgerNumber } from './ledger-number.ts'
import { mayDecideExtension, maySettle } from './may-part.ts'
import { audiencesFor, isStaffOf } from './may-read-item.ts'
import { type ContactSubject, shownContact } from './may-unmask.ts'
import { timeColour } from './time-colour.ts'

type Of<K extends keyof ItemAnswer> = ItemAnswer[K] extends readonly (infer One)[] ? One : never
interface OtherItem {
  readonly itemId: string
  readonly year: number
  readonly number: number
}
type StoredPart = Omit<Of<'parts'>, 'due' | 'returnableUntil' | 'extensions' | 'can'> & {
  readonly extensions: readonly (Omit<Of<'parts'>['extensions'][number], 'can'> & { readonly consent: Consent })[]
}

/** An item with everything that hangs on it, as the read gives it. */
export interface WholeItem extends ItemRow, Listed {
  readonly receipt: string
  readonly enteredByName: string | null
  readonly activityId: string | null
  readonly external: ItemAnswer['external']
  readonly duplicate: OtherItem | null
  readonly joined: readonly OtherItem[]
  readonly publish: 'no' | 'redacted'
  readonly receivedAt: Date
  readonly contact: (ContactSubject & { readonly erasedAt: string | null }) | null
  readonly photos: ItemAnswer['photos']
  readonly toldClocks: readonly Omit<Of<'clocks'>, 'colour'>[]
  readonly toldParts: readonly StoredPart[]
  readonly toldReplies: readonly (Of<'replies'> & { readonly ofCo: boolean; readonly unitId: string | null })[]
  readonly toldPromises: readonly (Omit<Of<'promises'>, 'overdue' | 'can'> & { readonly released: boolean })[]
  readonly toldRatings: readonly Of<'ratings'>[]
  readonly toldSteps: readonly Of<'steps'>[]
}

/**
 * The item as this asker may read it: the street and the district everything, the contact masked; a unit what is told to units; the deputy and whoever entered it what
 * is told to everyone. Notes of the street, replies not released and what units say among each other stay inside.
 */
export function shownItem(actor: Actor, row: WholeItem, ground: FactGround): ItemAnswer {
  const { facts, ...line } = ledgerLine(actor, row, ground)
  const audiences = audiencesFor(actor, facts)
  const inside = audiences.includes('unit')
  const staff = isStaffOf(actor, facts)
  const { today } = ground
  const other = (one: OtherItem) => ({ itemId: one.itemId, number: ledgerNumber({ ...one, street: row.street }) })
  const contact = shownContact(actor, facts, row.contact)
  return {
    ...line,
    ...{ receipt: row.receipt, enteredBy: row.enteredByName, activityId: row.activityId, external: row.external },
    duplicateOf: row.duplicate === null || !staff ? null : other(row.duplicate),
    duplicates: staff ? row.joined.map(other) : [],
    ...{ publish: row.publish, receivedAt: row.receivedAt.toISOString(), firstLead: firstLead(row) },
    replyApproval: facts.replyApproval !== 'none',
    contact: contact === null ? null : { ...contact, erasedAt: row.contact?.erasedAt ?? null },
    photos: row.photos,
    clocks: shownClocks(row, today, inside),
    parts: row.toldParts.map((part) => shownPart(actor, facts, part, inside)),
    replies: shownReplies(actor, row, audiences),
    promises: row.toldPromises
      .filter(({ released }) => released || inside)
      .map(({ released: _, ...one }) => ({
        ...one,
        overdue: (one.state === 'open' || one.state === 'changed') && one.dueOn < today,
        can: { settle: maySettle(actor, facts, one) },
      })),
    ratings: [...row.toldRatings],
    steps: row.toldSteps.filter(({ audience }) => audiences.includes(audience)),
  }
}

/** Whoever had it first, whoever has it now. */
function firstLead(row: WholeItem): ItemAnswer['firstLead'] {
  const leads = row.toldParts.filter(({ kind }) => kind === 'lead')
  return leads.toSorted((a, b) => a.assignedAt.localeCompare(b.assignedAt))[0]?.unit ?? null
}

function shownClocks(row: WholeItem, today: CivilDate, inside: boolean): ItemAnswer['clocks'] {
  const co = row.toldParts.filter(({ kind }) => kind === 'co').map(({ partId }) => partId)
  const told = row.toldClocks.filter(({ partId }) => inside || partId === null || !co.includes(partId))
  return told.map((clock) => ({ ...clock, colour: clock.stoppedOn === null ? timeColour(clock, today) : null }))
}

/** The part with what the asker may do with it. What unit and street say to each other of a return or of more time stays between them. */
export function shownPart(actor: Actor, item: ItemFacts, told: StoredPart, inside: boolean): PartOfItem {
  const part = item.parts.find(({ partId }) => partId === told.partId) as PartFacts
  const mayReturn = part.returnableUntil !== null && item.today <= part.returnableUntil
  return {
    ...told,
    ...(inside ? {} : { returnReason: null, returnDecision: null, signedBy: null, task: '' }),
    due: partDue(item, part),
    returnableUntil: mayReturn ? part.returnableUntil : null,
    extensions: (inside ? told.extensions : []).map((one) => ({
      ...one,
      can: { decide: mayDecideExtension(actor, item, one) },
    })),
    can: partCan(actor, item, part),
  }
}

const OF_A_PART: readonly RunningClock['step'][] = ['sign_for', 'reply', 'second_reply', 'co_reply']

/** What the unit owes next: the clock that stands while it waits, else the one that ends first. */
export function partDue(item: ItemFacts, part: PartFacts): PartOfItem['due'] {
  const own = item.clocks.filter(({ partId, step }) => partId === part.partId && OF_A_PART.includes(step))
  const paused = part.state === 'waiting' ? own.find(({ pausedOn }) => pausedOn !== null) : undefined
  const running = own.filter(({ pausedOn }) => pausedOn === null).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const clock = paused ?? running[0]
  return clock === undefined ? null : shownDue(clock, item.today)
}

/** The street reads every reply; a unit those that went out, its own and, as lead, those of co-handling units; others what went out to whoever raised it. */
function shownReplies(actor: Actor, row: WholeItem, audiences: readonly Audience[]): ItemAnswer['replies'] {
  const units = ownUnits(actor)
  const leads = row.leadUnitId !== null && units.includes(row.leadUnitId)
  const reads = (one: WholeItem['toldReplies'][number]): boolean => {
    if (audiences.includes('street')) return true
    if (one.unitId !== null && units.includes(one.unitId)) return true
    return one.releasedAt !== null && (!one.ofCo || leads)
  }
  return row.toldReplies.filter(reads).map(({ ofCo: _, unitId: __, ...one }) => {
    const inside = audiences.includes('unit')
    return inside ? one : { ...one, writtenBy: '', sentBack: null }
  })
}
