import type { DayAnswer } from '../store/contact-days.ts'
import type { Asked } from './asked.ts'
import { moveContactDay } from './move-contact-day.ts'

/** Calls a whole morning off, with the reason people are told; every session still open goes with it. */
export function cancelContactDay(
  asked: Asked,
  contactDayId: string,
  body: { version: number; reason: string },
): Promise<DayAnswer> {
  return moveContactDay(asked, contactDayId, body.version, body.reason.trim())
}
