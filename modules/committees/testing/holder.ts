import type { ConcurrentPost, Seat } from '../language.ts'
import type { SeatHolder } from '../rules/seat-holder.ts'

/** Somebody in a seat of street 1 since 2022, resting on nothing; what a test is about is said beside. */
export function holder(seat: Seat, seatNo: number, more: Partial<SeatHolder> = {}): SeatHolder {
  return {
    ...{ tenureId: `${seat}${seatNo}`, streetId: 1, seat, seatNo, fullTime: seat === 'director' },
    ...{ personId: `${seat}${seatNo}`, personName: '某人', concurrentPost: null },
    ...{ startsOn: '2022-01-01', endsOn: null, version: 1, appointedUntil: null },
    ...{ posts: [], post: null, mandate: null, term: null, delegationDeputy: false, elsewhere: null },
    ...more,
  }
}

/** The head of the general office of street 1 since 2022. */
export function headOfOffice(more: Partial<ConcurrentPost> = {}): ConcurrentPost {
  return {
    ...{ postId: 'p1', kind: 'street_department_head', office: 'general_office', streetId: 1 },
    ...{ title: '综合处处长', titleEn: 'Head of the general office', startsOn: '2022-01-01', endsOn: null, version: 1 },
    ...more,
  }
}

/** A committee as the rule wants it: one, two, five, one. */
export function wholeCommittee(): SeatHolder[] {
  const post = headOfOffice()
  return [
    holder('director', 1),
    holder('part_time_deputy_director', 1, { posts: [post], post }),
    holder('part_time_deputy_director', 2, { delegationDeputy: true }),
    ...[1, 2, 3, 4, 5].map((no) => holder('member', no)),
    holder('secretary', 1),
  ]
}
