import type { Doer } from '../../../kernel/doer.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Database, Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { RuleItem, RuleSet } from '../language.ts'
import { addDraft, putInForce, readRuleSets } from '../store/rule-sets.ts'
import template from '../templates/district-duty-points.json' with { type: 'json' }

export interface AdoptTemplate {
  readonly doer: Doer
  readonly at: Date
  readonly requestId?: string | null | undefined
  readonly bodyHash?: string | null | undefined
}

export interface AdoptedEditions {
  readonly editions: { ruleSetId: string; edition: number; inForceFrom: string; inForceTo: string | null }[]
}

/**
 * Puts the editions of the template in force for a district that has no rules yet, marked as a template. Points rules are local policy:
 * the template belongs to no district and says so. Refuses `points.rules-exist` where a rule set is already in force.
 */
export async function adoptTemplate(
  database: Database,
  { doer, at, requestId, bodyHash }: AdoptTemplate,
): Promise<AdoptedEditions> {
  return database.transaction(doer.districtId, async (tx) => {
    if ((await readRuleSets(tx, doer.districtId)).length > 0) refuse('points.rules-exist', { status: 409 })
    const sets = template.editions.map(
      (edition): RuleSet => ({
        ...edition,
        ruleSetId: newId(),
        isTemplate: template.isTemplate,
        items: edition.items as RuleItem[],
      }),
    )
    for (const set of sets) await freeze(tx, doer.districtId, set, at)
    const answer = {
      editions: sets.map(({ ruleSetId, edition, inForceFrom, inForceTo }) => ({
        ruleSetId,
        edition,
        inForceFrom,
        inForceTo,
      })),
    }
    await recordAudit(tx, {
      doer,
      action: 'points.adopt-template',
      subjectKind: 'rule-set',
      subjectId: template.code,
      at,
      requestId,
      bodyHash,
      answer,
    })
    return answer
  })
}

async function freeze(tx: Sql, districtId: number, set: RuleSet, at: Date): Promise<void> {
  await addDraft(tx, districtId, set)
  await putInForce(tx, districtId, set.ruleSetId, at)
}
