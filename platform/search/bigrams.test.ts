import { expect, test } from 'vitest'
import { bigrams, phraseQuery, plainForm } from './bigrams.ts'

test('pairs stand at their places, a last character alone, and no pair reaches over a blank or into the next text', () => {
  expect(bigrams('停车难')).toBe("'停车':1 '车难':2 '难':3")
  expect(bigrams('古井 旁', '井')).toBe("'古井':1 '井':2,6 '旁':4")
  expect(bigrams('', ' ')).toBe('')
})

test('what is typed becomes a phrase of pairs; blanks part it; nothing typed narrows nothing', () => {
  expect(phraseQuery('停车')).toBe("'停车'")
  expect(phraseQuery('加装电梯')).toBe("('加装' <-> '装电' <-> '电梯')")
  expect(phraseQuery(' 井　ＡＢ ')).toBe("'井':* & 'ab'")
  expect(phraseQuery("o'\\")).toBe("('o''' <-> '''\\\\')")
  expect(phraseQuery(' \u200b ')).toBeNull()
})

test('width, case, blanks and invisible marks make no difference', () => {
  expect(plainForm(' ＥＴＣ　车道\u200b\n\t口 ')).toBe('etc 车道 口')
  expect(plainForm('a\u0000b')).toBe('a b')
})
