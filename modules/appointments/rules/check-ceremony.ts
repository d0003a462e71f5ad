import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { OATH_MODES, OATH_PARTS, OrderRule } from '../language.ts'

export interface SaidOath {
  readonly matterId: string
  readonly part: (typeof OATH_PARTS)[number]
  readonly makeUpOn?: CivilDate | undefined
  readonly reason?: string | undefined
}

/** A passed appointment as a ceremony finds it. */
export interface ToSwear {
  readonly matterId: string
  /** Sworn at another ceremony. */
  readonly swornElsewhere: boolean
  readonly letterHandedOn: CivilDate | null
}

interface Ceremony {
  readonly mode: (typeof OATH_MODES)[number]
  readonly heldOn: CivilDate
  readonly oaths: readonly SaidOath[]
}

interface Around {
  readonly appointed: readonly ToSwear[]
  readonly meetingOn: CivilDate | null
  readonly firstAfterVote: OrderRule['firstAfterVote']
  readonly today: CivilDate
}

type Told = Verdict & { readonly field?: 'heldOn' | 'oaths' | 'mode' }

const no = (why: string, field: 'heldOn' | 'oaths' | 'mode' = 'oaths'): Told => ({ ...cannot(why), field })

/**
 * Whether a ceremony of the constitutional oath may stand as it is told: on or after the day of the vote and not to come; only those whose appointment passed, each
 * once, nobody who has sworn for it already; together with exactly one who leads, or one by one with none; whoever was absent has a later day to make it up.
 * Where the district hands over the letter first (Chongqing), nobody swears without it.
 */
export function checkCeremony({ mode, heldOn, oaths }: Ceremony, around: Around): Told {
  if (heldOn > around.today) return no('appointments.day-in-future', 'heldOn')
  if (around.meetingOn !== null && heldOn < around.meetingOn) return no('appointments.oath.before-vote', 'heldOn')
  const known = new Map(around.appointed.map((one) => [one.matterId, one]))
  if (new Set(oaths.map(({ matterId }) => matterId)).size < oaths.length) return no('appointments.oath.twice')
  for (const oath of oaths) {
    const one = known.get(oath.matterId)
    if (one === undefined) return no('appointments.oath.not-passed')
    if (one.swornElsewhere) return no('appointments.oath.sworn-already')
    const told = checkPart(oath, one, heldOn, around.firstAfterVote)
    if (!told.can) return told
  }
  return checkMode(mode, oaths)
}

function checkPart(oath: SaidOath, one: ToSwear, heldOn: CivilDate, first: Around['firstAfterVote']): Told {
  if (oath.part === 'absent') {
    if (oath.makeUpOn === undefined) return no('appointments.oath.make-up-wanted')
    return oath.makeUpOn > heldOn ? CAN : no('appointments.oath.make-up-later')
  }
  if (oath.makeUpOn !== undefined) return no('appointments.oath.was-there')
  if (first === 'letter' && (one.letterHandedOn === null || one.letterHandedOn > heldOn))
    return no('appointments.oath.letter-first')
  return CAN
}

function checkMode(mode: Ceremony['mode'], oaths: readonly SaidOath[]): Told {
  const leaders = oaths.filter(({ part }) => part === 'leader').length
  const swearing = oaths.filter(({ part }) => part !== 'absent').length
  if (swearing === 0) return no('appointments.oath.nobody-swore')
  if (mode === 'single') return leaders === 0 ? CAN : no('appointments.oath.single-has-no-leader', 'mode')
  if (swearing === 1) return no('appointments.oath.collective-of-one', 'mode')
  return leaders === 1 ? CAN : no('appointments.oath.one-leader')
}
