import { refuse } from '../../../kernel/refusal.ts'
import { type TenureFace, tenureById } from '../reads/person-tenures.ts'
import { mayReadTenure } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'

/** A tenure for whoever may read it in the person's file. Refuses 404 where there is none and, in the same words, to everybody else. */
export async function loadTenure({ actor, db }: Asked, tenureId: string): Promise<TenureFace> {
  const tenure = await tenureById(db, actor.districtId, tenureId)
  if (tenure === null || !mayReadTenure(actor, tenure).can)
    return refuse('appointments.tenure-unknown', { status: 404 })
  return tenure
}
