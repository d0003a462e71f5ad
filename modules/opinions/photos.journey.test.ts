import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { SubmittedAnswer } from './contract-open.ts'
import { aCode, aMatter, type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
let said: SubmittedAnswer
beforeAll(async () => {
  house = await opinionHouse()
  said = await raised()
})
afterAll(() => house?.close())

async function raised(): Promise<SubmittedAnswer> {
  return (await house.ask('POST', `/open/codes/${await aCode(house)}/items`, { body: aMatter() })).json()
}

const SECRET = 'GPS 31°18′N 120°37′E'
const chunk = (type: string, content: Buffer) => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  return Buffer.concat([size, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)])
}
/** A picture of its own grey, with the place it was taken at in two notes. */
const picture = (grey: number, weight = 0) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('eXIf', Buffer.from(SECRET)),
    chunk('tEXt', Buffer.from(`Location\0${SECRET}`)),
    chunk('IDAT', Buffer.concat([deflateSync(Buffer.from([0, grey])), Buffer.alloc(weight)])),
    chunk('IEND', Buffer.alloc(0)),
  ])

function add(bytes: Buffer, more: { id?: string; code?: string; ref?: string; fields?: boolean; key?: string } = {}) {
  const line = '----photo'
  const id =
    more.fields === false
      ? ''
      : `--${line}\r\ncontent-disposition: form-data; name="id"\r\n\r\n${more.id ?? newId()}\r\n`
  const head = `${id}--${line}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`
  return house.app.inject({
    method: 'POST',
    url: `/api/v1/open/items/${more.ref ?? said.ref}/photos`,
    headers: {
      'content-type': `multipart/form-data; boundary=${line}`,
      'idempotency-key': more.key ?? newId(),
      'x-query-code': more.code ?? said.queryCode,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${line}--\r\n`)]),
  })
}

test('a picture is kept without its place, once, and seen by those who may read the item', async () => {
  const id = newId()
  const first = await add(picture(1), { id })
  expect([first.statusCode, first.json()]).toEqual([201, { photoId: id, taken: 1, most: 3 }])
  expect((await add(picture(1), { id })).json()).toEqual({ photoId: id, taken: 1, most: 3 })
  expect((await add(picture(2), { id })).json().code).toBe('request.id-reused')
  const { rows } = await house.owner.query('select bytes, kind, item_id as "itemId" from opinions.photo')
  expect(rows).toHaveLength(1)
  expect(rows[0].kind).toBe('image/png')
  expect(rows[0].bytes.includes(SECRET)).toBe(false)
  const path = `/opinions/items/${rows[0].itemId}/photos/${id}`
  const shown = await house.ask('GET', path, { as: 'secretary' })
  expect(shown.headers).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "sandbox; default-src 'none'",
  })
  expect(shown.rawPayload).toEqual(rows[0].bytes)
  for (const as of ['otherSecretary', 'shen', 'foreign'] as Who[])
    expect([as, (await house.ask('GET', path, { as })).statusCode]).toEqual([as, 404])
  expect(
    (await house.ask('GET', `/opinions/items/${rows[0].itemId}/photos/${newId()}`, { as: 'secretary' })).statusCode,
  ).toBe(404)
  const track = (await house.ask('GET', `/open/items/${said.ref}`, { code: said.queryCode })).json()
  expect(track.photos).toMatchObject({ taken: 1, most: 3 })
})

test('what is no picture, too large, without code or beyond the number is refused', async () => {
  expect((await add(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).json().code).toBe(
    'opinions.photo-unreadable',
  )
  expect((await add(Buffer.from('GIF89a;alert(1)'))).json().code).toBe('opinions.photo-unreadable')
  expect((await add(Buffer.alloc(0))).json().code).toBe('opinions.photo-unreadable')
  const large = await add(picture(3, 1_100_000))
  expect([large.statusCode, large.json().code]).toEqual([413, 'opinions.photo-too-large'])
  expect((await add(picture(3, 2_000_000))).statusCode).toBe(413)
  expect((await add(picture(3), { code: 'AAAAAA' })).statusCode).toBe(404)
  expect((await add(picture(3), { fields: false })).statusCode).toBe(422)
  const answers = await Promise.all([4, 5, 6, 7, 8].map((grey) => add(picture(grey))))
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 201, 409, 409, 409])
  const kept = await house.owner.query('select position from opinions.photo order by 1')
  expect(kept.rows.map(({ position }) => position)).toEqual([1, 2, 3])
})

test('nothing is added once the matter is taken back', async () => {
  const other = await raised()
  await house.ask('POST', `/open/items/${other.ref}/withdraw`, { code: other.queryCode, body: {} })
  const late = await add(picture(9), { ref: other.ref, code: other.queryCode })
  expect([late.statusCode, late.json().code]).toEqual([409, 'opinions.photos-too-late'])
})
