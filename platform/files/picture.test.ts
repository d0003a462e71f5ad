import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPicture, kindOfPicture } from './picture.ts'

/** One grey pixel. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z',
  'base64',
)
const SECRET = 'GPS 31°18′N 120°37′E serial 0042'

const segment = (marker: number, content: string | Buffer) => {
  const body = Buffer.from(content)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
/** A TIFF block as phones write it, with a GPS directory that says where. */
const EXIF = Buffer.concat([
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from(SECRET),
])

const chunk = (type: string, content: Buffer) => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  return Buffer.concat([size, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)])
}
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
const pngOf = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ])

const part = (type: string, content: Buffer) => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), size, content, Buffer.alloc(content.length % 2)])
}
const webpOf = (flags: number, ...more: Buffer[]) => {
  const body = Buffer.concat([
    part('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    part('VP8L', Buffer.from([0x2f, 0, 0, 0, 0x10, 0x88, 0x88, 0x08])),
    ...more,
  ])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

const clean = (bytes: Buffer) => cleanPicture(bytes)?.bytes ?? null

test('a JPEG loses every note before, between and behind, and keeps its picture', () => {
  const plain = clean(JPEG)
  expect(plain).not.toBeNull()
  const scan = JPEG.indexOf(Buffer.from([0xff, 0xda]))
  const planted = Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, EXIF),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:GPSLatitude>${SECRET}`),
    segment(0xed, `Photoshop 3.0\0${SECRET}`),
    segment(0xee, `Adobe, or so it says ${SECRET}`),
    segment(0xfe, SECRET),
    segment(0xf7, SECRET),
    JPEG.subarray(2, scan),
    segment(0xef, SECRET),
    JPEG.subarray(scan, JPEG.length - 2),
    segment(0xe1, EXIF),
    segment(0xfe, SECRET),
    JPEG.subarray(JPEG.length - 2),
    Buffer.from(`PK\x03\x04${SECRET}`),
  ])
  expect(planted.includes(SECRET)).toBe(true)
  expect(clean(planted)).toEqual(plain)
  expect(plain?.includes('JFIF')).toBe(false)
  expect(plain?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
})

test('the colours of a JPEG stay readable: a proper Adobe segment is kept', () => {
  const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01', 'latin1'))
  const bytes = clean(Buffer.concat([JPEG.subarray(0, 2), adobe, JPEG.subarray(2)]))
  expect(bytes?.includes(adobe)).toBe(true)
})

test('a PNG keeps what it is drawn from', () => {
  const planted = Buffer.concat([
    pngOf(
      chunk('eXIf', EXIF),
      chunk('tEXt', Buffer.from(`Location\0${SECRET}`)),
      chunk('iTXt', Buffer.from(SECRET)),
      chunk('zTXt', Buffer.from(SECRET)),
      chunk('prVt', Buffer.from(SECRET)),
    ),
    Buffer.from(SECRET),
  ])
  expect(clean(planted)).toEqual(pngOf())
})

test('a WebP loses EXIF and XMP, and no longer says that they follow', () => {
  const planted = Buffer.concat([
    webpOf(0x3c, part('EXIF', EXIF), part('XMP ', Buffer.from(SECRET))),
    Buffer.from(SECRET),
  ])
  expect(clean(planted)).toEqual(webpOf(0x10))
})

test('what is no picture, or breaks off, is none', () => {
  const none = ['', 'GIF89a', '<svg/>', '%PDF-1.7', 'RIFF\0\0\0\0WAVE', 'RIFF\xff\xff\xff\x7fWEBP', '\xff\xd8\xff']
  for (const text of none) expect(cleanPicture(Buffer.from(text, 'latin1'))).toBeNull()
  for (const whole of [JPEG, pngOf(), webpOf(0)])
    for (let length = 0; length < whole.length; length += 1)
      if (cleanPicture(whole.subarray(0, length)) !== null) expect(length).toBe(whole.length)
})

test('whatever bytes come, cleaning ends, never grows and is done once', () => {
  const starts = [JPEG, pngOf(), webpOf(0x3c, part('EXIF', EXIF))]
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }),
      fc.uint8Array({ maxLength: 40 }),
      (start, changes, tail) => {
        const bytes = Buffer.concat([start, tail])
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const once = cleanPicture(bytes)
        if (once === null) return
        expect(once.bytes.length).toBeLessThanOrEqual(bytes.length)
        expect(kindOfPicture(once.bytes)).toBe(once.kind)
        expect(clean(once.bytes)).toEqual(once.bytes)
      },
    ),
    { numRuns: 500 },
  )
})
