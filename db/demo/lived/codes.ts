import { addDays, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { type Lived, weekdayBefore } from './moments.ts'

/** The secretary of the first street makes a code for every deputy it serves, so that those whom visitors play have one to hold out. */
export async function liveCodes({ house, ground, today }: Lived): Promise<void> {
  const [street] = ground.streets
  if (!street) return
  await house.done({
    by: ground.secretaryOf(street.streetId),
    at: shanghaiInstant(weekdayBefore(addDays(today, -1)), '16:30'),
    to: 'POST /api/v1/opinions/codes/for-all',
    body: { streetId: street.streetId, kind: 'deputy' },
  })
}
