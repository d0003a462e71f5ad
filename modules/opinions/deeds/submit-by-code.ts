import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import type { SubmitBody, SubmittedAnswer } from '../contract-open.ts'
import { type CodeGround, codeGround } from '../reads/code-ground.ts'
import { takenInItem } from '../reads/taken-in.ts'
import { contactSaid } from '../rules/contact-said.ts'
import { knocksOfSubmitting, minutesLeft } from '../rules/knock.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { codeClosedBy } from '../rules/may-code.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'
import { publicDoer, publicKey } from '../rules/public-key.ts'
import { bucketNames } from '../secrets/bucket-names.ts'
import { queryCodeFits, queryCodeOf } from '../secrets/query-code.ts'
import { enterDistrict } from './enter-district.ts'
import { type IntakeGround, intakeGround } from './intake-ground.ts'
import { type SaidItem, takeIn } from './take-in.ts'

type Asked = Pick<
  Ask<Actor | null, unknown, unknown, SubmitBody>,
  'actor' | 'inDistrict' | 'body' | 'now' | 'requestId' | 'bodyHash' | 'request' | 'reply'
>

/**
 * A resident's matter through a printed code. Where very many come from one device, network or street it is taken in and held until somebody
 * has looked; beyond all measure it is refused (429). The same sending again, under whatever request id, is answered as the first time, its
 * query code worked out anew from what the device sends. 404 for a code nobody made, 409 for one that is closed.
 */
export async function submitByCode(asked: Asked, token: string): Promise<SubmittedAnswer> {
  const key = publicKey(token)
  const db = enterDistrict(asked, key.districtId, 'opinions.code-unknown')
  const code = await codeGround(db, key.districtId, key.rest, civilDateOf(asked.now))
  if (code === null) return refuse('opinions.code-unknown', { status: 404 })
  const ground = await intakeGround(db, key.districtId, asked.now)
  try {
    const closed = codeClosedBy(code)
    if (closed !== null) refuse(closed, { status: 409 })
    return await submitted(asked, db, ground, code)
  } catch (error) {
    const again = await sentBefore(asked, db, ground)
    if (again === null) throw error
    asked.reply.header('Idempotency-Replayed', 'true')
    return again
  }
}

async function submitted(asked: Asked, db: Sql, ground: IntakeGround, code: CodeGround): Promise<SubmittedAnswer> {
  const { body, now, request } = asked
  const said = saidThrough(code, body, ground)
  const named = bucketNames(ground.secret)
  const knocks = knocksOfSubmitting(named, { ip: request.ip, device: body.device, streetId: code.streetId })
  const done = await takeIn(
    db,
    ground,
    [said],
    { by: null, knocks },
    {
      ...{ doer: publicDoer(code.districtId, asked.actor), action: 'opinions.submit', subjectKind: 'opinion' },
      ...{ subjectId: said.itemId, streetId: code.streetId, detail: { channel: 'code', codeId: code.codeId }, at: now },
      ...{ requestId: asked.requestId, bodyHash: asked.bodyHash },
    },
  )
  const made = done?.[0]
  if (made === undefined) refuse('opinions.too-many', { status: 429, params: { minutes: minutesLeft(now) } })
  return {
    ...{ ref: `${code.districtId}-${made.receipt}`, receipt: made.receipt, queryCode: made.queryCode, held: made.held },
    number: ledgerNumber({ street: code.street, year: made.year, number: made.number }),
    photos: { most: ground.settings.mostPhotos, maxBytes: PHOTO_BYTES },
    next: made.next,
  }
}

function saidThrough(code: CodeGround, body: SubmitBody, ground: IntakeGround): SaidItem {
  const communityId = code.communityId ?? body.communityId ?? null
  if (communityId !== null && !code.communities.some((one) => one.communityId === communityId))
    refuse('opinions.community-elsewhere', { field: 'communityId' })
  return {
    ...{ itemId: body.id.toLowerCase(), device: body.device, streetId: code.streetId, communityId },
    ...{ channel: 'code', raisedBy: 'resident', codeId: code.codeId },
    ...{ deputyId: code.deputy?.personId ?? null, enteredBy: null, activityId: code.activity?.activityId ?? null },
    ...{ opinionId: null, externalSystem: null, externalNo: null },
    ...{ place: body.place?.trim() ?? '', theme: body.theme ?? 'other', reach: 'community' },
    ...{ words: body.words.trim(), wordsEn: '', raisedOn: ground.today, confidential: false },
    ...{ publish: body.publish ?? 'no', contact: ground.settings.askContact ? contactSaid(body.contact) : null },
  }
}

/**
 * Was this very matter taken in before? Only the device that sent it can say so: the query code worked out with its word must fit what is kept. Another matter
 * under the same id is refused.
 */
async function sentBefore(asked: Asked, db: Sql, ground: IntakeGround): Promise<SubmittedAnswer | null> {
  const { body } = asked
  const item = await takenInItem(db, ground.districtId, body.id)
  if (item === null || item.channel !== 'code') return null
  const queryCode = queryCodeOf(ground.secret, item.itemId, body.device)
  const same = item.words === body.words.trim() && queryCodeFits(item.queryHash, item.receipt, queryCode)
  if (!same) refuse('request.id-reused')
  return {
    ...{ ref: `${ground.districtId}-${item.receipt}`, receipt: item.receipt, queryCode, held: item.held },
    number: ledgerNumber(item),
    photos: { most: ground.settings.mostPhotos, maxBytes: PHOTO_BYTES },
    next: { step: item.dueStep, dueOn: item.dueOn, provisional: item.provisional },
  }
}
