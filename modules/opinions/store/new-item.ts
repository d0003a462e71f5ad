import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Channel, ItemState, RaisedBy, Reach, ReplyClass } from '../language.ts'
import type { NewClock } from '../rules/choose-clock.ts'
import type { NewContact } from '../rules/contact-said.ts'
import type { Knock } from '../rules/knock.ts'
import { startClockPart } from './clocks.ts'
import { knockPart } from './knocks.ts'

/** An item to be taken in, every column said; its number in the ledger is given by the statement. */
export interface NewItem {
  readonly itemId: string
  readonly streetId: number
  /** Of the ledger. */
  readonly year: number
  readonly receipt: string
  readonly queryHash: string
  readonly channel: Channel
  readonly raisedBy: RaisedBy
  readonly deputyId: string | null
  readonly enteredBy: string | null
  readonly codeId: string | null
  readonly activityId: string | null
  readonly opinionId: string | null
  readonly externalSystem: string | null
  readonly externalNo: string | null
  readonly communityId: string | null
  readonly place: string
  readonly theme: string
  readonly reach: Reach
  readonly words: string
  readonly wordsEn: string
  readonly raisedOn: CivilDate
  readonly state: ItemState
  readonly confidential: boolean
  readonly publish: 'no' | 'redacted'
  /** Pairs of characters of words and place; empty where confidential. */
  readonly search: string
  readonly contact: NewContact | null
  /** The clock of sorting; null where the district has none, or the item is over already. */
  readonly clock: NewClock | null
  readonly stepId: string
  readonly stepDetail: Readonly<Record<string, unknown>>
  /** When it came in, ISO: now, or long ago where it comes out of an older ledger. */
  readonly receivedAt: string
  /** Answered and over before it came here. */
  readonly ended: EndedItem | null
}

/** What an older ledger says of an item's end. Its step ids are for the answer and for the closing. */
export interface EndedItem {
  readonly at: string
  readonly replyId: string
  readonly class: ReplyClass
  readonly body: string
  readonly words: string
  readonly claimId: string
  readonly closeId: string
}

export interface TakenIn {
  readonly itemId: string
  readonly streetId: number
  readonly year: number
  readonly number: number
  readonly held: boolean
}

export interface Intake {
  readonly districtId: number
  readonly at: Date
  readonly by: string | null
  readonly items: readonly NewItem[]
  /** Counted with the writing, so that a repeated request, which writes nothing, is not counted either. */
  readonly knocks: readonly Knock[]
}

/** What the statement made, as JSON for the trace: [{itemId, streetId, year, number, held}], in the order given. */
export const takenInJson: RawBuilder<unknown> = sql`(select coalesce(jsonb_agg(jsonb_build_object('itemId', m.item_id, 'streetId', m.street_id, 'year', m.year,
  'number', m.number, 'held', m.held) order by m.number, m.item_id), '[]') from made m)`

/**
 * Takes items in with one statement: ledger numbers, rows, contacts apart, first steps, clocks, trace. Null where somebody knocked too often: then only
 * that is written. An id, receipt, heard line or external number used before breaks a unique key (23505), and with it the whole statement.
 */
export async function putItems(db: Sql, intake: Intake, audit: AuditFact): Promise<TakenIn[] | null> {
  const { rows } = await sql<{ made: TakenIn[]; over: boolean }>`
    with ${intakeParts(intake)},
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select ${takenInJson} as made, (select over from weighed) as over`.execute(db)
  const done = rows[0]
  return done === undefined || done.over ? null : done.made
}

/** The CTEs of an intake, `made` among them, for a statement of one's own. */
export function intakeParts(intake: Intake): RawBuilder<unknown> {
  const { districtId, at, by, items } = intake
  const clocks = items.flatMap(({ clock }) => (clock === null ? [] : [clock]))
  const district = sql`${districtId}::int`
  return sql`${knockPart(districtId, intake.knocks, at)},
    ${saidPart(items)},
    numbered as (
      insert into opinions.numbering as n (district_id, street_id, year, last_number)
      select ${district}, s."streetId", s.year, count(*) from said s group by s."streetId", s.year order by s."streetId", s.year
      on conflict (district_id, street_id, year) do update set last_number = n.last_number + excluded.last_number
      returning street_id, year, last_number),
    ${madePart(district)},
    contacts as (
      insert into opinions.contact (district_id, item_id, name, phone, hide_name, agreed_at)
      select ${district}, s."itemId", s.contact->>'name', s.contact->>'phone', (s.contact->>'hideName')::boolean, ${at}::timestamptz
      from said s where s.contact is not null),
    steps as (
      insert into opinions.step (district_id, step_id, item_id, event, to_state, at, person_id, audience, detail)
      select ${district}, s."stepId", s."itemId", 'received', 'new', s."receivedAt", ${by}::uuid, 'everyone', s."stepDetail" from said s),
    ${items.some(({ ended }) => ended !== null) ? sql`${endedParts(district, by)},` : sql``}
    ${startClockPart(districtId, clocks, 'made')}`
}

function saidPart(items: readonly NewItem[]): RawBuilder<unknown> {
  const rows = items.map(({ clock, ...item }, at) => ({
    ...{ ...item, at, dueOn: clock?.dueOn ?? null, dueStep: clock?.step ?? null },
    ...{ dueProvisional: clock?.provisional ?? false, dueWarnOn: clock?.warnOn ?? null },
  }))
  return sql`said as (
    select x.* from weighed w, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(at int, "itemId" uuid, "streetId" int, year int, receipt text,
      "queryHash" text, channel text, "raisedBy" text, "deputyId" uuid, "enteredBy" uuid, "codeId" uuid, "activityId" uuid, "opinionId" uuid,
      "externalSystem" text, "externalNo" text, "communityId" text, place text, theme text, reach text, words text, "wordsEn" text, "raisedOn" date,
      state text, confidential boolean, publish text, search text, contact jsonb, "stepId" uuid, "stepDetail" jsonb, "dueOn" date, "dueStep" text,
      "dueProvisional" boolean, "dueWarnOn" date, "receivedAt" timestamptz, ended jsonb)
    where not w.over)`
}

function madePart(district: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`made as (
    insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, deputy_id, entered_by, code_id,
      activity_id, opinion_id, external_system, external_no, community_id, place, theme, reach, words, words_en, raised_on, received_at, state,
      confidential, held, publish, search, due_on, due_step, due_provisional, due_warn_on, answered_at, closed_at)
    select ${district}, s."itemId", s."streetId", s.year, n.last_number - s.together + s.nth, s.receipt, s."queryHash", s.channel, s."raisedBy",
      s."deputyId", s."enteredBy", s."codeId", s."activityId", s."opinionId", s."externalSystem", s."externalNo", s."communityId", s.place, s.theme,
      s.reach, s.words, s."wordsEn", s."raisedOn", s."receivedAt", s.state, s.confidential, w.held, s.publish, s.search::tsvector, s."dueOn",
      s."dueStep", s."dueProvisional", s."dueWarnOn", (s.ended->>'at')::timestamptz, (s.ended->>'at')::timestamptz
    from (select said.*, count(*) over (partition by "streetId", year) as together, row_number() over (partition by "streetId", year order by at) as nth
      from said) s
    join numbered n on n.street_id = s."streetId" and n.year = s.year cross join weighed w
    returning item_id, street_id, year, number, held)`
}

/** The answers of items that were over before they came here, and the two lines of their history. */
function endedParts(district: RawBuilder<unknown>, by: string | null): RawBuilder<unknown> {
  return sql`replied as (
      insert into opinions.reply (district_id, reply_id, item_id, round, class, body, words, written_at, written_by, released_at, released_by)
      select ${district}, (s.ended->>'replyId')::uuid, s."itemId", 1, s.ended->>'class', s.ended->>'body', s.ended->>'words',
        (s.ended->>'at')::timestamptz, ${by}::uuid, (s.ended->>'at')::timestamptz, ${by}::uuid
      from said s where s.ended is not null),
    ended_steps as (
      insert into opinions.step (district_id, step_id, item_id, event, to_state, at, person_id, audience, words)
      select ${district}, e.id::uuid, s."itemId", e.event, e.state, (s.ended->>'at')::timestamptz, ${by}::uuid, 'everyone', e.words
      from said s cross join lateral (values
        (s.ended->>'claimId', case when s.ended->>'class' = 'cannot' then 'claimImpossible' else 'claimDone' end,
          case when s.ended->>'class' = 'cannot' then 'cannot_be_done' else 'done_claimed' end, s.ended->>'words'),
        (s.ended->>'closeId', 'close', 'closed', '')) as e(id, event, state, words)
      where s.ended is not null)`
}
