import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf } from '../../access/language.ts'

/** Concurrent posts are entered by the district's staff, beside the seats that rest on them. */
export function mayKeepPosts(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('committees.posts-to-district')
}

/** All posts of a person are seen by the district and by themselves; what a seat rests on stands on the board for everyone. */
export function maySeePosts(actor: Actor, personId: string): Verdict {
  return isDistrictStaff(actor) || isSelf(actor, personId) ? CAN : cannot('committees.posts-to-district')
}

/** Rules of composition and incompatibility are entered by the district's staff and read by everyone signed in. */
export function mayKeepRules(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('committees.district-keeps-rules')
}
