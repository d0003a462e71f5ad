import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'

/** Kinds of picture the house takes in. */
export const PICTURE_KINDS = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export interface Picture {
  readonly kind: PictureKind
  /** Without anything that tells where, when and with what it was taken, and without bytes behind its end. */
  readonly bytes: Buffer
}

/** What the bytes say they are, whatever name and media type the sender gave them. */
export function kindOfPicture(bytes: Buffer): PictureKind | null {
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'image/png'
  const riff = bytes.subarray(0, 4).toString('latin1') === 'RIFF'
  return riff && bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : null
}

/**
 * The picture with everything but the picture taken out: EXIF with its place and serial numbers, XMP, comments, thumbnails, text chunks, and whatever stands
 * behind the end (an archive hung on to a picture). Null where the bytes are no picture of these kinds, or broken off. What is not known to be needed
 * for showing the picture is left out, so that a kind of note invented tomorrow does not get through.
 */
export function cleanPicture(bytes: Buffer): Picture | null {
  const kind = kindOfPicture(bytes)
  if (kind === null) return null
  const clean = kind === 'image/jpeg' ? cleanJpeg(bytes) : kind === 'image/png' ? cleanPng(bytes) : cleanWebp(bytes)
  return clean === null ? null : { kind, bytes: clean }
}
