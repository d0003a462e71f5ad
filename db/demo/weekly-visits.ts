import { addDays, type CivilDate, shanghaiInstant, weekdayOf } from '../../kernel/civil-date.ts'
import type { DemoActivity, DemoOpinion, DemoStreet } from './facts.ts'
import { heldActivity } from './make-activity.ts'
import { PINGJIANG_2023, type YearQuantities } from './quantities.ts'
import { type Chance, chance, demoId, evenParts, sharedBy } from './seeded.ts'
import { OPINIONS, THEMES } from './texts/opinions.ts'
import { drawKeen, lineOf, type Serving } from './who-serves.ts'

export interface VisitGround {
  streets: readonly DemoStreet[]
  serving: (streetId: number, on: CivilDate) => readonly Serving[]
  secretaryOf: (streetId: number) => string
}

/** A year of weekly visits in every street, with those who came and what they heard. */
export function weeklyVisits(ground: VisitGround, year: YearQuantities): DemoActivity[] {
  const random = chance(`weekly visits ${year.year}`)
  const perStreet = visitsPerStreet(ground.streets, year)
  const themedEvery = shuffled(marks(year.visits, year.themed), random)
  const heardEach = shuffled(evenParts(year.heard, year.visits), random)
  let place = 0
  return ground.streets.flatMap((street, index) => {
    const count = perStreet[index] as number
    const sizes = attendanceSizes(street, year.year, count, random)
    return Array.from({ length: count }, (_, number) => {
      const themed = themedEvery[place] === 1
      const heard = heardEach[place] as number
      place += 1
      return visit(
        ground,
        street,
        year.year,
        { number, of: count, present: sizes[number] as number, themed, heard },
        random,
      )
    })
  })
}

/** Pingjiang held 64 in 2023; the others share what is left by the number of their communities. */
function visitsPerStreet(streets: readonly DemoStreet[], year: YearQuantities): number[] {
  const first = streets[0]?.nameEn === 'Pingjiang' && year.year === 2023 ? PINGJIANG_2023.visits : null
  if (first === null)
    return sharedBy(
      year.visits,
      streets.map((street) => street.communities.length),
    )
  const others = streets.slice(1).map((street) => street.communities.length)
  return [first, ...sharedBy(year.visits - first, others)]
}

/** Municipal and district deputies at each visit: 182 in Pingjiang 2023, two to four elsewhere. */
function attendanceSizes(street: DemoStreet, year: number, count: number, random: Chance): number[] {
  if (street.nameEn === 'Pingjiang' && year === 2023)
    return shuffled(evenParts(PINGJIANG_2023.visitAttendances, count), random)
  return Array.from({ length: count }, () => random.pick([2, 2, 3, 3, 3, 4]))
}

interface VisitShape {
  number: number
  of: number
  present: number
  themed: boolean
  heard: number
}

function visit(ground: VisitGround, street: DemoStreet, year: number, shape: VisitShape, random: Chance): DemoActivity {
  const heldOn = workday(addDays(`${year}-01-04`, Math.floor((shape.number * 358) / shape.of)))
  const community = street.communities[
    (shape.number + year) % street.communities.length
  ] as DemoStreet['communities'][number]
  const pool = ground.serving(street.streetId, heldOn)
  const counted = pool.filter((one) => one.level === 'district' || one.level === 'municipal')
  const came = drawKeen(counted, shape.present, random.next)
  const asked = drawKeen(
    counted.filter((one) => !came.includes(one)),
    random.next() < 0.3 ? 1 : 0,
    random.next,
  )
  const guests = drawKeen(
    pool.filter((one) => one.level === 'consultative'),
    random.next() < 0.5 ? 1 : 0,
    random.next,
  )
  const theme = shape.themed ? random.pick(THEMES) : null
  const key = `visit ${street.streetId} ${year} ${shape.number}`
  return heldActivity({
    key,
    kind: 'weekly_visit',
    title: theme ? `${community.name}周周行：${theme[0]}` : `${community.name}周周行`,
    titleEn: theme ? `Weekly visit, ${community.nameEn}: ${theme[1]}` : `Weekly visit, ${community.nameEn}`,
    streetId: street.streetId,
    heldOn,
    secretary: ground.secretaryOf(street.streetId),
    communityId: community.communityId,
    place: `${community.name}党群服务中心`,
    theme: theme ? theme[0] : null,
    lines: [...came, ...guests].map((one) => lineOf(one, 'present')).concat(asked.map((one) => lineOf(one, 'leave'))),
    opinions: heardLines(key, heldOn, community.name, community.nameEn, shape.heard, random),
  })
}

/** `count` opinions in a community's everyday words, with their gloss. */
export function heardLines(
  key: string,
  on: CivilDate,
  name: string,
  nameEn: string,
  count: number,
  random: Chance,
): DemoOpinion[] {
  return random.some(OPINIONS, count).map(([words, wordsEn, reach], line) => ({
    id: demoId(`opinion ${key} ${line}`, shanghaiInstant(on, '10:00')),
    words: words.replace('{c}', name),
    wordsEn: wordsEn.replace('{c}', nameEn),
    reach,
  }))
}

/** Saturday and Sunday move to the Wednesday after. */
export function workday(day: CivilDate): CivilDate {
  const weekday = weekdayOf(day)
  return weekday > 5 ? addDays(day, 10 - weekday) : day
}

function marks(total: number, marked: number): number[] {
  return Array.from({ length: total }, (_, place) => (place < marked ? 1 : 0))
}

export function shuffled<T>(list: readonly T[], random: Chance): T[] {
  return random.some(list, list.length)
}
