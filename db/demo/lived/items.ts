import { addDays, type CivilDate, shanghaiInstant, yearOf } from '../../../kernel/civil-date.ts'
import { communityCode } from '../items/codes.ts'
import { doItems } from '../items/do-items.ts'
import { inventItems, LIVED_DAYS } from '../items/invent.ts'
import type { DemoItem } from '../items/language.ts'
import { quantitiesUntil } from '../quantities.ts'
import { demoId } from '../seeded.ts'
import type { Matter } from '../texts/matters.ts'
import { RAISED } from '../texts/raised.ts'
import { unitId } from '../units.ts'
import type { Lived } from './moments.ts'
import { actsUpTo, type Stage, workingDayBefore } from './stages.ts'

interface Shown {
  readonly stage: Stage
  /** Received so many working days before the demo opens. */
  readonly received: number
  /** The last step so many working days before. */
  readonly last?: number
  readonly by: 'code' | 'deputy' | 'counter'
  readonly matter: number
  readonly promisedIn?: number
}

/**
 * What visitors find in the first street: something in every queue of its desk, of the unit they play and of the deputy they play; in time, nearly due, late,
 * returned, promised, doubted.
 */
const SHOWN: readonly Shown[] = [
  { stage: 'new', received: 1, by: 'code', matter: 14 },
  { stage: 'new', received: 1, by: 'deputy', matter: 0 },
  { stage: 'new', received: 4, by: 'counter', matter: 9 },
  { stage: 'triaged', received: 2, by: 'code', matter: 15 },
  { stage: 'assigned', received: 2, by: 'deputy', matter: 15 },
  { stage: 'assigned', received: 6, by: 'code', matter: 9 },
  { stage: 'signed', received: 5, by: 'code', matter: 7 },
  { stage: 'signed', received: 10, by: 'counter', matter: 8 },
  { stage: 'signed', received: 16, by: 'code', matter: 0 },
  { stage: 'return-asked', received: 3, last: 1, by: 'code', matter: 5 },
  { stage: 'extension-asked', received: 10, last: 1, by: 'counter', matter: 7 },
  { stage: 'replied', received: 8, last: 1, by: 'deputy', matter: 9 },
  { stage: 'answered', received: 9, last: 1, by: 'deputy', matter: 4 },
  { stage: 'answered', received: 10, last: 2, by: 'deputy', matter: 0 },
  { stage: 'cannot', received: 9, last: 1, by: 'deputy', matter: 8 },
  { stage: 'confirmed', received: 11, last: 1, by: 'code', matter: 9 },
  { stage: 'told', received: 12, last: 2, by: 'deputy', matter: 15 },
  { stage: 'told', received: 14, last: 5, by: 'code', matter: 14 },
  { stage: 'promised', received: 30, last: 15, by: 'deputy', matter: 7, promisedIn: -3 },
  { stage: 'promised', received: 28, last: 16, by: 'counter', matter: 0, promisedIn: 4 },
  { stage: 'against', received: 16, last: 5, by: 'code', matter: 11 },
]

/** Two that came while very many did: they wait until somebody has looked. One says nothing. */
const HELD: readonly (readonly [words: string, wordsEn: string])[] = [
  ['加微信领红包，先到先得，名额有限！！！', 'Add me for a red packet, first come first served!!!'],
  [
    '楼下饭店油烟直接往窗里灌，晚上没法开窗。',
    'Smoke from the restaurant below comes in; we cannot open a window at night.',
  ],
]

const HIDING = [
  '广告，没有反映事情。(An advertisement; it raises nothing.)',
  'An advertisement; it raises nothing.',
] as const

/** The newest weeks' items, lived through by the routes; what is shown in the first street, and what is held there. Answers all of them. */
export async function liveItemsOn(lived: Lived): Promise<DemoItem[]> {
  const { house, database, districtId, ground, today } = lived
  const since = addDays(today, -LIVED_DAYS)
  const recent = quantitiesUntil(yearOf(today))
    .filter(({ year }) => year >= yearOf(since))
    .flatMap((year) =>
      inventItems(ground, { ...year, items: { ...year.items, heard: 0 } }, [], addDays(today, LIVED_DAYS)),
    )
    .filter(({ raisedOn }) => raisedOn >= since && raisedOn < today)
  const items = [...recent, ...SHOWN.map((one, place) => shownItem(lived, one, place))]
  const now = shanghaiInstant(today, '00:00')
  await doItems({ house, database, districtId }, items, now)
  await holdSome(lived)
  return items
}

function shownItem({ ground, today, persona, calendar }: Lived, shown: Shown, place: number): DemoItem {
  const street = ground.streets[0] as Lived['ground']['streets'][number]
  const community = street.communities[place % street.communities.length] as (typeof street.communities)[number]
  const matter = RAISED[shown.matter] as Matter
  const raisedOn = workingDayBefore(calendar, today, shown.received)
  const hands = ground.handsOf(street.streetId)
  const deputy = shown.by === 'deputy' ? deputyOf(ground.serving(street.streetId, raisedOn), persona('6-deputy')) : null
  const receivedAt = shanghaiInstant(raisedOn, { code: '19:05', deputy: '20:15', counter: '10:40' }[shown.by])
  const born: Omit<DemoItem, 'acts'> = {
    ...{ id: demoId(`shown item ${place}`, receivedAt), streetId: street.streetId, communityId: community.communityId },
    ...{ place: '东门', theme: matter.theme, reach: shown.by === 'code' ? 'community' : matter.reach },
    words: matter.words.replace('{c}', community.name),
    wordsEn: matter.wordsEn.replace('{c}', community.nameEn),
    ...{ channel: shown.by, raisedBy: deputy ? 'deputy' : 'resident', deputy },
    enteredBy: { code: null, deputy: deputy?.personId ?? null, counter: hands.secretary }[shown.by],
    codeId: shown.by === 'code' ? communityCode(community.communityId).id : null,
    ...{ activityId: null, opinionId: null, raisedOn, receivedAt },
    contact: deputy ? null : { name: '陈阿姨', phone: '13900009901', hideName: place % 2 === 0 },
  }
  const promisedOn: { promisedOn?: CivilDate } =
    shown.promisedIn === undefined ? {} : { promisedOn: addDays(today, shown.promisedIn) }
  const city = unitId('city', street.streetId)
  const staged = { item: born, matter, unitId: city, today, lastAgo: shown.last ?? 1, ...promisedOn }
  return { ...born, acts: actsUpTo(shown.stage, staged, hands) }
}

function deputyOf(serving: ReturnType<Lived['ground']['serving']>, personId: string): DemoItem['deputy'] {
  const found = serving.find((one) => one.personId === personId)
  return found ? { personId, mandateId: found.mandateId, level: found.level } : null
}

/** So many came within the hour that what followed was held back; the secretary asks for one of the two to be hidden, somebody else will decide. */
async function holdSome({ house, ground, districtId, today, writer }: Lived): Promise<void> {
  const street = ground.streets[0]
  const community = street?.communities[0]
  if (!street || !community) return
  const at = shanghaiInstant(addDays(today, -1), '21:20')
  await writer.put('opinions.knock', [
    {
      district_id: districtId,
      bucket: `street:${street.streetId}`,
      hour: shanghaiInstant(addDays(today, -1), '21:00'),
      times: 600,
    },
  ])
  const { token } = communityCode(community.communityId)
  for (const [place, [words]] of HELD.entries()) {
    const id = demoId(`held item ${place}`, at)
    const body = { id, device: `a-device-of-somebody-${place}`, words, theme: 'other' }
    await house.done({ by: null, at, to: `POST /api/v1/open/codes/${districtId}-${token}/items`, body })
    if (place > 0) continue
    const asked = {
      id: demoId('hiding asked', at),
      reason: HIDING[0],
    }
    const later = shanghaiInstant(addDays(today, -1), '21:50')
    await house.done({
      by: ground.secretaryOf(street.streetId),
      at: later,
      to: `POST /api/v1/opinions/items/${id}/hiding`,
      body: asked,
    })
  }
}

/** The gloss of what is said nowhere else: what residents sent by code, and why one should be hidden. */
export const HELD_GLOSS = [...HELD, HIDING]
