import { textWidth } from './chinese-text.ts'

/** Words of official titles that a dictionary of everyday words would cut in two. */
const KEPT_WHOLE =
  /[省市区县]?人大代表|[省市区县]?人大常委会|常务委员会|人民代表大会|街道办事处|人民政府|工作委员会|党建考核/g

/** Characters of size 2 that fit the type area. */
const FITS = 20

/**
 * Breaks a title between words into lines of unequal length (trapezoid or diamond, never a rectangle; GB/T 9704-2012, 7.3.1).
 * A title that fits stays one line. Line breaks the author made are kept.
 */
export function breakTitle(title: string): string[] {
  return title
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(breakLine)
}

function breakLine(title: string): string[] {
  const width = textWidth(title)
  if (width <= FITS) return [title]
  const words = wordsOf(title)
  for (let lines = Math.ceil(width / FITS); lines <= 6; lines += 1) {
    const best = bestBreaks(words, lines, width / lines)
    if (best) return best
  }
  return cutEvery(title)
}

function wordsOf(title: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const plain = (text: string) => [...segmenter.segment(text)].map((part) => part.segment)
  const words: string[] = []
  let from = 0
  for (const kept of title.matchAll(KEPT_WHOLE)) {
    words.push(...plain(title.slice(from, kept.index)), kept[0])
    from = kept.index + kept[0].length
  }
  return [...words, ...plain(title.slice(from))]
}

/** The way to put `words` on `lines` lines with the least deviation from even lengths, or null if none fits. */
function bestBreaks(words: readonly string[], lines: number, even: number): string[] | null {
  let best: { lines: string[]; cost: number } | null = null
  const place = (from: number, done: readonly string[], cost: number): void => {
    if (best !== null && cost >= best.cost) return
    if (done.length === lines - 1) {
      const last = words.slice(from).join('')
      const total = cost + lineCost(last, even) + shapeCost([...done, last].map(textWidth))
      if (last !== '' && textWidth(last) <= FITS && (best === null || total < best.cost))
        best = { lines: [...done, last], cost: total }
      return
    }
    for (let to = from + 1; to < words.length; to += 1) {
      const line = words.slice(from, to).join('')
      if (textWidth(line) > FITS) return
      if (mayBreak(words[to - 1] ?? '', words[to] ?? '')) place(to, [...done, line], cost + lineCost(line, even))
    }
  }
  place(0, [], 0)
  return (best as { lines: string[] } | null)?.lines ?? null
}

function lineCost(line: string, even: number): number {
  const off = textWidth(line) - even
  return off * off
}

/** Lines all alike are the rectangle that the standard forbids: taken only where there is no other way. Two alike at the end are not nice. */
function shapeCost(widths: readonly number[]): number {
  if (widths.length > 1 && new Set(widths).size === 1) return 1_000
  return widths.at(-1) === widths.at(-2) ? 4 : 0
}

/** No line begins with a closing sign or a particle, none ends with an opening sign, and numbers stay with their unit. */
function mayBreak(before: string, after: string): boolean {
  if (/^[的了和与及、，。：；！？）》〕”]/.test(after)) return false
  if (/[（《〔“]$/.test(before)) return false
  return !(/\d$/.test(before) || /第$/.test(before))
}

function cutEvery(title: string): string[] {
  const signs = [...title]
  return Array.from({ length: Math.ceil(signs.length / FITS) }, (_, at) =>
    signs.slice(at * FITS, (at + 1) * FITS).join(''),
  )
}
