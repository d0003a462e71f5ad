import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('members stand in order of their names, whatever order they were made in', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: '字' }] })).toBe('{"a":[{"c":"字","d":null}],"b":1}')
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
})

test('reading it back gives the same value and the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})
