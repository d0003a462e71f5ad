// The last letter-group borders of the pinyin order: every character from one border to the next begins with its letter.
const BORDERS: readonly (readonly [string, string])[] = [
  ['阿', 'a'],
  ['八', 'b'],
  ['嚓', 'c'],
  ['哒', 'd'],
  ['妸', 'e'],
  ['发', 'f'],
  ['旮', 'g'],
  ['哈', 'h'],
  ['讥', 'j'],
  ['咔', 'k'],
  ['垃', 'l'],
  ['妈', 'm'],
  ['拏', 'n'],
  ['噢', 'o'],
  ['妑', 'p'],
  ['七', 'q'],
  ['呥', 'r'],
  ['仨', 's'],
  ['他', 't'],
  ['穵', 'w'],
  ['夕', 'x'],
  ['丫', 'y'],
  ['帀', 'z'],
]

let order: Intl.Collator | undefined

/** The pinyin initials of a text, by the browser's own pinyin order: '履职档案' → 'lzda'. Other characters stay. */
export function initials(text: string): string {
  order ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin')
  const collator = order
  return [...text]
    .map((character) => {
      if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
      let letter = 'a'
      for (const [border, first] of BORDERS) {
        if (collator.compare(character, border) < 0) break
        letter = first
      }
      return letter
    })
    .join('')
}

/** Does a text answer to what was typed: as a part, or by its initials? */
export function matches(text: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return wanted === '' || text.toLowerCase().includes(wanted) || initials(text).includes(wanted)
}
