import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import type { Honoured } from '../standouts.ts'
import type { Lived } from './moments.ts'

/** Suggestions and reports honoured in the January after their year. */
export async function liveHonours({ house, persona, today }: Lived, honours: readonly Honoured[]): Promise<void> {
  for (const { honourId, recordId, year, awardedOn } of honours) {
    if (awardedOn >= today) continue
    await house.done({
      by: persona('2-district-staff'),
      at: shanghaiInstant(awardedOn, '10:00'),
      to: `POST /api/v1/duty/records/${recordId}/honours`,
      body: { id: honourId, year, awardedBy: '姑苏区人大常委会', awardedOn },
    })
  }
}
