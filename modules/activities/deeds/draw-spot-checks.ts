import { demand, refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { DrawBody } from '../contract.ts'
import { maySpotCheck } from '../rules/actions.ts'
import { type Drawn, drawChecks } from '../store/spot-checks.ts'
import { type Asked, factOf } from './asked.ts'

/**
 * The district draws closed activities of a period at random to be looked at again (periodic checking with those
 * concerned: Shanghai regulation art. 51). An activity is drawn at most once; fewer come back where fewer are left.
 */
export async function drawSpotChecks(asked: Asked, body: DrawBody): Promise<Drawn> {
  demand(maySpotCheck(asked.actor))
  if (body.from > body.to) refuse('activities.date-wrong', { field: 'from' })
  const { districtId, personId } = asked.actor
  const drawId = newId()
  const fact = factOf(asked, 'draw-spot-checks', { activityId: drawId, streetId: body.streetId ?? null }, body)
  const draw = {
    districtId,
    from: body.from,
    to: body.to,
    streetId: body.streetId ?? null,
    by: personId,
    at: asked.now,
  }
  const checkIds = Array.from({ length: body.count }, () => newId())
  return drawChecks(asked.db, { ...draw, checkIds }, { ...fact, subjectKind: 'spot_check' })
}
