import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CompositionRule, IncompatibilityRule } from '../language.ts'

/** Rules of composition, all from one day and one source, with their trace. Two of one seat and day break the unique key (409). */
export async function putCompositionRules(db: Sql, rules: readonly CompositionRule[], audit: AuditFact): Promise<void> {
  const rows = rules.map((rule) => ({
    ...{ rule_id: rule.ruleId, seat: rule.seat, least: rule.least, most: rule.most, full_time: rule.fullTime },
    ...{ grounds: rule.grounds, starts_on: rule.startsOn, source: rule.source, source_en: rule.sourceEn },
  }))
  await put(
    db,
    audit,
    sql`insert into committees.composition_rule (district_id, rule_id, seat, least, most, full_time, grounds, starts_on, source, source_en, entered_at, entered_by)
      select ${audit.doer.districtId}::int, x.rule_id, x.seat, x.least, x.most, x.full_time, x.grounds, x.starts_on, x.source, x.source_en,
        ${audit.at}::timestamptz, ${audit.doer.personId}::uuid
      from json_to_recordset(${JSON.stringify(rows)}::json) as x (rule_id uuid, seat text, least int, most int, full_time boolean, grounds text[],
        starts_on date, source text, source_en text)`,
  )
}

/** Rules about what does not go together, likewise. */
export async function putIncompatibilityRules(
  db: Sql,
  rules: readonly IncompatibilityRule[],
  audit: AuditFact,
): Promise<void> {
  const rows = rules.map((rule) => ({
    ...{ rule_id: rule.ruleId, seat: rule.seat, post_kind: rule.postKind, verdict: rule.verdict },
    ...{ starts_on: rule.startsOn, source: rule.source, source_en: rule.sourceEn },
  }))
  await put(
    db,
    audit,
    sql`insert into committees.incompatibility_rule (district_id, rule_id, seat, post_kind, verdict, starts_on, source, source_en, entered_at, entered_by)
      select ${audit.doer.districtId}::int, x.rule_id, x.seat, x.post_kind, x.verdict, x.starts_on, x.source, x.source_en,
        ${audit.at}::timestamptz, ${audit.doer.personId}::uuid
      from json_to_recordset(${JSON.stringify(rows)}::json) as x (rule_id uuid, seat text, post_kind text, verdict text, starts_on date,
        source text, source_en text)`,
  )
}

async function put(db: Sql, audit: AuditFact, insert: RawBuilder<unknown>): Promise<void> {
  await sql`
    with made as (${insert} returning rule_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select rule_id from made`.execute(db)
}
