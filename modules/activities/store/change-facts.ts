import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type HeldAnswer, heldAnswer, heldPart } from './held-activity.ts'
import type { Session } from './roster-lines.ts'

/** Every fact the organiser's form may change. Instants as ISO text. */
export interface ChangedFacts {
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly streetId: number | null
  readonly communityId: string | null
  readonly place: string | null
  readonly heldOn: CivilDate
  readonly startsAt: string
  readonly endsAt: string | null
  readonly halfDays: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** Sets the facts of an open activity if its version is still the one read; null if not. */
export async function changeFacts(
  db: Sql,
  session: Session & { readonly version: number },
  facts: ChangedFacts,
  audit: AuditFact,
): Promise<HeldAnswer | null> {
  const sets = sql`, title = ${facts.title}, title_en = ${facts.titleEn}, theme = ${facts.theme}::text,
    street_id = ${facts.streetId}::int, community_id = ${facts.communityId}::text, place = ${facts.place}::text,
    held_on = ${facts.heldOn}::date, starts_at = ${facts.startsAt}::timestamptz, ends_at = ${facts.endsAt}::timestamptz,
    half_days = ${facts.halfDays}, fields = ${JSON.stringify(facts.fields)}::jsonb`
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...session, states: ['planned', 'published'] }, sets)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}
