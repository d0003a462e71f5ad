import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_NAMES, matchNames } from './match-names.ts'

const people = [
  { personId: '1', name: '王芳' },
  { personId: '2', name: '沈一鸣' },
  { personId: '3', name: '陆平' },
  { personId: '4', name: '陆平' },
  { personId: '5', name: '艾则孜·木沙江·买买提' },
  { personId: '6', name: '欧阳代表' },
]

const found = (text: string) => matchNames(text, people).map((match) => [match.state, ...match.personIds])

describe('a pasted list', () => {
  test('is read whatever separates the names', () => {
    const both = [
      ['matched', '1'],
      ['matched', '2'],
    ]
    for (const text of [
      '王芳、沈一鸣',
      '王芳，沈一鸣',
      '王芳 沈一鸣',
      '王芳\n沈一鸣',
      '王芳;沈一鸣；',
      '1.王芳 2.沈一鸣'.replace(' ', '\n'),
      '（1）王芳\n（2）沈一鸣',
    ]) {
      expect(found(text)).toEqual(both)
    }
  })

  test('knows two-character names spaced out as offices do', () => {
    expect(found('王　芳　沈一鸣')).toEqual([
      ['matched', '1'],
      ['matched', '2'],
    ])
    expect(found('王 芳')).toEqual([['matched', '1']])
  })

  test('drops titles and remarks, but not from a name that ends so', () => {
    expect(found('王芳代表、沈一鸣（请假）、欧阳代表')).toEqual([
      ['matched', '1'],
      ['matched', '2'],
      ['matched', '6'],
    ])
  })

  test('takes any middle dot', () => {
    for (const dot of ['·', '•', '．', '・', '.']) {
      expect(found(`艾则孜${dot}木沙江${dot}买买提`)).toEqual([['matched', '5']])
    }
  })

  test('leaves two people of one name to the user, and says whom it does not know', () => {
    expect(found('陆平 李四')).toEqual([['ambiguous', '3', '4'], ['unknown']])
  })
})

const han = fc.constantFrom(...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜')
const name = fc.array(han, { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''))
const separator = fc.constantFrom('、', '，', ',', ';', '\n', ' ', '　', '\t', ' \n ')

test('whoever is named is found, once and in order, whatever separates', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
      separator,
      fc.nat(3),
      (names, between, repeats) => {
        const candidates = names.map((one, at) => ({ personId: String(at), name: one }))
        const said = [...names, ...names.slice(0, repeats)]
        const matches = matchNames(said.join(between), candidates)
        expect(matches.map((match) => match.personIds)).toEqual(candidates.map((one) => [one.personId]))
        expect(matches.every((match) => match.state === 'matched')).toBe(true)
      },
    ),
  )
})

test('any text at all gives a bounded answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(matchNames(text, people).length).toBeLessThanOrEqual(MOST_NAMES)
    }),
  )
})
