import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { cannot } from '../../../kernel/verdict.ts'
import type { TrackAnswer } from '../contract-open.ts'
import { readSettings } from '../reads/settings.ts'
import { type TrackedItem, trackedItem } from '../reads/track.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { mayHandle } from '../rules/may-handle.ts'
import { mayPart } from '../rules/may-part.ts'
import { mayAddPhoto } from '../rules/may-photo.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'
import { byResident } from './by-resident.ts'
import type { HandlingGround } from './handling.ts'
import { holdReceipt, type PublicAsked } from './hold-receipt.ts'
import { loadGround } from './load-ground.ts'

/** Where a matter stands, for whoever holds receipt and query code: what happens next and when, lateness told as it is. */
export async function trackItem(asked: PublicAsked, ref: string): Promise<TrackAnswer> {
  const holder = await holdReceipt(asked, ref)
  const { districtId, db, item: found } = holder
  const [ground, item, { settings }] = await Promise.all([
    loadGround(byResident(asked, holder), found.itemId),
    trackedItem(db, districtId, found.itemId),
    readSettings(db, districtId),
  ])
  if (item === null) return refuse('opinions.ref-unknown', { status: 404 })
  const { dueOn, dueStep, provisional, paused, photos, receivedAt, question, ...rest } = item
  const overdue = dueOn !== null && !paused && civilDateOf(asked.now) > dueOn
  const most = settings.mostPhotos
  return {
    ...{
      ...rest,
      ref,
      number: ledgerNumber({ ...item, street: item.street.name }),
      receivedAt: receivedAt.toISOString(),
    },
    ...{ history: [...item.history], ratings: [...item.ratings], question },
    replies: item.replies.map((reply) => ({ ...reply, promises: [...reply.promises] })),
    next: { step: dueStep, dueOn, provisional, overdue, paused },
    ratingAsked: ground.item.ratingAsked,
    photos: { taken: photos, most, maxBytes: PHOTO_BYTES },
    can: canOf(ground, item, most),
  }
}

/** The same reasons the deeds refuse with. */
function canOf({ item: facts }: HandlingGround, item: TrackedItem, most: number): TrackAnswer['can'] {
  const part = facts.parts.find(({ partId }) => partId === item.question?.partId)
  return {
    rate: mayHandle('resident', facts, 'rate'),
    reopen: mayHandle('resident', facts, 'reopen'),
    withdraw: mayHandle('resident', facts, 'withdraw'),
    answer: part === undefined ? cannot('opinions.nobody-asks') : mayPart('resident', facts, part, 'resume'),
    addPhoto: mayAddPhoto(item, item.photos, most),
  }
}
