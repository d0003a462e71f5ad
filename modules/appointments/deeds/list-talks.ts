import { demand } from '../../../kernel/refusal.ts'
import { CAN } from '../../../kernel/verdict.ts'
import type { TalksAnswer } from '../contract-after.ts'
import { talksOf } from '../reads/reviews-and-talks.ts'
import { mayKeepTalks } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'
import { loadTenure } from './load-tenure.ts'

/** The reminder talks of a tenure: for district staff. Refuses 404 as the tenure itself, 403 others. */
export async function listTalks(asked: Asked, tenureId: string): Promise<TalksAnswer> {
  await loadTenure(asked, tenureId)
  demand(mayKeepTalks(asked.actor))
  const talks = await talksOf(asked.db, asked.actor.districtId, tenureId)
  return { items: talks.map((talk) => ({ ...talk, at: talk.at.toISOString() })), can: { note: CAN } }
}
