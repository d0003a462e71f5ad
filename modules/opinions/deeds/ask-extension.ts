import { refuse } from '../../../kernel/refusal.ts'
import type { MovedPart } from '../contract-handling.ts'
import { extendedDue } from '../rules/clock-plan.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/**
 * The unit asks for more time, with the reason; how much is the rule's. The clock runs on until it is granted. Refuses 403 who may not, too late or too often; 404,
 * 409.
 */
export function askExtension(
  asked: Handling,
  said: { partId: string; version: number; id: string; reason: string },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'askExtension', ({ part, calendar }) => {
    const { partId, unitId, clock, rule } = part
    if (clock === null || rule === null) return refuse('opinions.clock-not-extendable')
    const until = extendedDue(rule, calendar, clock).due
    const reason = said.reason.trim()
    return {
      extensionAsked: { extensionId: said.id, partId, clockId: clock.clockId, reason, until },
      steps: [{ event: 'askExtension', audience: 'unit', partId, unitId, words: reason, detail: { until } }],
    }
  })
}
