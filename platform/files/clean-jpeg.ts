const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const ADOBE = 0xee

/**
 * A JPEG without its notes: every APPn segment (EXIF with GPS, XMP, Photoshop, thumbnails, MPF), every comment and every reserved segment goes; APP14 "Adobe" stays where it has its
 * proper twelve bytes, since colours are read by it. The turn of the picture goes with EXIF: the phone turns it before sending. Ends at EOI.
 * Null where it breaks off before its end.
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])]
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] as number
    // Any number of 0xFF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI || marker === SOI || marker === 0 || isBare(marker)) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return null
    if (marker === SOS) return withScans(bytes, at, kept)
    if (!isNote(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

/** From the first scan on: entropy-coded data runs until the next marker; between scans of a progressive picture stand tables, and may stand notes. */
function withScans(bytes: Buffer, from: number, kept: Buffer[]): Buffer | null {
  let at = from
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) return Buffer.concat([...kept, Buffer.from([0xff, EOI])])
    if (at + 4 > bytes.length || marker === SOI || isBare(marker)) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return null
    const stop = marker === SOS ? endOfScan(bytes, end) : end
    if (!isNote(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, stop))
    at = stop
    if (at >= bytes.length || bytes[at] !== 0xff) return null
  }
  return null
}

/** The first marker behind entropy-coded data: 0xFF00 is a stuffed byte, 0xFFD0–D7 are restarts. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1] as number
    if (next === 0xff) at += 1
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else return at
  }
  return bytes.length
}

/** Markers without a length, which have no place between segments. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

/** Not one of the segments a picture is drawn from: frames and Huffman tables (C0–CF), scans, quantisation and restarts (DA–DF). */
function isNote(marker: number, content: Buffer): boolean {
  if ((marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf)) return false
  const adobe = content.length === 12 && content.subarray(0, 5).toString('latin1') === 'Adobe'
  return marker !== ADOBE || !adobe
}
