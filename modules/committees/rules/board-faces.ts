import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { BoardAnswer } from '../contract.ts'
import { flagsOf, type RulesOfDay } from './breaches.ts'
import { boardOf, type LastLeft } from './composition.ts'
import { endingInDays, foreseenEnd, restsOn, type SeatHolder } from './seat-holder.ts'

type CommitteeFace = BoardAnswer['committees'][number]

/**
 * One committee as its board shows it on a day: places with holders, what they rest on and how long, vacancies, and what is not as it should be. Who sees the inside
 * (district and own street) reads all posts and what is said of single holders; everybody else the seat's own post and the numbers.
 */
export function boardFace(
  committee: { holders: readonly SeatHolder[]; left: readonly LastLeft[] },
  rules: RulesOfDay,
  on: CivilDate,
  inside: boolean,
): Pick<CommitteeFace, 'places' | 'flags'> {
  const { holders, left } = committee
  const places = boardOf(holders, rules.composition, left).map(({ holder, ...place }) => ({
    ...place,
    holder: holder === null ? null : holderFace(holder, on, inside),
  }))
  return { places, flags: flagsOf(holders, rules, on).filter((flag) => inside || flag.tenureId === null) }
}

function holderFace(holder: SeatHolder, on: CivilDate, inside: boolean) {
  const { tenureId, seat, seatNo, fullTime, personId, personName, concurrentPost, startsOn, endsOn, version } = holder
  return {
    ...{ tenureId, seat, seatNo, fullTime, personId, personName, concurrentPost, startsOn, endsOn, version },
    posts: holder.posts.filter((post) => inside || post.postId === holder.post?.postId),
    restsOn: restsOn(holder),
    expiresOn: foreseenEnd(holder),
    endingInDays: endingInDays(holder, on),
  }
}
