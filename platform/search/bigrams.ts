/**
 * Chinese has no spaces between words, so text is searched by pairs of neighbouring characters, each with its place. A phrase of
 * pairs in a row is then exactly the substring: 停车 finds 停车 and never 停在车. Latin letters and digits are paired likewise.
 *
 * What counts as the same: full-width and half-width, upper and lower case, one blank or many (see `plainForm`).
 * Known limit: PostgreSQL keeps 255 places of one pair and counts places to 16383; texts of an item (2,000 characters) come near
 * neither unless they repeat one pair for ever.
 */

/** The form in which texts are compared: NFKC, lower case, invisible marks gone, every stretch of blanks one space. */
export function plainForm(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/**
 * The texts as the literal of a `tsvector`, for `$1::tsvector`: at place i stands the pair of characters i and i+1, and at the end of
 * a stretch the last character alone, so that single characters are found too. No pair reaches over a blank or from one text into
 * the next. Empty for empty texts.
 */
export function bigrams(...texts: readonly string[]): string {
  const places = new Map<string, number[]>()
  let place = 0
  for (const stretch of plainForm(texts.join(' ')).split(' ')) {
    const characters = Array.from(stretch)
    for (const [at, character] of characters.entries()) {
      place += 1
      const pair = character + (characters[at + 1] ?? '')
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [place])
      else known.push(place)
    }
    place += 1
  }
  return [...places].map(([pair, at]) => `${quoted(pair)}:${at.join(',')}`).join(' ')
}

/**
 * What somebody typed as the literal of a `tsquery`, for `$1::tsquery`: every stretch between blanks must be contained, in any
 * order. Null where nothing was typed: then there is nothing to narrow down by.
 */
export function phraseQuery(words: string): string | null {
  const stretches = plainForm(words)
    .split(' ')
    .filter((stretch) => stretch !== '')
  if (stretches.length === 0) return null
  return [...new Set(stretches)].map(contained).join(' & ')
}

function contained(stretch: string): string {
  const characters = Array.from(stretch)
  if (characters.length === 1) return `${quoted(stretch)}:*`
  const pairs = characters.slice(0, -1).map((character, at) => quoted(character + characters[at + 1]))
  return pairs.length === 1 ? (pairs[0] as string) : `(${pairs.join(' <-> ')})`
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
