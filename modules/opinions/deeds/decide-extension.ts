import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MovedPart } from '../contract-handling.ts'
import { mayDecideExtension } from '../rules/may-part.ts'
import { ClockPlan } from '../rules/plan-clocks.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { keepingOf } from '../store/keeping.ts'
import { carryOut } from './carry-out.ts'
import { demandPart } from './demand-part.ts'
import type { Handling } from './handling.ts'

/**
 * More time is granted or refused by the street, or by the district where the rule says so. Granted, it counts from the due day, not from today.
 * Refuses 403 who may not, 404, 409 changed meanwhile; 422 where the clock no longer runs, or no reason for a refusal.
 */
export async function decideExtension(
  asked: Handling,
  said: { extensionId: string; version: number; grant: boolean; reason?: string | undefined },
): Promise<MovedPart> {
  const extension = await keepingOf(asked).extension(said.extensionId)
  if (extension === null) return refuse('opinions.unknown', { status: 404 })
  const ground = await demandPart(asked, { partId: extension.partId, version: said.version })
  const { item, part } = ground
  demand(mayDecideExtension(asked.asker, item, extension))
  const reason = said.reason?.trim() ?? ''
  if (!said.grant && reason === '') refuse('opinions.reason-wanted', { field: 'reason' })
  if (said.grant && !extension.running) refuse('opinions.clock-not-running')
  const plan = new ClockPlan(item, ground)
  if (said.grant) plan.extend(extension.clockId, extension.until)
  const event = said.grant ? 'grantExtension' : 'refuseExtension'
  const { partId, unitId } = part
  const planned = {
    ...{ to: item.state, plan },
    extensionDecided: { extensionId: said.extensionId, granted: said.grant, words: reason === '' ? null : reason },
    steps: [
      {
        ...{
          event,
          audience: said.grant ? ('everyone' as const) : ('unit' as const),
          partId,
          unitId,
          words: said.grant ? '' : reason,
        },
        detail: said.grant ? { until: extension.until } : {},
      },
    ],
  }
  const moved = await carryOut(asked, ground, event, planned, (done): MovedPart => {
    return { ...done, partId, partState: part.state, partVersion: part.version }
  })
  return moved ?? refuseChanged({ ...item, version: item.version + 1 }, item.version)
}
