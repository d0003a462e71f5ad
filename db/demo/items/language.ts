import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type {
  Channel,
  ItemRoute,
  Reach,
  ReplyClass,
  Satisfaction,
  Screening,
  Theme,
} from '../../../modules/opinions/language.ts'
import type { Said } from '../texts/matters.ts'

/** What somebody did with an item, as it is asked of the house: by whom, when, in which words. Resident: nobody of the house. */
export type Act = { readonly at: Date; readonly by: string } & (
  | { readonly do: 'screen-out'; readonly screening: Screening }
  | { readonly do: 'triage'; readonly route: 'street_department' | 'district_department' | 'higher' }
  | { readonly do: 'answer'; readonly class: ReplyClass; readonly words: Said }
  | { readonly do: 'refer'; readonly route: ItemRoute; readonly words: Said }
  | { readonly do: 'withdraw'; readonly reason: Said }
  | { readonly do: 'assign'; readonly unitId: string; readonly co: string | null; readonly task: Said | null }
  | { readonly do: 'sign'; readonly unitId: string }
  | { readonly do: 'return'; readonly unitId: string; readonly reason: Said }
  | { readonly do: 'decide-return'; readonly unitId: string; readonly grant: boolean; readonly reason: Said }
  | { readonly do: 'extension'; readonly unitId: string; readonly reason: Said }
  /** By the district where the rule wants its consent. */
  | { readonly do: 'decide-extension'; readonly unitId: string; readonly grant: boolean; readonly staff?: true }
  | Reply
  | { readonly do: 'release'; readonly unitId: string }
  | { readonly do: 'confirm' }
  | { readonly do: 'tell'; readonly words: Said; readonly how: 'page' | 'phone' | 'message' | 'visit' | 'paper' }
  | Rating
  | {
      readonly do: 'settle'
      readonly as: 'kept' | 'changed' | 'broken'
      readonly words: Said
      readonly dueOn?: CivilDate
    }
  | { readonly do: 'close' }
)

interface Reply {
  readonly do: 'reply'
  readonly unitId: string
  readonly class: ReplyClass
  readonly words: Said
  readonly reason: Said | null
  readonly promise: { readonly words: Said; readonly dueOn: CivilDate } | null
}

interface Rating {
  readonly do: 'rate'
  readonly whose: 'resident' | 'deputy'
  readonly handling: Satisfaction
  readonly result: Satisfaction
  readonly words: Said | null
}

/** An item of the invented history, with all that was done with it. */
export interface DemoItem {
  readonly id: string
  readonly streetId: number
  readonly communityId: string | null
  readonly place: string
  readonly theme: Theme
  readonly reach: Reach
  readonly words: string
  readonly wordsEn: string
  readonly channel: Channel
  readonly raisedBy: 'deputy' | 'resident'
  /** Who stays in the loop, with the mandate it counts under. */
  readonly deputy: { readonly personId: string; readonly mandateId: string; readonly level: Level } | null
  /** Null: by the resident's own hand. */
  readonly enteredBy: string | null
  readonly codeId: string | null
  readonly activityId: string | null
  readonly opinionId: string | null
  readonly raisedOn: CivilDate
  readonly receivedAt: Date
  readonly contact: { readonly name: string; readonly phone: string | null; readonly hideName: boolean } | null
  readonly acts: readonly Act[]
}
