import type { FastifyInstance } from 'fastify'
import { openHouse } from '../../../app/house.ts'
import { fixedClock } from '../../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { send } from '../../../platform/http/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { openTestSession } from '../../access/testing/session.ts'
import { DISTRICT, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'
import type { CandidateAnswer } from '../contract-merit.ts'
import { DOSSIER, meritGround, STAFF_OUTSIDE } from './merit-ground.ts'

const now = new Date('2024-05-20T02:00:00Z')
const SIGNED_IN = ['staff', 'secretary', 'director', 'otherSecretary', 'member', 'deputyShen', 'deputyGu'] as const
export type Who = (typeof SIGNED_IN)[number] | 'outside'

/** The address of the dossier of the tests. */
export const AT = `/dossiers/${DOSSIER}`

/** The whole house on the ground of merit on 20 May 2024, and the people signed in; `outside` is district staff and no hand. */
export interface MeritHouse {
  readonly ground: TestDatabase
  readonly app: FastifyInstance
  readonly cookies: Readonly<Record<string, string>>
  /** Answers without the number of the request, so that two can be compared. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  get(who: Who, path: string): Promise<{ status: number; body: any }>
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  post(who: Who, path: string, body: object, key?: string): Promise<{ status: number; body: any }>
  candidates(more?: string): Promise<CandidateAnswer[]>
  candidate(personId: string): Promise<CandidateAnswer>
  close(): Promise<void>
}

export async function meritHouse(): Promise<MeritHouse> {
  const ground = await testDatabase(meritGround)
  const { database } = ground
  const app = await openHouse({ database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' })
  const cookies: Record<string, string> = {}
  for (const who of SIGNED_IN) cookies[who] = await openTestSession(database, DISTRICT, PEOPLE[who], now)
  cookies.outside = await openTestSession(database, DISTRICT, STAFF_OUTSIDE, now)
  const ask = async (method: 'GET' | 'POST', who: Who, path: string, more: { body?: object; key?: string }) => {
    const answer = await send(app, method, `/api/v1${path}`, { headers: { cookie: cookies[who] ?? '' }, ...more })
    const { instance: _, ...body } = answer.json()
    return { status: answer.statusCode, body }
  }
  const get: MeritHouse['get'] = (who, path) => ask('GET', who, path, {})
  const candidates = async (more = ''): Promise<CandidateAnswer[]> =>
    (await get('staff', `${AT}/candidates?streetId=${PINGJIANG}${more}`)).body.items
  return {
    ...{ ground, app, cookies, get, candidates },
    post: (who, path, body, key = newId()) => ask('POST', who, path, { body, key }),
    async candidate(personId) {
      const found = (await candidates()).find((one) => one.personId === personId)
      if (found === undefined) throw new Error(`no such candidate: ${personId}`)
      return found
    },
    async close() {
      await app.close()
      await ground.drop()
    },
  }
}

/** A recommendation of Pingjiang as it is entered. */
export const recommendation = (personId: string, more: object = {}) => ({
  ...{ id: newId(), streetId: PINGJIANG, personId, ground: 'delegation_deputy', recommendedBy: '平江街道党工委' },
  ...{ recommendedOn: '2024-05-10', words: '履职积极，群众认可' },
  ...more,
})
/** A choice of Pingjiang as it is entered: votes by person. */
export const choice = (votes: Record<string, number>, chosen: string, more: object = {}) => ({
  ...{ id: newId(), streetId: PINGJIANG, heldOn: '2024-05-15', members: 3, present: 3, spoilt: 0, chosen },
  counts: Object.entries(votes).map(([personId, n]) => ({ personId, votes: n })),
  ...more,
})
