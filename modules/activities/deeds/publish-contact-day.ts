import type { DayAnswer } from '../store/contact-days.ts'
import type { Asked } from './asked.ts'
import { moveContactDay } from './move-contact-day.ts'

/** Publishes a contact-day morning with all its sessions: recorders and deputies see it from now on. */
export function publishContactDay(asked: Asked, contactDayId: string, version: number): Promise<DayAnswer> {
  return moveContactDay(asked, contactDayId, version, null)
}
