import { describe, expect, it } from 'vitest'
import { withoutUnspoken } from './spoken-words.ts'

const list = (...keys: string[]) => keys.map((key) => `'${key}': { zh: '字', en: 'Word' }`).join(', ')
const kept = (uses: string, ...keys: string[]) => {
  const code = withoutUnspoken(`const words = phrases({ ${list(...keys)} })\nconst t = (key) => words[key]\n${uses}`)
  const run = new Function('phrases', `${code}; return Object.keys(words)`)
  return run((entries: object) => entries) as string[]
}

describe('words of a face of one script', () => {
  it('stay where they are spoken, as text or as a text with gaps', () => {
    expect(kept("t('a.one')", 'a.one', 'a.two', 'a.three')).toEqual(['a.one'])
    expect(kept("const f = (yes) => t(yes ? 'a.one' : 'a.three')", 'a.one', 'a.two', 'a.three').length).toBe(2)
    expect(kept('const f = (n) => t(`a.${n}.hint`)', 'a.one', 'a.one.hint', 'a.two.hint')).toEqual([
      'a.one.hint',
      'a.two.hint',
    ])
  })

  it('go where nobody speaks them, be they first, last or all', () => {
    expect(kept('', 'a.one', 'a.two')).toEqual([])
    expect(kept("t('a.two')", 'a.one', 'a.two')).toEqual(['a.two'])
    expect(kept("t('a.one')", 'a.one', 'a.two')).toEqual(['a.one'])
  })

  it('are not kept by texts that are no keys', () => {
    expect(kept('const f = (n) => `${n}`; const g = (n) => `${n} and ${n}`', 'a.one')).toEqual([])
  })

  it('leave other calls and texts as they are', () => {
    const code = "other({ 'a.one': 1 }); const s = `x ${y}`"
    expect(withoutUnspoken(code)).toBe(code)
  })
})
