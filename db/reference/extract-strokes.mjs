// Makes platform/documents/characters-by-strokes.ts from the npm package cnchar-order (MIT), which is never a runtime
// dependency: npm pack cnchar-order@3.2.6 && tar xzf cnchar-order-3.2.6.tgz && node db/reference/extract-strokes.mjs package
//
// The package names each stroke by a letter. Names are ordered as offices order them: by number of strokes, then by the
// kinds of strokes in writing order, 横 竖 撇 点 折 (提 counts as 横, 竖钩 as 竖, 捺 as 点, all that turns as 折).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Say where the package was unpacked: node db/reference/extract-strokes.mjs package')
  process.exit(1)
}
const KINDS = { j: 1, i: 1, f: 2, g: 2, s: 3, k: 4, l: 4, d: 4 }
const TURNING = 5

const source = readFileSync(join(folder, 'cnchar.order.min.js'), 'utf8')
const table = JSON.parse(/\{[^{}]{20000,}\}/.exec(source)?.[0] ?? '{}')
const characters = Object.entries(table)
  .filter(([character]) => /^\p{Script=Han}$/u.test(character))
  .map(([character, strokes]) => ({
    character,
    count: strokes.length,
    kinds: [...strokes].map((letter) => KINDS[letter] ?? TURNING).join(''),
  }))
  .sort((a, b) => a.count - b.count || (a.kinds < b.kinds ? -1 : a.kinds > b.kinds ? 1 : 0))
if (characters.length < 6000) throw new Error(`only ${characters.length} characters found`)

const WIDTH = 55
const lines = []
for (const [count, group] of Map.groupBy(characters, (one) => one.count)) {
  const text = group.map((one) => one.character)
  const rows = []
  for (let from = 0; from < text.length; from += WIDTH) rows.push(`'${text.slice(from, from + WIDTH).join('')}'`)
  lines.push(rows.length === 1 ? `  ${count}: ${rows[0]},` : `  ${count}:\n    ${rows.join(' +\n    ')},`)
}
writeFileSync(
  join(import.meta.dirname, '../../platform/documents/characters-by-strokes.ts'),
  `/**
 * ${characters.length.toLocaleString('en')} characters by number of strokes, and within a number by the kinds of strokes in writing order (横 竖 撇 点 折).
 * Made from the stroke data of the npm package cnchar-order 3.2.6 (MIT) by db/reference/extract-strokes.mjs.
 */
export const CHARACTERS_BY_STROKES: Readonly<Record<number, string>> = {
${lines.join('\n')}
}
`,
)
console.log(`${characters.length} characters`)
