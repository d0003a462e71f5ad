import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AttendanceLine, type ClosingActivity, kindOf } from '../../activities/language.ts'
import type { NewRecord } from '../language.ts'

export interface Closing {
  readonly activity: Pick<
    ClosingActivity,
    'activityId' | 'kind' | 'title' | 'titleEn' | 'theme' | 'heldOn' | 'halfDays' | 'attendance'
  >
  readonly by: string | null
  readonly at: Date
  /** Until when the deputies may object. */
  readonly objectionUntil: CivilDate
}

/**
 * The records closing makes: one for each person present, under the mandate that counted there, at every level. They stand at once; only those
 * of district mandates can earn points. A kind that makes no record gives [].
 */
export function recordsOfClosing({ activity, by, at, objectionUntil }: Closing, newId: () => string): NewRecord[] {
  const declared = kindOf(activity.kind)?.record
  if (!declared) return []
  const units = declared.units === 'half_days' ? activity.halfDays : 1
  return activity.attendance.filter((line) => line.mark === 'present').map((line) => recordOf(line, units))

  function recordOf(line: AttendanceLine, units: number): NewRecord {
    return {
      recordId: newId(),
      personId: line.personId,
      mandateId: line.mandateId,
      level: line.level,
      streetId: line.streetId,
      kind: activity.kind,
      role: line.role,
      doneOn: activity.heldOn,
      units,
      themed: activity.theme !== null,
      title: activity.title,
      titleEn: activity.titleEn,
      words: null,
      sourceKind: 'attendance',
      sourceId: activity.activityId,
      state: 'confirmed',
      objectionUntil,
      submittedAt: at,
      submittedBy: by,
      onBehalf: false,
      confirmedAt: at,
      confirmedBy: by,
    }
  }
}
