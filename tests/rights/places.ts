import { createHash } from 'node:crypto'

/** A Thursday afternoon in Shanghai; the house's clock stands still there. */
export const NOW = new Date('2026-11-19T16:30:00+08:00')
export const TODAY = '2026-11-19'
export const YESTERDAY = '2026-11-18'

/** The actors' own street; another street of their district; another district. */
export const PLACES = ['own', 'street', 'district'] as const
export type PlaceName = (typeof PLACES)[number]

/**
 * Kinds of facts that not everybody may see. Each row of the ground carries a canary: a word made of its class and its place, found nowhere
 * else, so that a leak shows in whatever answer, file or file name it turns up.
 */
export const CLASSES = [
  ...(['deputy', 'officer', 'recorder', 'phone', 'birth', 'suspension', 'past', 'ground'] as const),
  ...(['draft', 'title', 'opinion', 'leave', 'check'] as const),
  ...(['record', 'reason', 'objection', 'points', 'trace', 'batch', 'login', 'bulletin', 'message'] as const),
  ...(['item', 'held', 'note', 'contact', 'caller', 'sentence', 'work', 'dossier', 'review', 'talk'] as const),
] as const
export type Class = (typeof CLASSES)[number]

export const DISTRICT = 320508
export const OTHER_DISTRICT = 320505

/** Where a request is aimed. 'nowhere' names what does not exist: the answer others are measured by. */
export interface At {
  readonly name: PlaceName | 'self' | 'nowhere'
  readonly districtId: number
  readonly streetId: number
  readonly communityId: string
  readonly secondCommunityId: string
  /** Id of a row of the ground by its name there ('deputy', 'closed'); in 'nowhere' nobody has it. */
  id(thing: string): string
  /** What to search for to find the place's rows. */
  word(of: Class): string
}

const TAG: Record<PlaceName, string> = { own: 'qo', street: 'qs', district: 'qd' }
const STREETS = { own: 320508001, street: 320508002, district: 320505001, nowhere: 320508099 }
/** Facts that are numbers: told apart by the number. */
const NUMBERS: Record<PlaceName, Partial<Record<Class, string>>> = {
  own: { phone: '13810010001', birth: '1911', points: '71111', caller: '13910010001' },
  street: { phone: '13820020002', birth: '1922', points: '72222', caller: '13920020002' },
  district: { phone: '13830030003', birth: '1933', points: '73333', caller: '13930030003' },
}

/** The word by which a fact of this class and place is known. */
export function canary(place: PlaceName, of: Class): string {
  return NUMBERS[place][of] ?? `Z${of}${TAG[place]}Z`
}

/** The same name has the same id in every run. */
export function idOf(place: string, thing: string): string {
  const hex = createHash('sha256').update(`${place} ${thing}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

export function at(name: PlaceName | 'nowhere'): At {
  const streetId = STREETS[name]
  return {
    name,
    districtId: name === 'district' ? OTHER_DISTRICT : DISTRICT,
    streetId,
    communityId: `${streetId}001`,
    secondCommunityId: `${streetId}002`,
    id: (thing) => idOf(name, thing),
    word: (of) => (name === 'nowhere' ? `Z${of}nowhereZ` : canary(name, of)),
  }
}

/** What concerns one actor personally: the own street, and the actor with the own mandate in the place of the ground's deputy. */
export function atSelf(personId: string, mandateId: string): At {
  const own = at('own')
  const ids: Record<string, string> = { deputy: personId, 'deputy mandate': mandateId }
  return { ...own, name: 'self', id: (thing) => ids[thing] ?? own.id(thing) }
}
