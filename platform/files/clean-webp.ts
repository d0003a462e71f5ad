/** Chunks a still WebP picture is drawn from; EXIF, XMP, colour profiles, frames of moving pictures and unknown ones are left out. */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH'])

/** In the flags of VP8X: a colour profile, EXIF and XMP follow. */
const NOTES = 0x20 | 0x08 | 0x04

/** A WebP with the chunks it is drawn from, its length and flags put right. Null where it breaks off, moves, or holds no picture. */
export function cleanWebp(bytes: Buffer): Buffer | null {
  const end = bytes.readUInt32LE(4) + 8
  if (end > bytes.length || bytes.length < 20) return null
  const kept: Buffer[] = []
  let drawn = false
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return null
    const type = bytes.subarray(at, at + 4).toString('latin1')
    const size = bytes.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (at + 8 + size > end) return null
    if (needed.has(type)) kept.push(chunkOf(type, bytes.subarray(at + 8, at + 8 + size)))
    if (type === 'VP8 ' || type === 'VP8L') drawn = true
    at = next
  }
  if (!drawn) return null
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

function chunkOf(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  const body = Buffer.from(content)
  if (type === 'VP8X' && body.length > 0) body[0] = (body[0] as number) & ~NOTES
  return Buffer.concat([head, body, Buffer.alloc(content.length % 2)])
}
