import { addDays, type CivilDate, shanghaiInstant } from '../../../kernel/civil-date.ts'
import type { DemoActivity, DemoOpinion, DemoStreet, Standout } from '../facts.ts'
import { type ItemQuantities, PINGJIANG_2023, type YearQuantities } from '../quantities.ts'
import { type Chance, chance, demoId, sharedBy } from '../seeded.ts'
import { HEARD_MATTERS, type Matter } from '../texts/matters.ts'
import { RAISED, SCREENED } from '../texts/raised.ts'
import { workday } from '../weekly-visits.ts'
import { drawKeen, type Serving } from '../who-serves.ts'
import { communityCode } from './codes.ts'
import { fateOf } from './fate.ts'
import { type Hands, workingDaysLater } from './hands.ts'
import type { DemoItem } from './language.ts'

export interface ItemGround {
  readonly streets: readonly DemoStreet[]
  readonly serving: (streetId: number, on: CivilDate) => readonly Serving[]
  readonly recorderOf: (communityId: string, on: CivilDate) => string
  readonly handsOf: (streetId: number) => Hands
  readonly standouts: readonly Standout[]
}

/** The newest days are lived through by deeds instead. */
export const LIVED_DAYS = 21
/** Codes hang in the communities since then. */
const CODES_SINCE = 2022

type Born = Omit<DemoItem, 'acts'>

/** Submitted by a deputy and taken up by the street: then it earns the deputy's record. */
export function isTakenUp(item: DemoItem): boolean {
  return (
    item.raisedBy === 'deputy' &&
    item.acts.some((act) => act.do === 'triage' || act.do === 'answer' || act.do === 'refer')
  )
}

/** A year's items with what became of them; what would lie after `until` has not been raised yet. */
export function inventItems(
  ground: ItemGround,
  { year, items: many }: YearQuantities,
  activities: readonly DemoActivity[],
  until: CivilDate,
): DemoItem[] {
  const random = chance(`items ${year}`)
  const before = addDays(until, -LIVED_DAYS)
  const items = [
    ...ofDeputies(ground, year, many, random),
    ...ofResidents(ground, year, many, random),
    // The newest days are taken back to where an office finds them: nothing is raised from those yet.
    ...ofHeardLines(ground, many, { activities, before: addDays(until, -31) }, random),
  ]
  return items.filter((item) => item.raisedOn < before)
}

/** Submitted by deputies through the platform: 85 in Pingjiang 2023. */
function ofDeputies(ground: ItemGround, year: number, many: ItemQuantities, random: Chance): DemoItem[] {
  const counts = perStreet(ground.streets, year, many)
  return ground.streets.flatMap((street, index) =>
    Array.from({ length: counts[index] as number }, (_, number) => {
      const raisedOn = dayOf(year, number, counts[index] as number)
      const serving = ground.serving(street.streetId, raisedOn)
      const [drawn] = drawKeen(serving, 1, random.next) as [Serving]
      const deputy = writer(ground, serving, drawn, {
        streetId: street.streetId,
        year,
        number,
        of: counts[index] as number,
      })
      const community = random.pick(street.communities)
      const matter = random.pick(random.next() < 0.7 ? RAISED : HEARD_MATTERS)
      const receivedAt = shanghaiInstant(raisedOn, '20:15')
      return whole(ground, random, matter, {
        ...at(`deputy ${street.streetId} ${year} ${number}`, street, community, matter, random),
        channel: 'deputy',
        raisedBy: 'deputy',
        deputy,
        enteredBy: deputy.personId,
        raisedOn,
        receivedAt,
      })
    }),
  )
}

/** Whoever was drawn; but standouts who write take seven a year in turn, and those who write little take none before the vote. */
function writer(
  ground: ItemGround,
  serving: readonly Serving[],
  drawn: Serving,
  { streetId, year, number, of }: { streetId: number; year: number; number: number; of: number },
): Serving {
  const standout = ground.standouts.find((one) => one.streetId === streetId)
  if (!standout || (year !== 2022 && year !== 2023)) return drawn
  const own = serving.find((one) => one.personId === standout.personId)
  if (standout.writes) return own && number % Math.max(2, Math.floor(of / 7)) === 1 ? own : drawn
  if (drawn.personId !== standout.personId) return drawn
  return serving.find((one) => one.level === 'district' && one.personId !== standout.personId) ?? drawn
}

function perStreet(streets: readonly DemoStreet[], year: number, { deputies }: ItemQuantities): number[] {
  const weights = streets.map((street) => street.communities.length)
  if (streets[0]?.nameEn !== 'Pingjiang' || year !== 2023) return sharedBy(deputies, weights)
  const own = PINGJIANG_2023.opinionItems
  return [own, ...sharedBy(Math.max(0, deputies - own), weights.slice(1))]
}

/** Raised by residents themselves: by a code in their community, at the street's counter, through the recorder; some are not for the house. */
function ofResidents(ground: ItemGround, year: number, many: ItemQuantities, random: Chance): DemoItem[] {
  return Array.from({ length: many.residents }, (_, number) => {
    const street = ground.streets[number % ground.streets.length] as DemoStreet
    const community = random.pick(street.communities)
    const raisedOn = dayOf(year, number, many.residents)
    const channel = random.pick(
      year < CODES_SINCE ? (['counter', 'recorder'] as const) : (['code', 'code', 'counter', 'recorder'] as const),
    )
    const hands = ground.handsOf(street.streetId)
    const enteredBy = {
      code: null,
      counter: hands.secretary,
      recorder: ground.recorderOf(community.communityId, raisedOn),
    }[channel]
    const screened = random.next() < 0.06 ? random.pick(SCREENED) : null
    const matter: Matter = screened
      ? { ...screened, reach: 'community', done: [screened.words, screened.wordsEn] }
      : random.pick(RAISED)
    const born: Born = {
      ...at(`resident ${year} ${number}`, street, community, matter, random),
      channel,
      // By code nobody says how far it reaches; the street may put it right.
      reach: channel === 'code' ? 'community' : matter.reach,
      raisedBy: 'resident',
      deputy: null,
      enteredBy,
      codeId: channel === 'code' ? communityCode(community.communityId).id : null,
      raisedOn,
      receivedAt: shanghaiInstant(raisedOn, channel === 'code' ? '19:05' : '10:40'),
      contact: random.next() < 0.6 ? caller(random) : null,
    }
    if (screened === null) return whole(ground, random, matter, born)
    const day = workingDaysLater(hands.calendar, born.receivedAt, 1, '09:30')
    const refused = { do: 'screen-out', at: day, by: hands.secretary, screening: screened.screening } as const
    const closed = { do: 'close', at: workingDaysLater(hands.calendar, day, 2, '16:20'), by: hands.secretary } as const
    return { ...born, acts: [refused, closed] }
  })
}

/** Lines heard at visits and contact days that the secretary raised, drawn from all of the year. */
function ofHeardLines(
  ground: ItemGround,
  many: ItemQuantities,
  { activities, before }: { activities: readonly DemoActivity[]; before: CivilDate },
  random: Chance,
): DemoItem[] {
  const lines = activities
    .filter((one) => one.state === 'closed' && one.heldOn < before)
    .flatMap((activity) => activity.opinions.map((opinion) => ({ activity, opinion })))
  return random.some(lines, many.heard).map(({ activity, opinion }) => {
    const street = ground.streets.find((one) => one.streetId === activity.streetId) as DemoStreet
    const community = street.communities.find(
      (one) => one.communityId === activity.communityId,
    ) as DemoStreet['communities'][number]
    const { secretary, calendar } = ground.handsOf(street.streetId)
    const matter = matterOf(opinion, community.name)
    const present = activity.lines.filter((line) => line.mark === 'present')
    const [line] = random.some(present, random.next() < 0.8 ? 1 : 0)
    return whole(ground, random, matter, {
      ...at(`heard ${opinion.id}`, street, community, matter, random),
      place: (activity.place ?? '').replace(community.name, ''),
      channel: 'heard',
      raisedBy: 'resident',
      deputy: line ? { personId: line.personId, mandateId: line.mandateId, level: line.level } : null,
      enteredBy: secretary,
      activityId: activity.id,
      opinionId: opinion.id,
      raisedOn: activity.heldOn,
      receivedAt: workingDaysLater(calendar, activity.closedAt as Date, 1, '10:00'),
    })
  })
}

function matterOf(opinion: DemoOpinion, community: string): Matter {
  const found = HEARD_MATTERS.find(({ words }) => words.replace('{c}', community) === opinion.words)
  if (!found) throw new Error(`No answer is written for “${opinion.words}”.`)
  return found
}

function whole(ground: ItemGround, random: Chance, matter: Matter, born: Born): DemoItem {
  return { ...born, acts: fateOf(born, matter, ground.handsOf(born.streetId), random) }
}

const SPOTS = ['东门', '3号楼旁', '小广场', '菜场口', '河边', '活动室', '停车棚'] as const

/** What every item has, wherever it comes from. */
function at(
  key: string,
  street: DemoStreet,
  community: DemoStreet['communities'][number],
  matter: Matter,
  random: Chance,
) {
  return {
    id: demoId(`item ${key}`, shanghaiInstant('2018-01-02', '09:00')),
    streetId: street.streetId,
    communityId: community.communityId,
    // The community stands beside it wherever a place is shown.
    place: random.pick(SPOTS),
    theme: matter.theme,
    reach: matter.reach,
    words: matter.words.replace('{c}', community.name),
    wordsEn: matter.wordsEn.replace('{c}', community.nameEn),
    codeId: null,
    activityId: null,
    opinionId: null,
    contact: null,
  }
}

function caller(random: Chance): NonNullable<DemoItem['contact']> {
  const name = `${random.pick([...'王李张刘陈杨黄周吴徐孙胡朱高林'])}${random.pick(['女士', '先生', '阿姨', '师傅'])}`
  const phone = random.next() < 0.7 ? `1390000${String(random.between(0, 9999)).padStart(4, '0')}` : null
  return { name, phone, hideName: random.next() < 0.3 }
}

/** Spread over the year, on working days. */
function dayOf(year: number, number: number, of: number): CivilDate {
  return workday(addDays(`${year}-01-06`, Math.floor((number * 350) / of)))
}
