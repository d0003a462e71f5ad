import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './workbook.ts'

export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const END_RECORD = 0x06054b50
const PART_RECORD = 0x02014b50
const LOCAL_RECORD = 0x04034b50
const MAX_PARTS = 2_000
/** A part smaller than this may shrink as far as it likes; above it, more than 1:300 is no table anybody typed. */
const RATIO_FROM = 8 * 1024 * 1024
const MAX_RATIO = 300

/**
 * Reads a zip's directory without unpacking anything and refuses (`excel.bomb`) more than `maxUnpacked` bytes, a part that
 * unpacks beyond 1:300, parts that overlap, or too many parts; `excel.password` for encrypted parts.
 */
export function listParts(bytes: Buffer, maxUnpacked: number): ZipPart[] {
  const parts = readDirectory(bytes)
  let total = 0
  let packed = 0
  for (const part of parts) {
    total += part.unpacked
    packed += part.packed
    if (part.unpacked > RATIO_FROM && part.unpacked > part.packed * MAX_RATIO) throw new Unreadable('excel.bomb')
  }
  if (total > maxUnpacked || packed > bytes.length) throw new Unreadable('excel.bomb')
  return parts
}

/** Unpacks one part and refuses (`excel.bomb`) a part that is larger than its directory entry says. */
export function unpackPart(bytes: Buffer, part: ZipPart): Buffer {
  const at = part.offset
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_RECORD) throw new Unreadable('excel.damaged')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + part.packed)
  if (part.method === 0) return packed
  if (part.method !== 8) throw new Unreadable('excel.damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(part.unpacked, 1) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new Unreadable(code === 'ERR_BUFFER_TOO_LARGE' ? 'excel.bomb' : 'excel.damaged')
  }
}

function readDirectory(bytes: Buffer): ZipPart[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  // 0xffff and 0xffffffff announce zip64, which a file under our size limit never needs.
  if (count === 0xffff || at === 0xffffffff || count > MAX_PARTS) throw new Unreadable('excel.bomb')
  const parts: ZipPart[] = []
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== PART_RECORD) throw new Unreadable('excel.damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new Unreadable('excel.password')
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_RECORD) return at
  }
  throw new Unreadable('excel.damaged')
}
