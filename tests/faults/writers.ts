import { setTimeout as pause } from 'node:timers/promises'
import { addDays, civilDateOf } from '../../kernel/civil-date.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { FaultGround } from './ground.ts'

/** A deed the house has acknowledged, and what must be found of it afterwards. */
export interface Acknowledged {
  readonly requestId: string
  /** The activity, the record or the paper. */
  readonly subjectId: string
  /** Duty records that must stand for it. */
  readonly records: number
  /** It is a paper, which must stand in the register under a number. */
  readonly paper?: true
}

export interface Tally {
  readonly acknowledged: Acknowledged[]
  /** Requests sent again, by why: no answer came ('none'), or a status that says "later". */
  readonly again: Map<string, number>
  /** Answers that were no success and no reason to try again. None is expected. */
  readonly refused: string[]
}

/** Says "later", not "no": the database is away, too many requests, somebody else is posting to the same year. */
const LATER = new Set([429, 503])
const BUSY = 'duty.posting-busy'

/** One client that sends deed after deed until told to stop; each is repeated under its id until it is answered. */
export async function write(url: string, ground: FaultGround, tally: Tally, goesOn: () => boolean): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
    const activity = turn % 3 === 2 ? undefined : ground.activities.pop()
    if (activity && turn % 3 === 0) await close(url, ground, tally, activity)
    else if (activity) {
      ground.activities.push(activity)
      await recordVisit(url, ground, tally)
    } else await selfReport(url, ground, tally)
    if (turn % 2 === 0) await issueNotice(url, ground, tally)
  }
}

async function close(
  url: string,
  { secretary }: FaultGround,
  tally: Tally,
  { activityId, present }: FaultGround['activities'][number],
): Promise<void> {
  const path = `/api/v1/activities/${activityId}/close`
  await send(url, { path, cookie: secretary, body: { version: 1 }, subjectId: activityId, records: present }, tally)
}

async function recordVisit(url: string, ground: FaultGround, tally: Tally): Promise<void> {
  const id = newId()
  const at = Math.floor(Math.random() * ground.deputies.length)
  const present = [0, 7, 13].map((step) => ground.deputies[(at + step) % ground.deputies.length]?.personId)
  const body = {
    id,
    kind: 'weekly_visit',
    title: '周周行',
    streetId: ground.streetId,
    communityId: ground.communityId,
    heldOn: `2025-1${at % 3}-0${1 + (at % 9)}`,
    attendance: present.map((personId) => ({ personId, mark: 'present' })),
    opinions: [{ id: newId(), words: '楼道灯不亮', reach: 'community' }],
  }
  const path = '/api/v1/activities/record-and-close'
  await send(url, { path, cookie: ground.secretary, body, subjectId: id, records: present.length }, tally)
}

/** Reported by the deputy, passed by the street, confirmed by the district: three deeds on one record. */
async function selfReport(url: string, { deputies, secretary, staff }: FaultGround, tally: Tally): Promise<void> {
  const deputy = deputies[Math.floor(Math.random() * deputies.length)]
  if (!deputy) return
  const id = newId()
  const report = {
    id,
    personId: deputy.personId,
    kind: 'other_work',
    doneOn: addDays(civilDateOf(new Date()), -1 - Math.floor(Math.random() * 60)),
    title: `帮扶 ${id}`,
  }
  const common = { subjectId: id, records: 1 }
  const path = `/api/v1/duty/records/${id}/review`
  await send(url, { path: '/api/v1/duty/records', cookie: deputy.cookie, body: report, ...common }, tally)
  await send(url, { path, cookie: secretary, body: { version: 1, verdict: 'pass' }, ...common }, tally)
  await send(url, { path, cookie: staff, body: { version: 2, verdict: 'pass' }, ...common }, tally)
}

/** A notice of an announced appointment: it takes the next number of its year. */
async function issueNotice(url: string, { dossierId, staff }: FaultGround, tally: Tally): Promise<void> {
  const id = newId()
  const issuedOn = civilDateOf(new Date())
  const body = { id, kind: 'notice', addressee: `受文单位 ${id}`, signer: '区人大常委会主任', issuedOn }
  const path = `/api/v1/dossiers/${dossierId}/papers`
  await send(url, { path, cookie: staff, body, subjectId: id, records: 0, paper: true }, tally)
}

interface Deed {
  readonly path: string
  readonly cookie: string
  readonly body: object
  readonly subjectId: string
  readonly records: number
  readonly paper?: true
}

async function send(url: string, deed: Deed, tally: Tally): Promise<void> {
  const requestId = newId()
  for (;;) {
    const answer = await post(url, deed, requestId)
    if (answer !== null && answer.status < 300) {
      const { subjectId, records, paper } = deed
      tally.acknowledged.push({ requestId, subjectId, records, ...(paper ? { paper } : {}) })
      return
    }
    if (answer !== null && !LATER.has(answer.status) && !answer.text.includes(BUSY)) {
      tally.refused.push(`${deed.path}: ${answer.status} ${answer.text.slice(0, 200)}`)
      return
    }
    const why = String(answer?.status ?? 'none')
    tally.again.set(why, (tally.again.get(why) ?? 0) + 1)
    // Sixteen clients behind one address: slow enough not to be held for a flood.
    await pause(200 + Math.random() * 200)
  }
}

/** Null: no answer came, and nobody knows whether the deed was done. */
export async function post(
  url: string,
  deed: Pick<Deed, 'path' | 'cookie' | 'body'>,
  requestId: string,
): Promise<{ status: number; text: string } | null> {
  const headers = { cookie: deed.cookie, 'content-type': 'application/json', 'idempotency-key': requestId }
  try {
    const signal = AbortSignal.timeout(20_000)
    const answer = await fetch(url + deed.path, { method: 'POST', headers, body: JSON.stringify(deed.body), signal })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return null
  }
}
