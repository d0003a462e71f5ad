import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Actor } from '../../access/language.ts'
import type { OrderRulesAnswer } from '../contract-votes.ts'
import { orderRuleOn, orderRulesOnFile } from '../reads/order-rules.ts'
import { mayOpen } from '../rules/may-dossier.ts'
import { ORDER_TEMPLATES } from '../rules/order-templates.ts'

/** The district's orders of steps, the latest first, the one in force today, and the templates to start from. Everybody signed in may read them. */
export async function listOrderRules(
  { actor, db, now }: { readonly actor: Actor; readonly db: Sql; readonly now: Date },
  query: { readonly limit: number; readonly after?: string | undefined },
): Promise<OrderRulesAnswer> {
  const { districtId } = actor
  const [before = null] = (decodeCursor(query.after, ['date']) ?? []) as CivilDate[]
  const [current, rows] = await Promise.all([
    orderRuleOn(db, districtId, civilDateOf(now)),
    orderRulesOnFile(db, { districtId, limit: query.limit, before }),
  ])
  const page = pageOf(rows, query.limit, ({ startsOn }) => [startsOn])
  const isTemplate = current.ruleId.startsWith('template:')
  const enteredBy = rows.find(({ ruleId }) => ruleId === current.ruleId)?.enteredBy ?? null
  return {
    current: { ...current, isTemplate, enteredBy },
    items: page.items.map((rule) => ({ ...rule, isTemplate: false })),
    next: page.next,
    templates: ORDER_TEMPLATES.map((template) => ({ ...template })),
    can: { add: mayOpen(actor) },
  }
}
