import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import { rulesInForce } from '../rules/clock-templates.ts'
import { factsOf } from '../rules/facts-of.ts'
import { keepingOf } from '../store/keeping.ts'
import type { Handling, HandlingGround } from './handling.ts'

/** What stands, whoever asks; 404 where there is no such item. */
export async function loadGround(
  asked: Pick<Handling, 'db' | 'doer' | 'now' | 'keeping'>,
  itemId: string,
): Promise<HandlingGround> {
  const keeping = keepingOf(asked)
  const today = civilDateOf(asked.now)
  const [row, { allRules, settings, calendar }] = await Promise.all([
    keeping.item(itemId, today),
    keeping.bounds(today),
  ])
  if (row === null) return refuse('opinions.unknown', { status: 404 })
  const rules: ClockRule[] = rulesInForce(allRules, today)
  const item = factsOf(row, { today, settings, rules: allRules })
  return { item, today, allRules, rules, calendar, newId }
}
