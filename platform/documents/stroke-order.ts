import { CHARACTERS_BY_STROKES } from './characters-by-strokes.ts'

/** Place of a character: strokes first, then its place among those of as many strokes. */
interface Place {
  readonly strokes: number
  readonly rank: number
}

/** Not Chinese: behind every character. */
const LAST = 1_000
/** Behind all characters of as many strokes that the list knows. */
const UNLISTED = 100_000

const places = new Map<string, Place>()
for (const [strokes, characters] of Object.entries(CHARACTERS_BY_STROKES)) {
  let rank = 0
  for (const character of characters) {
    places.set(character, { strokes: Number(strokes), rank })
    rank += 1
  }
}

/**
 * Names in surname-stroke order (姓氏笔画): character by character by number of strokes, then by kind of stroke 横 竖 撇 点 折;
 * a name that is the beginning of another stands before it. Spaces inside names do not count. Equal names keep their order.
 */
export function strokeOrder(names: readonly string[]): string[] {
  return strokeOrderOf(names, (name) => name)
}

/** Anything that has a name, in surname-stroke order of the names. */
export function strokeOrderOf<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, name: [...nameOf(item).replace(/[\s\u3000]/g, '')] }))
  return keyed.sort((a, b) => compareNames(a.name, b.name)).map(({ item }) => item)
}

/** Strokes of a character; estimated for one the list lacks, null for what is no Chinese character. */
export function strokesOf(character: string): number | null {
  const { strokes } = placeOf(character)
  return strokes === LAST ? null : strokes
}

function compareNames(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const [one = '', other = ''] = [a[at], b[at]]
    if (one === other) continue
    const [left, right] = [placeOf(one), placeOf(other)]
    const difference = left.strokes - right.strokes || left.rank - right.rank
    return difference === 0 ? (one < other ? -1 : 1) : difference
  }
  return a.length - b.length
}

function placeOf(character: string): Place {
  const known = places.get(character)
  if (known) return known
  const place = /\p{Script=Han}/u.test(character)
    ? { strokes: estimate(character), rank: UNLISTED + (character.codePointAt(0) ?? 0) }
    : { strokes: LAST, rank: character.codePointAt(0) ?? 0 }
  places.set(character, place)
  return place
}

let byCollator: { compare: (a: string, b: string) => number; characters: string[] } | undefined

/**
 * Strokes of a rare character: those of its neighbours in the stroke collation of ICU. That collation alone would not do: it
 * counts some parts by their old form (陈 and 郑 get a stroke too many) and orders equal numbers by radical.
 */
function estimate(character: string): number {
  if (!byCollator) {
    const { compare } = new Intl.Collator('zh-u-co-stroke')
    const listed = Object.values(CHARACTERS_BY_STROKES).flatMap((text) => [...text])
    byCollator = { compare, characters: listed.sort(compare) }
  }
  const { compare, characters } = byCollator
  let low = 0
  for (let high = characters.length; low < high; ) {
    const middle = (low + high) >> 1
    if (compare(characters[middle] ?? '', character) < 0) low = middle + 1
    else high = middle
  }
  const around = characters.slice(Math.max(0, low - 5), low + 4).map((one) => places.get(one)?.strokes ?? 0)
  return around.sort((a, b) => a - b)[Math.floor(around.length / 2)] ?? 1
}
