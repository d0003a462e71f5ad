import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Audience, Grade, ItemRoute, ItemState, PartState, ReplyClass, Satisfaction, Theme } from '../language.ts'
import type { ItemDue } from './choose-clock.ts'
import type { Occasion, Rater } from './item-facts.ts'
import type { ClockChange } from './plan-clocks.ts'

/** A unit's part to be made. */
export interface NewPart {
  readonly partId: string
  readonly unitId: string
  readonly kind: 'lead' | 'co'
  readonly round: number
  readonly task: string
}

/** A part that goes on to another state, with what is noted on the way. */
export interface MovedPart {
  readonly partId: string
  readonly state: PartState
  readonly locked?: boolean
  readonly signed?: boolean
  readonly returnReason?: string
  readonly returnDecision?: string
}

export interface NewReply {
  readonly replyId: string
  /** Null: the street's own answer. */
  readonly partId: string | null
  readonly class: ReplyClass
  readonly body: string
  readonly words: string
  readonly released: boolean
  readonly promise: { readonly promiseId: string; readonly words: string; readonly dueOn: CivilDate } | null
  readonly unitId: string | null
}

export interface NewRating {
  readonly ratingId: string
  readonly by: Rater
  readonly handling: Satisfaction
  readonly result: Satisfaction
  readonly words: string
  readonly occasion: Occasion
}

/** A line of the item's history. */
export interface NewStep {
  readonly event: string
  readonly audience: Audience
  readonly words?: string
  readonly detail?: object
  readonly partId?: string | null
  readonly unitId?: string | null
}

/** What of the item's own row is set beside state, version and due day; what is left out stays. */
export interface ItemSetting {
  readonly round?: number
  readonly route?: ItemRoute | null
  readonly theme?: Theme
  readonly leadUnitId?: string | null
  readonly duplicateOf?: string | null
  readonly grade?: Grade
  readonly urgedTimes?: number
  readonly supervised?: true
  readonly reopenedByAsker?: true
  readonly confidential?: boolean
  /** Text of the search column; '' where it must not be found. */
  readonly search?: string
  readonly answered?: boolean
  readonly toldDeputy?: boolean
  readonly toldResident?: boolean
  readonly closed?: boolean
}

/** Everything one move changes; the store writes it in one statement. */
export interface ItemMove {
  readonly to: ItemState
  readonly set?: ItemSetting
  readonly clocks: ClockChange
  readonly due: ItemDue | null
  /** Another item that must still stand as it was read. */
  readonly beside?: { readonly itemId: string; readonly version: number }
  readonly partsMade?: readonly NewPart[]
  readonly partsMoved?: readonly MovedPart[]
  readonly reply?: NewReply
  readonly replyReleased?: string
  readonly replySentBack?: { readonly replyId: string; readonly words: string }
  readonly rating?: NewRating
  readonly extensionAsked?: {
    readonly extensionId: string
    readonly partId: string
    readonly clockId: string
    readonly reason: string
    readonly until: CivilDate
  }
  readonly extensionDecided?: { readonly extensionId: string; readonly granted: boolean; readonly words: string | null }
  readonly promiseSettled?: {
    readonly promiseId: string
    readonly state: 'kept' | 'changed' | 'broken'
    readonly words: string
    readonly dueOn: CivilDate | null
  }
  readonly steps: readonly NewStep[]
}
