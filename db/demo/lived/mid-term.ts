import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { DemoStreet } from '../facts.ts'
import { demoId } from '../seeded.ts'
import type { Ground } from './appointments.ts'
import { ago } from './moments.ts'

/** Which street it happens to. */
const PLACE = 4

/**
 * The head of one street's general office moved to another post: the seat ended with it by itself. A dossier for the one who follows is on its
 * way, known to its hands alone; the organisation department has appraised, the director meeting is next.
 */
export async function liveMidTerm({ lived, streets, people }: Ground): Promise<void> {
  const { house, persona, today } = lived
  const by = persona('2-district-staff')
  const street = streets[PLACE] as DemoStreet
  const head = people.persons.find((one) => one.post === `${street.name}综合处处长`)
  const next = people.persons.find((one) => one.post === `${street.name}综合处副处长`)
  const director = people.tenures.find((one) => one.streetId === street.streetId && one.seat === 'director')
  if (!head || !next || !director) return
  const post = await house.done({ by, at: ago(today, 26, '09:00'), to: `GET /api/v1/people/${head.id}/posts` })
  await house.done({
    ...{ by, at: ago(today, 26, '09:10'), to: `POST /api/v1/posts/${post.items[0].postId}/end` },
    body: { version: post.items[0].version, on: civilDateOf(ago(today, 26, '09:10')), reason: '调任区商务局' },
  })
  const at = ago(today, 25, '10:00')
  const postId = demoId(`post of ${next.id}`, at)
  await house.done({
    ...{ by, at, to: `POST /api/v1/people/${next.id}/posts` },
    body: {
      ...{ id: postId, kind: 'street_department_head', office: 'general_office', streetId: street.streetId },
      ...{ title: '综合处处长', titleEn: 'Head of the general office', startsOn: civilDateOf(at) },
    },
  })
  await prepare({ lived, streets, people }, { street, personId: next.id, postId, director: director.personId })
}

interface Follower {
  readonly street: DemoStreet
  readonly personId: string
  readonly postId: string
  readonly director: string
}

async function prepare({ lived }: Ground, { street, personId, postId, director }: Follower): Promise<void> {
  const { house, persona, today } = lived
  const by = persona('2-district-staff')
  const opened = ago(today, 21, '09:30')
  const id = demoId('dossier of mid-term', opened)
  const path = `/api/v1/dossiers/${id}`
  const { streetId, name, nameEn } = street
  await house.done({
    ...{ by, at: opened, to: 'POST /api/v1/dossiers' },
    body: { id, kind: 'people', title: `${name}工委副主任（兼职）调整`, titleEn: `A change at ${nameEn}` },
  })
  await house.done({ by, at: opened, to: `POST ${path}/hands`, body: { personId: director, streetId } })
  await house.done({
    ...{ by: director, at: ago(today, 17, '15:00'), to: `POST ${path}/recommendations` },
    body: {
      ...{ id: demoId('recommendation of mid-term', opened), streetId, personId, postId, ground: 'department_head' },
      ...{ recommendedBy: `${name}党工委`, recommendedOn: civilDateOf(ago(today, 17, '15:00')) },
      words: '熟悉街道各科室工作，接手后便于统筹交办。',
    },
  })
  // biome-ignore lint/suspicious/noExplicitAny: read from the route as it answers
  const seen = (day: number): Promise<any> => house.done({ by, at: ago(today, day, '09:00'), to: `GET ${path}` })
  const batch = await seen(14)
  await house.done({
    ...{ by, at: ago(today, 14, '09:10'), to: `POST ${path}/matters/batch`, body: { version: batch.version } },
  })
  const [matter] = (await seen(14)).matters
  const tested: CivilDate = civilDateOf(ago(today, 13, '14:00'))
  const test = await house.done({
    ...{ by, at: ago(today, 13, '16:00'), to: `POST /api/v1/matters/${matter.matterId}/test` },
    body: { version: matter.version, on: tested, score: 92 },
  })
  await house.done({
    ...{ by, at: ago(today, 12, '09:20'), to: `POST /api/v1/matters/${matter.matterId}/moves` },
    body: { version: test.version, event: 'qualify', on: civilDateOf(ago(today, 12, '09:20')) },
  })
  const steps = [
    [11, { event: 'examine', responsible: '代表工委' }],
    [7, { event: 'appraise', number: '姑组考（演示）7号', responsible: '区委组织部' }],
  ] as const
  for (const [days, body] of steps) {
    const { version } = await seen(days)
    const day = civilDateOf(ago(today, days, '10:00'))
    await house.done({
      ...{ by, at: ago(today, days, '10:00'), to: `POST ${path}/moves`, body: { version, on: day, ...body } },
    })
  }
}
