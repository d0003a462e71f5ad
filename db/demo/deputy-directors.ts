import { shanghaiInstant } from '../../kernel/civil-date.ts'
import { rankingOf } from '../../modules/points/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DemoPeople, DemoStreet, DemoTenure } from './facts.ts'
import { VOTE_DAY } from './quantities.ts'
import { demoId } from './seeded.ts'

/**
 * The sixteen part-time deputy directors after the vote: in each street the head of its office, and the deputy whom its
 * delegation chose, inside the top 15 % by the points of 2023 (in life people judge, points only show).
 */
export async function chooseDeputyDirectors(
  database: Database,
  districtId: number,
  streets: readonly DemoStreet[],
  people: DemoPeople,
): Promise<DemoTenure[]> {
  const ranking = await rankingOf(database.district(districtId), districtId, { year: 2023, quarter: null }, VOTE_DAY)
  return streets.flatMap((street) => {
    const chosen = people.standouts.find((one) => one.streetId === street.streetId)
    const best = ranking.deputies.find((deputy) => deputy.personId === chosen?.personId && deputy.top)
    const mandate = people.mandates.find(
      (one) =>
        one.personId === best?.personId &&
        one.level === 'district' &&
        one.startsOn <= VOTE_DAY &&
        (one.endsOn === null || one.endsOn > VOTE_DAY),
    )
    const head = people.persons.find(
      (person) => person.post?.startsWith(street.name) && /综合处处长|党政办主任/.test(person.post),
    )
    if (!best || !mandate || !head) return []
    const seat = (seatNo: number, personId: string, post: string | null, mandateId: string | null): DemoTenure => ({
      id: demoId(`tenure ${street.streetId} deputy director ${seatNo}`, shanghaiInstant(VOTE_DAY, '15:00')),
      streetId: street.streetId,
      seat: 'part_time_deputy_director',
      seatNo,
      fullTime: false,
      personId,
      concurrentPost: post,
      mandateId,
      startsOn: VOTE_DAY,
      endsOn: null,
      endReason: null,
      endReasonEn: null,
    })
    return [
      seat(1, head.id, head.post?.slice(street.name.length) ?? null, null),
      seat(2, best.personId, null, mandate.id),
    ]
  })
}
