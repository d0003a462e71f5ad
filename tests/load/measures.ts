import type pg from 'pg'
import { newId } from '../../platform/ids/new-id.ts'
import type { Shot } from './drive.ts'
import type { LoadGround } from './ground.ts'
import { addClosingTargets, addReviewTargets, addWaiting } from './targets.ts'
import { addItemsToSearch } from './words-to-search.ts'

/** One thing measured against both servers. */
export interface Measure {
  readonly what: string
  /** Requests in one round against one server, at most. */
  readonly most: number
  next(): Shot
}

const CLOSINGS = 320
const REVIEWS = 480
const YEAR = 2023
const WAITING = 60
const ITEMS = 100_000

/** What is looked for among them: a word of everywhere, a rare one, a long one. */
export const SEARCHED = ['停车', '古井', '加装电梯'] as const

export function searchPath(word: string): string {
  return `/api/v1/opinions/items?limit=50&q=${encodeURIComponent(word)}`
}

/** Everything measured, with enough fresh targets for `rounds` rounds against two servers and their warm-up. */
export async function measures(owner: pg.Pool, ground: LoadGround, rounds: number): Promise<Measure[]> {
  const { districtId, streetId, staff, deputyId } = ground
  const turns = rounds * 2 + 2
  const closings = await addClosingTargets(owner, districtId, CLOSINGS * turns)
  const reviews = await addReviewTargets(owner, districtId, REVIEWS * turns)
  await addWaiting(owner, districtId, streetId, WAITING)
  await addItemsToSearch(owner, districtId, ITEMS)
  await owner.query('analyze')
  const secretary = cookieOf(ground, streetId)
  const read = (cookie: string, path: string) => (): Shot => ({ method: 'GET', path, headers: { cookie } })
  return [
    {
      what: 'close an activity, 10 present (street secretary)',
      most: CLOSINGS,
      next: () => {
        const target = taken(closings)
        return write(cookieOf(ground, target.streetId), `/api/v1/activities/${target.activityId}/close`, { version: 1 })
      },
    },
    {
      what: 'confirm a self-report, points posted (district staff)',
      most: REVIEWS,
      next: () => write(staff, `/api/v1/duty/records/${taken(reviews)}/review`, { version: 1, verdict: 'pass' }),
    },
    {
      what: `ranking of a year, first 100 (district staff)`,
      most: 2_000,
      next: read(staff, `/api/v1/points/ranking/deputies?year=${YEAR}&limit=100`),
    },
    {
      what: 'review queue, a page of 50 (street secretary)',
      most: 1_000,
      next: read(secretary, '/api/v1/duty/review-queue'),
    },
    {
      what: 'one deputy’s duty file, a year (street secretary)',
      most: 2_000,
      next: read(secretary, `/api/v1/duty/people/${deputyId}/file?year=${YEAR}`),
    },
  ]
}

function write(cookie: string, path: string, content: object): Shot {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': newId() }
  return { method: 'POST', path, headers, body: JSON.stringify(content) }
}

function taken<T>(from: T[]): T {
  const target = from.shift()
  if (target === undefined) throw new Error('No fresh target left.')
  return target
}

function cookieOf(ground: LoadGround, streetId: number): string {
  return ground.secretaries.get(streetId) ?? ''
}
