import type { CivilDate } from '../../kernel/civil-date.ts'
import type { DutyDay } from '../../modules/duty/index.ts'
import type { Account, AccountLine } from '../../modules/points/index.ts'

/** One thing found about the day, and why it gave points or none. */
export interface DayFinding {
  /** 'earned', or the reason there is nothing. */
  readonly why: string
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly activityId: string | null
  readonly recordId: string | null
  readonly mark: string | null
  readonly state: string | null
  /** What was said when it was returned, rejected or struck. */
  readonly reason: string | null
  readonly tenths: number
  readonly beforeCap: number
  readonly clause: string | null
  readonly itemName: string | null
  readonly itemNameEn: string | null
  readonly cap: { readonly tenths: number; readonly usedBefore: number } | null
  /** Would an objection help now? */
  readonly mayObject: boolean
}

/**
 * "Why don't I have points for that day?": every roster line and every record of the day with its reason, in the order of the records. A line
 * without a record says why there is none; a record without points says which clause, cap or mandate stands behind it.
 */
export function findingsOfDay(day: DutyDay, account: Account, today: CivilDate): DayFinding[] {
  const recorded = day.records.map((record) => {
    const line = account.lines.find((one) => one.recordId === record.recordId)
    return {
      why: record.state === 'confirmed' ? whyOfLine(line, record.level) : `state-${record.state}`,
      kind: record.kind,
      title: record.title,
      titleEn: record.titleEn,
      activityId: record.sourceKind === 'attendance' ? record.sourceId : null,
      recordId: record.recordId,
      mark: day.attendances.find((one) => one.activityId === record.sourceId)?.mark ?? null,
      state: record.state,
      reason: record.reason,
      ...givenBy(record.state === 'confirmed' ? line : undefined),
      mayObject:
        record.state === 'confirmed' &&
        !record.objected &&
        record.objectionUntil !== null &&
        today <= record.objectionUntil,
    }
  })
  const unrecorded = day.attendances
    .filter((line) => !day.records.some((record) => record.sourceId === line.activityId))
    .map((line) => ({
      why: whyNoRecord(line.activityState, line.mark),
      kind: line.kind,
      title: line.title,
      titleEn: line.titleEn,
      activityId: line.activityId,
      recordId: null,
      mark: line.mark,
      state: line.activityState,
      reason: null,
      ...givenBy(undefined),
      mayObject:
        ['closed', 'summarised'].includes(line.activityState) &&
        !day.objections.some((one) => one.activityId === line.activityId && ['open', 'verifying'].includes(one.state)),
    }))
  return [...recorded, ...unrecorded]
}

function whyOfLine(line: AccountLine | undefined, level: string): string {
  if (level !== 'district') return 'other-level'
  if (!line) return 'not-valid'
  return line.why === 'counted' ? 'earned' : line.why
}

function whyNoRecord(state: string, mark: string): string {
  if (state === 'cancelled') return 'activity-cancelled'
  if (state === 'planned' || state === 'published') return 'not-closed-yet'
  if (mark === 'leave') return 'marked-leave'
  return mark === 'present' ? 'record-missing' : 'marked-absent'
}

function givenBy(
  line: AccountLine | undefined,
): Pick<DayFinding, 'tenths' | 'beforeCap' | 'clause' | 'itemName' | 'itemNameEn' | 'cap'> {
  return {
    tenths: line?.tenths ?? 0,
    beforeCap: line?.beforeCap ?? 0,
    clause: line?.item?.clause ?? null,
    itemName: line?.item?.name ?? null,
    itemNameEn: line?.item?.nameEn ?? null,
    cap: line?.cap ?? null,
  }
}
