import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import { rulesInForce, withTemplates } from '../rules/clock-templates.ts'

/** Every rule of the district, templates included, in no order: those in force, those gone by and those to come. */
export async function clockRules(db: Sql, districtId: number): Promise<ClockRule[]> {
  const { rows } = await sql<ClockRule>`
    select rule_id as "ruleId", step, route, amount, unit, counts_from as "countsFrom", extension_amount as "extensionAmount",
      most_extensions as "mostExtensions", consent, in_force_from as "inForceFrom", source, source_en as "sourceEn", is_template as "isTemplate"
    from opinions.clock_rule where district_id = ${districtId}`.execute(db)
  return withTemplates(rows)
}

/** The rules in force on a day: the district's own, and the template where it has none for a step and route. */
export async function clockRulesInForce(db: Sql, districtId: number, on: CivilDate): Promise<ClockRule[]> {
  return rulesInForce(await clockRules(db, districtId), on)
}
