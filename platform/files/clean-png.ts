/** Chunks a picture is drawn from. Everything else (eXIf, tEXt, zTXt, iTXt, tIME, private ones) is left out. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'IEND'] as const
const needed = new Set<string>(NEEDED)

/** A PNG with the chunks it is drawn from, ended at IEND. Null where it breaks off, does not begin with IHDR or holds no picture. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  let drawn = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (end > bytes.length || (at === 8) !== (type === 'IHDR')) return null
    if (needed.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IDAT') drawn = true
    if (type === 'IEND') return drawn ? Buffer.concat(kept) : null
    at = end
  }
  return null
}
