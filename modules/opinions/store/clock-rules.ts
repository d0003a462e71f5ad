import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ClockRule } from '../rules/clock-language.ts'

/**
 * The CTE `clock_rule_kept`: rules the district has not kept yet, where the CTE named has a row. A template has the same id in every district and is kept
 * once; a rule kept is never changed.
 */
export function keepRulesPart(districtId: number, rules: readonly ClockRule[], onlyIf: string): RawBuilder<unknown> {
  return sql`clock_rule_kept as (
    insert into opinions.clock_rule (district_id, rule_id, step, route, amount, unit, counts_from, extension_amount, most_extensions, consent, in_force_from,
      source, source_en, is_template)
    select distinct on (x."ruleId") ${districtId}::int, x."ruleId", x.step, x.route, x.amount, x.unit, x."countsFrom", x."extensionAmount", x."mostExtensions",
      x.consent, x."inForceFrom", x.source, x."sourceEn", x."isTemplate"
    from jsonb_to_recordset(${JSON.stringify(rules.filter(({ isTemplate }) => isTemplate))}::jsonb) as x("ruleId" uuid, step text, route text, amount int, unit text,
      "countsFrom" text, "extensionAmount" int, "mostExtensions" int, consent text, "inForceFrom" date, source text, "sourceEn" text, "isTemplate" boolean)
    where exists (select 1 from ${sql.id(onlyIf)})
    on conflict do nothing)`
}

/** Rules of the district's own with their trace, all or none. Another rule of the same step and route that begins on the same day breaks its key (23505). */
export async function putClockRules(
  db: Sql,
  districtId: number,
  rules: readonly ClockRule[],
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into opinions.clock_rule (district_id, rule_id, step, route, amount, unit, counts_from, extension_amount, most_extensions, consent,
        in_force_from, source, source_en)
      select ${districtId}::int, x."ruleId", x.step, x.route, x.amount, x.unit, x."countsFrom", x."extensionAmount", x."mostExtensions", x.consent,
        x."inForceFrom", x.source, x."sourceEn"
      from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as x("ruleId" uuid, step text, route text, amount int, unit text, "countsFrom" text,
        "extensionAmount" int, "mostExtensions" int, consent text, "inForceFrom" date, source text, "sourceEn" text)
      returning rule_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select rule_id from made`.execute(db)
}
