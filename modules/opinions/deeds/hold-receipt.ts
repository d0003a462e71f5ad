import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import { type PublicItem, publicItem } from '../reads/public-item.ts'
import { knocksOfGuessing, minutesLeft } from '../rules/knock.ts'
import { publicKey } from '../rules/public-key.ts'
import { bucketNames } from '../secrets/bucket-names.ts'
import { queryCodeFits } from '../secrets/query-code.ts'
import { knock, knockedOut } from '../store/knocks.ts'
import { knownSecret, secretOf } from '../store/secret.ts'
import { enterDistrict } from './enter-district.ts'

export type PublicAsked = Pick<
  Ask<Actor | null, unknown, unknown, unknown>,
  'actor' | 'inDistrict' | 'now' | 'requestId' | 'bodyHash' | 'request'
>

/** Whoever holds the receipt and its query code, in the district of the receipt. */
export interface Holder {
  readonly districtId: number
  readonly db: Sql
  readonly item: PublicItem
  readonly secret: string
}

/** A number nobody has is compared with this, so that it takes as long as a wrong code. */
const NOBODYS = '0'.repeat(64)

/**
 * Lets in whoever holds the receipt and its query code (header x-query-code). An unknown number and a wrong code are answered alike (404), counted by network and
 * number, and after too many refused for the rest of the hour (429) before anything is compared.
 */
export async function holdReceipt(asked: PublicAsked, ref: string): Promise<Holder> {
  const { districtId, rest: receipt } = publicKey(ref)
  const db = enterDistrict(asked, districtId, 'opinions.ref-unknown')
  const header = asked.request.headers['x-query-code']
  const typed = typeof header === 'string' ? header.slice(0, 40) : ''
  const [known, item] = await Promise.all([knownSecret(db, districtId), publicItem(db, districtId, receipt)])
  const secret = known ?? (item === null ? null : await secretOf(db, districtId, asked.now))
  // A district that never took anything in has nothing to guess, and no count is kept for it.
  if (secret === null) return refuse('opinions.ref-unknown', { status: 404 })
  const knocks = knocksOfGuessing(bucketNames(secret), { ip: asked.request.ip, receipt })
  if (await knockedOut(db, districtId, knocks, asked.now)) tooOften(asked.now)
  const fits = queryCodeFits(item?.queryHash ?? NOBODYS, receipt, typed)
  if (item !== null && fits) return { districtId, db, item, secret }
  if (typed !== '') await knock(db, districtId, knocks, asked.now)
  return refuse('opinions.ref-unknown', { status: 404 })
}

function tooOften(now: Date): never {
  refuse('opinions.guessed-too-often', { status: 429, params: { minutes: minutesLeft(now) } })
}
