import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { RuleItem, RuleSet } from '../language.ts'

interface RuleSetRow {
  ruleSetId: string
  edition: number
  name: string
  nameEn: string
  isTemplate: boolean
  inForceFrom: string
  inForceTo: string | null
}

/** The rule sets in force of a district with their items, first edition first. */
export async function readRuleSets(db: Sql, districtId: number): Promise<RuleSet[]> {
  const { rows } = await sql<RuleSetRow & { items: RuleItem[] }>`
    select s.rule_set_id as "ruleSetId", s.edition, s.name, s.name_en as "nameEn", s.is_template as "isTemplate",
      s.in_force_from as "inForceFrom", s.in_force_to as "inForceTo",
      (select coalesce(json_agg(json_build_object('itemCode', i.item_code, 'clause', i.clause, 'name', i.name, 'nameEn', i.name_en,
          'kinds', i.kinds, 'roles', i.roles, 'onlyThemed', i.only_themed, 'tenths', i.tenths, 'unit', i.unit,
          'capFamily', i.cap_family, 'capTenths', i.cap_tenths, 'sort', i.sort) order by i.sort, i.item_code), '[]')
        from points.rule_item i
        where i.district_id = s.district_id and i.rule_set_id = s.rule_set_id) as items
    from points.rule_set s
    where s.district_id = ${districtId} and s.state = 'in_force'
    order by s.edition`.execute(db)
  return rows
}

/** Adds a draft with its items; `putInForce` freezes it. */
export async function addDraft(tx: Sql, districtId: number, set: RuleSet): Promise<void> {
  await sql`
    insert into points.rule_set (district_id, rule_set_id, edition, name, name_en, is_template, in_force_from, in_force_to, state)
    values (${districtId}, ${set.ruleSetId}, ${set.edition}, ${set.name}, ${set.nameEn}, ${set.isTemplate},
      ${set.inForceFrom}, ${set.inForceTo}, 'draft')`.execute(tx)
  await sql`
    insert into points.rule_item (district_id, rule_set_id, item_code, clause, name, name_en, kinds, roles, only_themed,
      tenths, unit, cap_family, cap_tenths, sort)
    select ${districtId}, ${set.ruleSetId}, i."itemCode", i.clause, i.name, i."nameEn", i.kinds, i.roles, i."onlyThemed",
      i.tenths, i.unit, i."capFamily", i."capTenths", i.sort
    from jsonb_to_recordset(${JSON.stringify(set.items)}::jsonb) as i("itemCode" text, clause text, name text, "nameEn" text,
      kinds text[], roles text[], "onlyThemed" boolean, tenths int, unit text, "capFamily" text, "capTenths" int, sort int)`.execute(
    tx,
  )
}

/** From here on its clauses are what people were paid by: frozen. */
export async function putInForce(tx: Sql, districtId: number, ruleSetId: string, at: Date): Promise<void> {
  await sql`
    update points.rule_set set state = 'in_force', frozen_at = ${at}
    where district_id = ${districtId} and rule_set_id = ${ruleSetId} and state = 'draft'`.execute(tx)
}
