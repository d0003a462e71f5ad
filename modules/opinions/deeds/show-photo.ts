import type { FastifyReply } from 'fastify'
import { refuse } from '../../../kernel/refusal.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import { keptPhoto } from '../store/photos.ts'
import { demandItem } from './demand-item.ts'
import { bySignedIn } from './handling.ts'

/** A picture of an item, for whoever may read the item; 404 for others, and where it was erased. Shown, never run: the page it came from is sandboxed. */
export async function showPhoto(
  ask: Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash' | 'reply'>,
  { itemId, photoId }: { itemId: string; photoId: string },
): Promise<FastifyReply> {
  await demandItem(bySignedIn(ask), { itemId })
  const photo = await keptPhoto(ask.db, ask.actor.districtId, itemId, photoId)
  if (photo === null) return refuse('opinions.photo-unknown', { status: 404 })
  return ask.reply
    .type(photo.kind)
    .header('Content-Disposition', 'inline')
    .header('Cache-Control', 'no-store')
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .send(photo.bytes)
}
