import { addDays, addMonths, civilDateOf, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { OPINION_DEFAULTS } from '../../../modules/opinions/index.ts'
import type { DemoItem } from './language.ts'

/** Contact data go a year after closing; of what is older nothing is left but that there was something. */
export function contactRow(district_id: number, item: DemoItem, closedAt: Date | null, now: Date): object | null {
  if (item.contact === null) return null
  const { name, phone, hideName: hide_name } = item.contact
  const until = closedAt === null ? null : addMonths(civilDateOf(closedAt), OPINION_DEFAULTS.retentionMonths)
  const erased =
    until !== null && until < addDays(civilDateOf(now), -1) ? shanghaiInstant(addDays(until, 1), '03:10') : null
  return {
    ...{ district_id, item_id: item.id, name: erased ? null : name, phone: erased ? null : phone, hide_name },
    ...{ agreed_at: item.receivedAt, erase_after: until, erased_at: erased },
  }
}
