import { createHash } from 'node:crypto'
import { refuse } from '../../../kernel/refusal.ts'
import { cleanPicture } from '../../../platform/files/picture.ts'
import type { UploadedFile } from '../../../platform/http/route.ts'
import type { PhotoAnswer } from '../contract-open.ts'
import { readSettings } from '../reads/settings.ts'
import { mayAddPhoto } from '../rules/may-photo.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'
import { publicDoer } from '../rules/public-key.ts'
import { keptPhoto, photoCount, putPhoto } from '../store/photos.ts'
import { uniqueKeyBroken } from '../store/unique-key.ts'
import type { Holder, PublicAsked } from './hold-receipt.ts'
import { holdReceiptToWrite } from './hold-receipt-to-write.ts'

const TRIES = 3

/**
 * Keeps a picture of a resident's matter, with everything taken out that tells where, when and with what it was taken. The bytes decide what it is, not
 * its name. The same picture under the same id again changes nothing. Refuses 422 what is no still picture, 413 what is too large, 409 where there
 * are enough or the item is answered.
 */
export async function addPhoto(
  asked: PublicAsked,
  ref: string,
  photoId: string,
  file: UploadedFile,
): Promise<PhotoAnswer> {
  const holder = await holdReceiptToWrite(asked, ref)
  const { districtId, db, item } = holder
  const [{ settings }, taken] = await Promise.all([
    readSettings(db, districtId),
    photoCount(db, districtId, item.itemId),
  ])
  const picture = cleanPicture(file.bytes)
  if (picture === null) return refuse('opinions.photo-unreadable', { field: 'file' })
  if (picture.bytes.length > PHOTO_BYTES)
    refuse('opinions.photo-too-large', { status: 413, field: 'file', params: { kb: Math.floor(PHOTO_BYTES / 1000) } })
  const sha256 = createHash('sha256').update(picture.bytes).digest('hex')
  const most = settings.mostPhotos
  const known = await keptPhoto(db, districtId, item.itemId, photoId)
  if (known !== null) {
    if (known.sha256 !== sha256) refuse('request.id-reused')
    return { photoId, taken, most }
  }
  const may = mayAddPhoto(item, taken, most)
  if (!may.can) refuse(may.why, { status: 409, params: { most } })
  const now = await kept(asked, holder, { photoId, ...picture, sha256, most })
  if (now === null) return refuse('opinions.photos-full', { status: 409, params: { most } })
  return { photoId, taken: now, most }
}

/** Another picture sent at the same moment may take the position: then the next one is tried. */
async function kept(
  asked: PublicAsked,
  { districtId, db, item }: Holder,
  photo: { photoId: string; kind: string; bytes: Buffer; sha256: string; most: number },
): Promise<number | null> {
  const { itemId, streetId } = item
  for (let tries = 1; ; tries += 1) {
    try {
      return await putPhoto(
        db,
        { districtId, itemId, at: asked.now, ...photo },
        {
          ...{ doer: publicDoer(districtId, asked.actor), action: 'opinions.add-photo', subjectKind: 'opinion' },
          ...{
            subjectId: itemId,
            streetId,
            detail: { photoId: photo.photoId, bytes: photo.bytes.length },
            at: asked.now,
          },
          ...{ requestId: asked.requestId, bodyHash: asked.bodyHash },
        },
      )
    } catch (error) {
      if (tries === TRIES || uniqueKeyBroken(error) !== 'photo_once_a_position') throw error
    }
  }
}
