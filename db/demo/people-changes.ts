import { addDays, type CivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { DemoMandate, DemoPeople, DemoPerson, DemoStreet } from './facts.ts'
import { demoId } from './seeded.ts'

type Newcomer = (key: string, facts: Partial<DemoPerson>) => DemoPerson

/**
 * What became of mandates, posts and seats since the term began: ended with a reason, followed by a by-election or left open, suspended and
 * taken up again. Days of the story are fixed; those counted back from today keep the newest weeks alive. What lies after today has not happened.
 */
export function changePeople(
  people: DemoPeople,
  streets: readonly DemoStreet[],
  today: CivilDate,
  newcomer: Newcomer,
): void {
  const changes = new Changes(people, streets, today, newcomer)
  changes.replace(1, '2023-05-18', 'moved_away', '2023-12-20')
  changes.replace(3, '2024-11-06', 'died', '2025-05-20')
  changes.replace(2, '2025-03-31', 'resigned', '2025-11-18')
  changes.replace(5, addDays(today, -40), 'ordered_resignation', null)
  changes.suspend(6, '2025-02-10', '2025-08-15')
  changes.suspend(4, addDays(today, -128), null)
  changes.changeRecorder(0, 4, addDays(today, -75))
  changes.changeDirector(6, '2025-01-06')
  changes.leaveMemberSeat(7, addDays(today, -65))
}

/** Which of a street's district deputies it happens to: neither a persona nor a member of the committee. */
const PLACE = 10

class Changes {
  private readonly people: DemoPeople
  private readonly streets: readonly DemoStreet[]
  private readonly today: CivilDate
  private readonly newcomer: Newcomer

  constructor(people: DemoPeople, streets: readonly DemoStreet[], today: CivilDate, newcomer: Newcomer) {
    this.people = people
    this.streets = streets
    this.today = today
    this.newcomer = newcomer
  }

  /** A mandate ends; a by-election fills the seat, or it stays open. */
  replace(place: number, endsOn: CivilDate, endReason: string, electedOn: CivilDate | null): void {
    const mandate = this.mandateIn(place)
    if (!mandate || endsOn >= this.today) return
    Object.assign(mandate, { endsOn, endReason })
    if (electedOn === null || electedOn >= this.today) return
    const elected = this.newcomer(`by-election ${mandate.id}`, {})
    this.people.mandates.push({
      ...mandate,
      id: demoId(`mandate ${elected.id} by-election`, shanghaiInstant(electedOn, '09:00')),
      personId: elected.id,
      startsOn: electedOn,
      endsOn: null,
      endReason: null,
    })
  }

  suspend(place: number, startsOn: CivilDate, endsOn: CivilDate | null): void {
    const mandate = this.mandateIn(place)
    if (!mandate || startsOn >= this.today) return
    this.people.suspensions.push({
      id: demoId(`suspension ${mandate.id}`, shanghaiInstant(startsOn, '09:00')),
      mandateId: mandate.id,
      startsOn,
      endsOn: endsOn !== null && endsOn < this.today ? endsOn : null,
      reason: '依法暂时停止执行代表职务（演示）(Suspended by law, invented)',
    })
  }

  changeRecorder(place: number, communityPlace: number, on: CivilDate): void {
    const community = this.streets[place]?.communities[communityPlace]
    const post = this.people.posts.find((one) => one.communityId === community?.communityId)
    if (!community || !post) return
    post.endsOn = on
    const next = this.newcomer(`recorder after ${post.id}`, { post: `${community.name}联络员` })
    const id = demoId(`post ${next.id} recorder`, shanghaiInstant(on, '09:00'))
    this.people.posts.push({ ...post, id, personId: next.id, startsOn: on, endsOn: null })
  }

  changeDirector(place: number, on: CivilDate): void {
    const street = this.streets[place]
    const seat = this.people.tenures.find((one) => one.streetId === street?.streetId && one.seat === 'director')
    if (!street || !seat || on >= this.today) return
    Object.assign(seat, { endsOn: on, endReason: '工作调动', endReasonEn: 'Moved to another post' })
    const next = this.newcomer(`director after ${seat.id}`, { post: `${street.name}人大工委主任` })
    const id = demoId(`tenure ${seat.id} after`, shanghaiInstant(on, '09:00'))
    this.people.tenures.push({
      ...seat,
      id,
      personId: next.id,
      startsOn: on,
      endsOn: null,
      endReason: null,
      endReasonEn: null,
    })
  }

  leaveMemberSeat(place: number, on: CivilDate): void {
    const streetId = this.streets[place]?.streetId
    const seat = this.people.tenures.findLast((one) => one.streetId === streetId && one.seat === 'member')
    if (seat) Object.assign(seat, { endsOn: on, endReason: '退休', endReasonEn: 'Retired' })
  }

  private mandateIn(place: number): DemoMandate | undefined {
    const streetId = this.streets[place]?.streetId
    return this.people.mandates.filter(
      (one) => one.streetId === streetId && one.level === 'district' && one.endsOn === null,
    )[PLACE]
  }
}
