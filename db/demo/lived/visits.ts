import { addDays, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import { OPINIONS } from '../texts/opinions.ts'
import { type Lived, weekdayBefore } from './moments.ts'

/** The secretary enters last week's visit, at which those whom visitors play were present: each has a fresh record to look at or object to. */
export async function liveVisit(lived: Lived): Promise<void> {
  const { house, ground, today, persona } = lived
  const street = ground.streets[0]
  const community = street?.communities[2]
  if (!street || !community) return
  const heldOn = weekdayBefore(addDays(today, -5))
  const at = shanghaiInstant(addDays(heldOn, 1), '10:15')
  const came = ['6-deputy', '6-deputy-municipal', '7-consultative-deputy', '8-municipal-deputy'].map(persona)
  await house.done({
    by: ground.secretaryOf(street.streetId),
    at,
    to: 'POST /api/v1/activities/record-and-close',
    body: {
      id: demoId('last week’s visit', at),
      kind: 'weekly_visit',
      title: `${community.name}周周行：一老一小`,
      titleEn: `Weekly visit, ${community.nameEn}: The old and the young`,
      theme: '一老一小',
      streetId: street.streetId,
      communityId: community.communityId,
      place: `${community.name}党群服务中心`,
      heldOn,
      attendance: came.map((personId) => ({ personId, mark: 'present' })),
      opinions: OPINIONS.slice(14, 16).map(([words, wordsEn, reach], line) => ({
        id: demoId(`opinion of last week’s visit ${line}`, at),
        words,
        wordsEn,
        reach,
      })),
    },
  })
}
