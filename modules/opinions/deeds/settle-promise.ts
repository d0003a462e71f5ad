import { demand, refuse } from '../../../kernel/refusal.ts'
import { maySettle } from '../rules/may-part.ts'
import { ClockPlan, ofSteps } from '../rules/plan-clocks.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { keepingOf } from '../store/keeping.ts'
import { carryOut } from './carry-out.ts'
import { demandItem } from './demand-item.ts'
import type { Handling } from './handling.ts'

type Settled = 'kept' | 'changed' | 'broken'
/** What settling a promise answers. */
interface SettledPromise {
  readonly promiseId: string
  readonly state: Settled
  readonly dueOn: string
  readonly version: number
}

/**
 * What became of a promise: kept, broken, or put off to another day and followed on. Kept, and nothing else promised: whoever was told is asked for a second rating.
 * Refuses 403 who may not or settled already, 404, 409; 422 where it is put off without a later day.
 */
export async function settlePromise(
  asked: Handling,
  said: { promiseId: string; version: number; as: Settled; dueOn?: string | undefined; words: string },
): Promise<SettledPromise> {
  const promise = await keepingOf(asked).promise(said.promiseId)
  if (promise === null) return refuse('opinions.unknown', { status: 404 })
  const ground = await demandItem(asked, { itemId: promise.itemId })
  if (promise.version !== said.version) return refuseChanged(promise, said.version)
  const { item, today } = ground
  demand(maySettle(asked.asker, item, promise))
  const later = said.as === 'changed' ? (said.dueOn ?? null) : null
  if (said.as === 'changed' && (later === null || later <= promise.dueOn || later < today))
    refuse('opinions.later-day-wanted', { field: 'dueOn' })
  const plan = new ClockPlan(item, ground)
  const again = said.as === 'kept' && item.openPromises === 1 && ['resident_notified', 'rated'].includes(item.state)
  if (again) plan.drop(ofSteps('rate')).start('rate')
  const answer = {
    promiseId: said.promiseId,
    state: said.as,
    dueOn: later ?? promise.dueOn,
    version: promise.version + 1,
  }
  const words = said.words.trim()
  const done = await carryOut(
    asked,
    ground,
    'settle-promise',
    {
      ...{ to: item.state, plan },
      promiseSettled: { promiseId: said.promiseId, state: said.as, words, dueOn: later },
      steps: [
        {
          ...{ event: 'settlePromise', audience: 'everyone', unitId: promise.unitId, words },
          detail: { as: said.as, ...(later === null ? {} : { dueOn: later }) },
        },
        ...(again ? [{ event: 'askAgain', audience: 'everyone' as const }] : []),
      ],
    },
    () => answer,
  )
  return done ?? refuseChanged({ ...promise, version: promise.version + 1 }, said.version)
}
