import type { Dictionary } from './words.ts'

/**
 * What is wrong with a dictionary: empty phrases, and places that stand in one language only. Meant for the tests of each
 * module (`expect(flawsOf(words)).toEqual([])`).
 */
export function flawsOf(dictionary: Dictionary): string[] {
  const flaws: string[] = []
  for (const [key, phrase] of Object.entries(dictionary)) {
    if (phrase.zh.trim() === '') flaws.push(`${key}: zh is empty`)
    if (phrase.en.trim() === '') flaws.push(`${key}: en is empty`)
    const zh = placesOf(phrase.zh)
    const en = placesOf(phrase.en)
    if (zh !== en) flaws.push(`${key}: zh has places (${zh}), en has (${en})`)
  }
  return flaws
}

function placesOf(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  return [...new Set(names)].sort().join(' ')
}
