import { type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'
import type { Actor } from '../../access/language.ts'
import type { Due, LedgerLine } from '../contract-ledger.ts'
import type { Channel, ClockStep, Grade, Reach } from '../language.ts'
import { type FactGround, factsOf, type ItemRow } from './facts-of.ts'
import { itemCan } from './item-can.ts'
import type { ItemFacts } from './item-facts.ts'
import { ledgerNumber } from './ledger-number.ts'
import { timeColour } from './time-colour.ts'

/** What a list shows of an item beside its facts. */
export interface Listed {
  readonly streetEn: string
  readonly community: LedgerLine['community']
  readonly place: string
  readonly words: string
  readonly wordsEn: string
  readonly raisedOn: CivilDate
  readonly channel: Channel
  readonly reach: Reach
  readonly dueStep: ClockStep | null
  readonly dueProvisional: boolean
  readonly deputyName: string | null
  readonly lead: LedgerLine['lead']
  readonly grade: Grade | null
  readonly toldDeputyOn: CivilDate | null
  readonly toldResidentOn: CivilDate | null
  readonly closedOn: CivilDate | null
}
type Row = ItemRow & Listed

/** A clock that runs, as a list shows it. */
export function shownDue(
  clock: {
    readonly step: ClockStep
    readonly dueOn: CivilDate
    readonly warnOn: CivilDate | null
    readonly pausedOn: CivilDate | null
    readonly provisional: boolean
  },
  today: CivilDate,
): Due {
  const { step, dueOn, provisional, pausedOn } = clock
  return {
    ...{ step, on: dueOn, provisional, paused: pausedOn !== null },
    ...{ colour: timeColour(clock, today), daysLeft: daysBetween(today, dueOn) },
  }
}

/** What every list says of an item. */
export function itemFace(row: Row, today: CivilDate) {
  const { dueOn, dueStep, warnOn, pausedOn, dueProvisional: provisional } = row
  return {
    itemId: row.itemId,
    number: ledgerNumber(row),
    street: { streetId: row.streetId, name: row.street, nameEn: row.streetEn },
    ...{ community: row.community, place: row.place, theme: row.theme, words: row.words, wordsEn: row.wordsEn },
    ...{ raisedOn: row.raisedOn, state: row.state, route: row.route, round: row.round, version: row.version },
    due:
      dueOn === null || dueStep === null
        ? null
        : shownDue({ step: dueStep, dueOn, warnOn, pausedOn, provisional }, today),
  }
}

/** A line of the ledger with all that this asker may do with it. */
export function ledgerLine(actor: Actor, row: Row, ground: FactGround): LedgerLine & { readonly facts: ItemFacts } {
  const facts = factsOf(row, ground)
  const { deputyId } = row
  return {
    facts,
    ...itemFace(row, ground.today),
    ...{ channel: row.channel, raisedBy: row.raisedBy, reach: row.reach },
    deputy: deputyId === null ? null : { personId: deputyId, name: row.deputyName ?? '' },
    ...{ lead: row.lead, grade: row.grade, urgedTimes: row.urgedTimes, supervised: row.supervised },
    ...{ toldDeputyOn: row.toldDeputyOn, toldResidentOn: row.toldResidentOn, closedOn: row.closedOn },
    ...{
      wantsMeeting: facts.wantsMeeting,
      ratingAsked: facts.ratingAsked,
      confidential: row.confidential,
      held: row.held,
      hidden: row.hidden,
    },
    can: itemCan(actor, facts),
  }
}
