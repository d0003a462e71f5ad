import type { Chance } from './chance.ts'
import { filePart, type Letter, putForm, RAW } from './letter.ts'
import type { Shape } from './shapes.ts'

/** One way to spoil a request. Answers false where it does not fit this route. */
export interface Flaw {
  readonly name: string
  /** True: whoever sends it, success would be wrong. */
  readonly fatal: boolean
  /** Spoils the letter; answers the field that is wrong now, '' for none in particular, or null where it does not fit. */
  spoil(letter: Letter, shape: Shape, chance: Chance): string | null
}

const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e倒',
  '👩‍👩‍👧‍👦'.repeat(40),
  '一'.repeat(5000),
  "'; drop table duty.record --",
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '%00',
  '{{7*7}}',
  '\n\r\t',
  'null',
  'NaN',
  '-1',
  '1e999',
  '２０２６',
  '\u0000\uffff',
]
const ODD_VALUES: unknown[] = [null, true, 0, -1, 1.5, 1e308, 2 ** 60, [], {}, [[]], 'text', ['a', 1], { a: { b: 1 } }]
const ODD_PARAMS = [
  '0',
  '-1',
  'x',
  '00000000-0000-0000-0000-000000000000',
  'urn:uuid:00000000-0000-7000-8000-000000000000',
  '9'.repeat(30),
  '一'.repeat(60),
  'a'.repeat(300),
  `${RAW}%00`,
  `${RAW}%zz`,
  `${RAW}%`,
  `${RAW}%ff%fe`,
  `${RAW}..%2f..`,
  '2023-02-30',
]

const recordOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null

const inBody = (
  name: string,
  fatal: boolean,
  change: (body: Record<string, unknown>, shape: Shape, chance: Chance) => string | null,
): Flaw => ({
  name,
  fatal,
  spoil(letter, shape, chance) {
    const body = recordOf(letter.value)
    return body === null ? null : change(body, shape, chance)
  },
})

const inBytes = (name: string, bytes: (chance: Chance) => Buffer, type = 'application/json', fatal = true): Flaw => ({
  name,
  fatal,
  spoil(letter, shape, chance) {
    if (shape.body === null && !shape.upload) return null
    letter.bytes = bytes(chance)
    letter.headers['content-type'] = type
    return ''
  },
})

const inQuery = (
  name: string,
  change: (shape: Shape, chance: Chance) => [string, string] | null,
  fatal: boolean,
): Flaw => ({
  name,
  fatal,
  spoil(letter, shape, chance) {
    const pair = change(shape, chance)
    if (pair === null) return null
    letter.query = [...letter.query.filter(([one]) => one !== pair[0]), pair]
    return pair[0]
  },
})

const inForm = (name: string, change: (letter: Letter, chance: Chance) => void): Flaw => ({
  name,
  fatal: true,
  spoil(letter, shape, chance) {
    if (!shape.upload) return null
    change(letter, chance)
    return ''
  },
})

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

/** All ways, each named for what it does. */
export const FLAWS: readonly Flaw[] = [
  inBody('a field left out', true, (body, shape, chance) => {
    const demanded = (shape.body?.required ?? []).filter(
      (name) => shape.body?.properties?.[name]?.default === undefined,
    )
    if (demanded.length === 0) return null
    const name = chance.pick(demanded)
    delete body[name]
    return name
  }),
  inBody('a field nobody declared', true, (body) => {
    body.isAdmin = true
    return 'isAdmin'
  }),
  inBody('a field of another type', false, (body, _shape, chance) => swapped(body, chance, ODD_VALUES)),
  inBody('an odd text in a field', false, (body, _shape, chance) => swapped(body, chance, ODD_TEXTS)),
  inBody('a value deep inside', false, (body, _shape, chance) => inside(body, chance)),
  {
    name: 'a body that is no object',
    fatal: true,
    spoil(letter, shape, chance) {
      if (shape.body === null || shape.upload) return null
      letter.value = chance.pick([[], 'text', 7, null, true])
      return ''
    },
  },
  inBytes('broken JSON', (chance) =>
    Buffer.from(chance.pick(['{', '{"a":}', '[1,', '"', '{"a":1}x', '\ufeff{', 'undefined'])),
  ),
  inBytes('a prototype trick', () => Buffer.from('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}')),
  inBytes('JSON nested too deep', (chance) => Buffer.from(deep(40 + chance.below(4000)))),
  inBytes('bytes that are no text', () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  inBytes('a body too large', () => Buffer.alloc(1_200_000, 0x20)),
  inBytes('a wrong content type', () => Buffer.from('a=1'), 'application/x-www-form-urlencoded'),
  inBytes('a content type that is none', () => Buffer.from('{}'), 'nonsense;;;'),
  inBytes(
    'XML',
    () => Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    'application/xml',
  ),
  {
    name: 'a wrong id in the address',
    fatal: false,
    spoil: (letter, shape, chance) => (shape.params.length === 0 ? null : wrongParam(letter, shape, chance)),
  },
  inQuery('an unknown word in the query', () => ['isAdmin', '1'], true),
  inQuery(
    'a broken cursor',
    (shape, chance) =>
      shape.query.some((one) => one.name === 'after')
        ? [
            'after',
            chance.pick(['x', 'W10', 'bnVsbA', 'eyJhIjoxfQ', '一', 'WyIyMDIzLTAyLTMwIiwieCJd', 'a'.repeat(2000)]),
          ]
        : null,
    true,
  ),
  inQuery(
    'a limit out of bounds',
    (shape, chance) =>
      shape.query.some((one) => one.name === 'limit')
        ? ['limit', chance.pick(['0', '-1', '101', '1e9', 'NaN', '1.5', ''])]
        : null,
    true,
  ),
  inQuery(
    'an odd value in the query',
    (shape, chance) =>
      shape.query.length === 0
        ? null
        : [chance.pick(shape.query).name, chance.pick([...ODD_TEXTS, `${RAW}%00`, `${RAW}%zz`])],
    false,
  ),
  {
    name: 'no key for a write',
    fatal: true,
    spoil: (letter, shape) => (shape.keyed ? headed(letter, 'idempotency-key', null) : null),
  },
  {
    name: 'a key that is none',
    fatal: true,
    spoil: (letter, shape) => (shape.keyed ? headed(letter, 'idempotency-key', 'once') : null),
  },
  {
    name: 'from another site',
    fatal: true,
    spoil: (letter, shape) => (shape.method === 'GET' ? null : headed(letter, 'sec-fetch-site', 'cross-site')),
  },
  inForm('a form that never ends', (letter) => putForm(letter, [filePart(Buffer.from('PK'), 'a.xlsx')], false)),
  inForm('a form without a file', (letter) => putForm(letter, [])),
  inForm('a file that is no workbook', (letter, chance) =>
    putForm(letter, [
      filePart(
        Buffer.from(chance.pick(['', 'PK\u0003\u0004', '<html>', '\0'.repeat(100)])),
        chance.pick(['a.xlsx', '../../a.xlsx', '一'.repeat(300), 'a\0.xlsx']),
      ),
    ]),
  ),
  inForm('a form without a boundary', (letter) => {
    letter.headers['content-type'] = 'multipart/form-data'
  }),
  inForm('two files instead of one', (letter) =>
    putForm(letter, [filePart(Buffer.from('a'), 'a.xlsx'), filePart(Buffer.from('b'), 'b.xlsx')]),
  ),
  {
    name: 'a form where none is taken',
    fatal: true,
    spoil(letter, shape) {
      if (shape.upload || shape.body === null) return null
      putForm(letter, [filePart(Buffer.from('a'), 'a.xlsx')])
      return ''
    },
  },
]

function headed(letter: Letter, name: string, value: string | null): string {
  if (value === null) delete letter.headers[name]
  else letter.headers[name] = value
  return ''
}

function swapped(body: Record<string, unknown>, chance: Chance, values: readonly unknown[]): string | null {
  const names = Object.keys(body)
  if (names.length === 0) return null
  const name = chance.pick(names)
  body[name] = chance.pick(values)
  return name
}

/** Goes down into lists and objects as far as they reach and swaps what is there. */
function inside(body: Record<string, unknown>, chance: Chance): string | null {
  const names = Object.keys(body).filter((name) => typeof body[name] === 'object' && body[name] !== null)
  if (names.length === 0) return null
  const name = chance.pick(names)
  let at = body[name] as Record<string, unknown>
  for (;;) {
    const keys = Object.keys(at)
    if (keys.length === 0) return null
    const key = chance.pick(keys)
    const next = at[key]
    if (typeof next === 'object' && next !== null && chance.flip(0.7)) at = next as Record<string, unknown>
    else {
      at[key] = chance.pick([...ODD_VALUES, ...ODD_TEXTS])
      return name
    }
  }
}

function wrongParam(letter: Letter, shape: Shape, chance: Chance): string {
  const { name } = chance.pick(shape.params)
  letter.params[name] = chance.pick(ODD_PARAMS)
  return name
}
