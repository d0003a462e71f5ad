import { shanghaiInstant, yearOf } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import type { Ground } from './appointments.ts'

const SENTENCES = [
  '联系代表和社区勤，民情民意办理跟得紧，按时参加工委会议。',
  '组织专题视察准备充分，带动代表小组活动；晚间场次可以再多一些。',
  '兼职工作忙时参会偏少，下半年已改进，反馈及时。',
] as const

/** What the district wrote in January about last year's work of the deputies who became deputy directors. */
export async function liveReviewsOfTenures({ lived, people }: Ground): Promise<void> {
  const { house, persona, today } = lived
  const year = yearOf(today) - 1
  const at = shanghaiInstant(`${year + 1}-01-20`, '15:00')
  if (`${year + 1}-01-20` >= today || year < 2024) return
  const by = persona('2-district-staff')
  for (const [place, { personId }] of people.standouts.entries()) {
    const { items } = await house.done({ by, at, to: `GET /api/v1/people/${personId}/tenures` })
    const tenure = items.find((one: { seat: string }) => one.seat === 'part_time_deputy_director')
    if (!tenure) continue
    await house.done({
      ...{ by, at, to: `POST /api/v1/tenures/${tenure.tenureId}/reviews` },
      body: {
        ...{ id: demoId(`review ${personId} ${year}`, at), year, words: SENTENCES[place % 3] },
        result: place % 3 === 2 ? 'to_improve' : place % 3 === 1 ? 'adequate' : 'good',
      },
    })
  }
}
