import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { openHouse } from '../../../app/house.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { send } from '../../../platform/http/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { openTestSession } from '../../access/testing/session.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
} from '../../roster/testing/people-ground.ts'
import type { DossierAnswer } from '../contract-dossiers.ts'

const id = (n: number) => `0190d000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** More invented people: a second one of the district's staff, and two who head offices in the streets. */
export const MORE = { second: id(1), headPingjiang: id(2), headJinchang: id(3) } as const
export const POSTS = { pingjiang: id(11), jinchang: id(12) } as const
export { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG }

const WHO = {
  staff: PEOPLE.staff,
  second: MORE.second,
  secretary: PEOPLE.secretary,
  otherSecretary: PEOPLE.otherSecretary,
  member: PEOPLE.member,
  shen: PEOPLE.deputyShen,
  gu: PEOPLE.deputyGu,
  head: MORE.headPingjiang,
  foreign: PEOPLE.foreign,
} as const
export type Who = keyof typeof WHO

export interface Answer {
  readonly statusCode: number
  // biome-ignore lint/suspicious/noExplicitAny: answers of many routes; each test says what it expects
  json(): any
}

/** A small district with its dossiers, a clock that can be set to a day, and everybody signed in. */
export interface DossierHouse {
  readonly db: TestDatabase
  readonly owner: pg.Client
  readonly app: FastifyInstance
  /** Sets the clock to ten in the morning of this day; everybody signs in anew. */
  on(day: string): Promise<void>
  get(who: Who, url: string): Promise<LightMyRequestResponse>
  post(who: Who, url: string, body?: object, key?: string): Promise<LightMyRequestResponse>
  put(who: Who, url: string, body: object): Promise<LightMyRequestResponse>
  /** Opens a dossier by the district's staff; answers its id. */
  open(kind?: 'people' | 'rule', more?: object): Promise<string>
  seen(who: Who, dossierId: string): Promise<DossierAnswer>
  /** A step with the version that stands. */
  move(dossierId: string, event: string, fields: object): Promise<LightMyRequestResponse>
  add(dossierId: string, matter: object): Promise<string>
  close(): Promise<void>
}

export async function dossierHouse(): Promise<DossierHouse> {
  let now = new Date('2026-11-02T02:00:00Z')
  const db = await testDatabase(peopleGround)
  const owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
  await owner.query(morePeople())
  const app = await openHouse({
    database: db.database,
    clock: { now: () => now },
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  const cookies = new Map<Who, string>()
  const signIn = async () => {
    for (const [who, personId] of Object.entries(WHO)) {
      const district = who === 'foreign' ? OTHER_DISTRICT : DISTRICT
      cookies.set(who as Who, await openTestSession(db.database, district, personId, now))
    }
  }
  await signIn()
  const headers = (who: Who) => ({ cookie: cookies.get(who) ?? '' })
  const get = (who: Who, url: string) => send(app, 'GET', url, { headers: headers(who) })
  const post = (who: Who, url: string, body: object = {}, key = newId()) =>
    send(app, 'POST', url, { headers: headers(who), body, key })
  const seen = async (who: Who, dossierId: string): Promise<DossierAnswer> =>
    wanted(await get(who, `/api/v1/dossiers/${dossierId}`), 200)
  return {
    ...{ db, owner, app, get, post, seen },
    async on(day) {
      now = new Date(`${day}T02:00:00Z`)
      await signIn()
    },
    put: (who, url, body) => send(app, 'PUT', url, { headers: headers(who), body }),
    async open(kind = 'people', more = {}) {
      const dossierId = newId()
      wanted(await post('staff', '/api/v1/dossiers', { id: dossierId, kind, title: '任免事项', ...more }), 201)
      return dossierId
    },
    async move(dossierId, event, fields) {
      const { version } = await seen('staff', dossierId)
      return post('staff', `/api/v1/dossiers/${dossierId}/moves`, { event, version, ...fields })
    },
    async add(dossierId, matter) {
      const matterId = newId()
      wanted(await post('staff', `/api/v1/dossiers/${dossierId}/matters`, { id: matterId, ...matter }), 201)
      return matterId
    },
    async close() {
      await app.close()
      await owner.end()
      await db.drop()
    },
  }
}

/** The answer's body, if it has the status that is wanted; otherwise the test ends here and says what came. */
export function wanted(answer: Answer, status: number) {
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode}: ${JSON.stringify(answer.json())}`)
  return answer.json()
}

function morePeople(): string {
  const post = (postId: string, personId: string, street: number) =>
    `(${DISTRICT}, '${postId}', '${personId}', ${street}, 'street_department_head', 'general_office', '综合处处长', '2022-01-01')`
  return `
    insert into roster.person (district_id, person_id, name, pinyin, initials, birth_year) values
      (${DISTRICT}, '${MORE.second}', '钱二', 'qianer', 'qe', 1982), (${DISTRICT}, '${MORE.headPingjiang}', '孙处', 'sunchu', 'sc', 1978),
      (${DISTRICT}, '${MORE.headJinchang}', '李处', 'lichu', 'lc', 1979);
    insert into roster.post (district_id, post_id, person_id, kind, community_id, starts_on) values
      (${DISTRICT}, '${id(21)}', '${MORE.second}', 'district_staff', null, '2022-01-01');
    insert into committees.concurrent_post (district_id, post_id, person_id, street_id, kind, office, title, starts_on) values
      ${post(POSTS.pingjiang, MORE.headPingjiang, PINGJIANG)}, ${post(POSTS.jinchang, MORE.headJinchang, JINCHANG)};`
}

/** Deputy director on the delegation's place. */
export const appointDeputy = (personId: string, mandateId: string, streetId: number = PINGJIANG) => ({
  ...{
    type: 'appoint',
    personId,
    streetId,
    seat: 'part_time_deputy_director',
    seatNo: 2,
    ground: 'delegation_deputy',
    mandateId,
  },
})
/** Deputy director on the office head's place. */
export const appointHead = (personId: string, postId: string, streetId: number = PINGJIANG) => ({
  ...{
    type: 'appoint',
    personId,
    streetId,
    seat: 'part_time_deputy_director',
    seatNo: 1,
    ground: 'department_head',
    postId,
  },
})
