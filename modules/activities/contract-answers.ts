import { type Static, type TSchema, Type } from 'typebox'
import { LEVELS } from '../../kernel/level.ts'
import { PARTS_TAKEN } from './kinds/declaration.ts'
import { ACTIVITY_ACTIONS, ACTIVITY_STATES, ANSWERS, FINDINGS, MARKS, REACHES } from './language.ts'

const Nullable = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Text = Type.String()
const MaybeText = Nullable(Type.String())
const Count = Type.Integer()
const MaybeStreet = Nullable(Type.Integer())
const State = Type.Enum([...ACTIVITY_STATES])
const Own = Nullable(Type.Object({ mark: Type.Enum([...MARKS]), answer: Nullable(Type.Enum([...ANSWERS])) }))

/** May the asker do it, and if not, the words key of the reason. */
export const VerdictAnswer = Type.Object({ can: Type.Boolean(), why: Type.Optional(Text) })
export const CanAnswer = Type.Object(
  Object.fromEntries(ACTIVITY_ACTIONS.map((action) => [action, VerdictAnswer])) as Record<
    (typeof ACTIVITY_ACTIONS)[number],
    typeof VerdictAnswer
  >,
)
export type CanAnswer = Static<typeof CanAnswer>

export const MovedAnswer = Type.Object({ activityId: Text, state: State, version: Count })
export type MovedAnswer = Static<typeof MovedAnswer>
export const AnsweredAnswer = Type.Object({ activityId: Text, answer: Type.Enum([...ANSWERS]) })

const lineFields = {
  activityId: Text,
  kind: Text,
  title: Text,
  titleEn: Text,
  theme: MaybeText,
  streetId: MaybeStreet,
  street: MaybeText,
  streetEn: MaybeText,
  communityId: MaybeText,
  community: MaybeText,
  communityEn: MaybeText,
  place: MaybeText,
  heldOn: Text,
  startsAt: Text,
  endsAt: MaybeText,
  state: State,
  contactDayId: MaybeText,
  reported: Type.Boolean(),
  version: Count,
  tallies: Type.Object({ named: Count, present: Count, leave: Count, coming: Count, opinions: Count }),
}
export const LineAnswer = Type.Object(lineFields)
export type LineAnswer = Static<typeof LineAnswer>
export const ListAnswer = Type.Object({ items: Type.Array(LineAnswer), next: MaybeText })
export type ListAnswer = Static<typeof ListAnswer>

export const DayLineAnswer = Type.Object({
  contactDayId: Text,
  streetId: Count,
  street: Text,
  streetEn: Text,
  heldOn: Text,
  state: State,
  sessions: Count,
  reported: Count,
  named: Count,
  present: Count,
})
export type DayLineAnswer = Static<typeof DayLineAnswer>
export const DaysAnswer = Type.Object({ items: Type.Array(DayLineAnswer) })
export const WeekAnswer = Type.Object({
  from: Text,
  to: Text,
  activities: Type.Array(LineAnswer),
  contactDays: Type.Array(DayLineAnswer),
})
export type WeekAnswer = Static<typeof WeekAnswer>
export const MonthAnswer = Type.Object({
  month: Text,
  days: Type.Array(
    Type.Object({ day: Text, planned: Count, published: Count, held: Count, cancelled: Count, contactDays: Count }),
  ),
})
export type MonthAnswer = Static<typeof MonthAnswer>

export const RosterLineAnswer = Type.Object({
  personId: Text,
  name: Text,
  level: Type.Enum([...LEVELS]),
  streetId: MaybeStreet,
  role: Type.Enum([...PARTS_TAKEN]),
  mark: Type.Enum([...MARKS]),
  answer: Nullable(Type.Enum([...ANSWERS])),
  leaveReason: MaybeText,
})
export type RosterLineAnswer = Static<typeof RosterLineAnswer>
export const OpinionAnswer = Type.Object({ id: Text, words: Text, wordsEn: Text, reach: Type.Enum([...REACHES]) })
export type OpinionAnswer = Static<typeof OpinionAnswer>

export const DetailAnswer = Type.Object({
  ...lineFields,
  halfDays: Count,
  cancelledReason: MaybeText,
  fields: Type.Record(Type.String(), Type.Union([Text, Type.Number()])),
  summary: MaybeText,
  reportedAt: MaybeText,
  reportedByName: MaybeText,
  closedAt: MaybeText,
  closedByName: MaybeText,
  createdByName: MaybeText,
  origin: Text,
  own: Own,
  /** False: names and opinions are not shown to the asker, only how many there are. */
  namesShown: Type.Boolean(),
  roster: Type.Array(RosterLineAnswer),
  opinions: Type.Array(OpinionAnswer),
  spotCheck: Nullable(Type.Object({ checkId: Text, finding: Nullable(Type.Enum([...FINDINGS])), note: MaybeText })),
  can: CanAnswer,
})
export type DetailAnswer = Static<typeof DetailAnswer>
export const TraceAnswer = Type.Object({
  items: Type.Array(Type.Object({ at: Text, name: MaybeText, action: Text })),
})
export type TraceAnswer = Static<typeof TraceAnswer>

export const LastAnswer = Type.Object({
  last: Nullable(
    Type.Object({
      activityId: Text,
      heldOn: Text,
      title: Text,
      titleEn: Text,
      theme: MaybeText,
      place: MaybeText,
      startsAt: Text,
      endsAt: MaybeText,
      halfDays: Count,
      fields: Type.Record(Type.String(), Type.Union([Text, Type.Number()])),
      people: Type.Array(
        Type.Object({ personId: Text, name: Text, level: Type.Enum([...LEVELS]), role: Type.Enum([...PARTS_TAKEN]) }),
      ),
    }),
  ),
})
export type LastAnswer = Static<typeof LastAnswer>

export const PersonToNameAnswer = Type.Object({
  personId: Text,
  name: Text,
  level: Type.Enum([...LEVELS]),
  streetId: MaybeStreet,
  street: MaybeText,
  employer: MaybeText,
})
export type PersonToNameAnswer = Static<typeof PersonToNameAnswer>
export const PeopleAnswer = Type.Object({ items: Type.Array(PersonToNameAnswer) })
export const MatchAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      text: Text,
      state: Type.Enum(['matched', 'ambiguous', 'unknown']),
      people: Type.Array(PersonToNameAnswer),
    }),
  ),
})
export type MatchAnswer = Static<typeof MatchAnswer>

export const DayMovedAnswer = Type.Object({ contactDayId: Text, state: State, version: Count })
export const PlannedDayAnswer = Type.Object({ contactDayId: Text, state: State, version: Count, sessions: Count })
export const SheetRowAnswer = Type.Object({
  activityId: Text,
  communityId: Text,
  community: Text,
  communityEn: Text,
  state: State,
  version: Count,
  startsAt: Text,
  cancelledReason: MaybeText,
  reportedAt: MaybeText,
  reportedByName: MaybeText,
  recorder: MaybeText,
  named: Count,
  present: Count,
  leave: Count,
  /** Nobody has said yet what happened there. */
  missing: Type.Boolean(),
  roster: Type.Array(RosterLineAnswer),
  opinions: Type.Array(OpinionAnswer),
})
export type SheetRowAnswer = Static<typeof SheetRowAnswer>
export const SheetAnswer = Type.Object({
  contactDayId: Text,
  streetId: Count,
  street: Text,
  streetEn: Text,
  heldOn: Text,
  state: State,
  version: Count,
  rows: Type.Array(SheetRowAnswer),
  totals: Type.Object({
    sessions: Count,
    named: Count,
    present: Count,
    leave: Count,
    opinions: Count,
    reported: Count,
    missing: Count,
  }),
  reminder: Text,
  can: Type.Object({ change: VerdictAnswer, publish: VerdictAnswer, cancel: VerdictAnswer, close: VerdictAnswer }),
})
export type SheetAnswer = Static<typeof SheetAnswer>

export const OwnWeekAnswer = Type.Object({
  from: Text,
  to: Text,
  items: Type.Array(
    Type.Object({ ...lineFields, cancelledReason: MaybeText, own: Own, can: Type.Object({ answer: VerdictAnswer }) }),
  ),
})
export type OwnWeekAnswer = Static<typeof OwnWeekAnswer>
export const RecorderAnswer = Type.Object({
  items: Type.Array(
    Type.Object({ ...lineFields, roster: Type.Array(RosterLineAnswer), can: Type.Object({ report: VerdictAnswer }) }),
  ),
})
export type RecorderAnswer = Static<typeof RecorderAnswer>

export const CountsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: Text,
      sessions: Count,
      sessionsAttended: Count,
      themed: Count,
      attendances: Count,
      byLevel: Type.Record(Type.String(), Count),
      opinions: Count,
    }),
  ),
})
export type CountsAnswer = Static<typeof CountsAnswer>
/** What waits for those who run activities; for the home page. */
export const WaitingAnswer = Type.Object({
  toClose: Count,
  oldest: MaybeText,
  drafts: Count,
  contactDays: Type.Array(
    Type.Object({ contactDayId: Text, heldOn: Text, street: Text, streetEn: Text, missing: Count }),
  ),
})
export type WaitingAnswer = Static<typeof WaitingAnswer>
export const NoticeAnswer = Type.Object({ text: Text })
export const DrawnAnswer = Type.Object({ drawn: Type.Array(Type.Object({ checkId: Text, activityId: Text })) })
export const FoundAnswer = Type.Object({ checkId: Text, finding: Type.Enum([...FINDINGS]) })
export const ChecksAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      checkId: Text,
      activityId: Text,
      title: Text,
      titleEn: Text,
      kind: Text,
      street: MaybeText,
      streetEn: MaybeText,
      heldOn: Text,
      drawnAt: Text,
      finding: Nullable(Type.Enum([...FINDINGS])),
      note: MaybeText,
    }),
  ),
  next: MaybeText,
})
export type ChecksAnswer = Static<typeof ChecksAnswer>
