import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Composition, CompositionRule, IncompatibilityRule } from '../language.ts'
import { compositionOfDay, incompatibilitiesOfDay } from '../rules/rules-of-day.ts'

/** Every rule of composition the district has entered, the latest first. */
export async function compositionRules(db: Sql, districtId: number): Promise<CompositionRule[]> {
  const found = await sql<CompositionRule>`
    select rule_id as "ruleId", seat, least, most, full_time as "fullTime", grounds, starts_on as "startsOn", source, source_en as "sourceEn"
    from committees.composition_rule where district_id = ${districtId} order by starts_on desc, seat, rule_id`.execute(
    db,
  )
  return found.rows
}

/** Every rule of incompatibility the district has entered, the latest first. */
export async function incompatibilityRules(db: Sql, districtId: number): Promise<IncompatibilityRule[]> {
  const found = await sql<IncompatibilityRule>`
    select rule_id as "ruleId", seat, post_kind as "postKind", verdict, starts_on as "startsOn", ends_on as "endsOn", source,
      source_en as "sourceEn"
    from committees.incompatibility_rule where district_id = ${districtId} order by starts_on desc, post_kind, seat, rule_id`.execute(
    db,
  )
  return found.rows
}

/** The composition in force on a day: the district's own rules, the template's where it has none (`ruleId` null). */
export async function compositionOn(db: Sql, districtId: number, on: CivilDate): Promise<Composition> {
  return compositionOfDay(await compositionRules(db, districtId), on)
}

/** What does not go together with a seat on a day; ask `ruleFor` about one seat and post. */
export async function incompatibilitiesOn(db: Sql, districtId: number, on: CivilDate): Promise<IncompatibilityRule[]> {
  return incompatibilitiesOfDay(await incompatibilityRules(db, districtId), on)
}

/** Both lists as columns of another statement, so that a board asks once. */
export function rulesOnFilePart(districtId: number): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('ruleId', c.rule_id, 'seat', c.seat, 'least', c.least, 'most', c.most, 'fullTime', c.full_time,
        'grounds', c.grounds, 'startsOn', c.starts_on, 'source', c.source, 'sourceEn', c.source_en)), '[]'::json)
      from committees.composition_rule c where c.district_id = ${districtId}) as "compositionRules",
    (select coalesce(json_agg(json_build_object('ruleId', i.rule_id, 'seat', i.seat, 'postKind', i.post_kind, 'verdict', i.verdict,
        'startsOn', i.starts_on, 'endsOn', i.ends_on, 'source', i.source, 'sourceEn', i.source_en)), '[]'::json)
      from committees.incompatibility_rule i where i.district_id = ${districtId}) as "incompatibilityRules"`
}
