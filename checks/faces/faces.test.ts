import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newerScript, newerStyle, newerThan69, newerThan69In, newerThan109 } from './old-browsers.ts'
import { PHONE_BUDGET, RESIDENT_BUDGET, weighFace } from './phone-budget.ts'

const root = resolve(import.meta.dirname, '../..')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'web/build.mjs')], { stdio: 'ignore' })
}, 180_000)

// Reading a whole face takes a busy machine longer than a unit test is given.
describe('the built faces', { timeout: 60_000 }, () => {
  it('keep the phone’s first load within its budget', () => {
    const { frame, heaviest, findings } = weighFace(join(root, 'dist/phone'), PHONE_BUDGET)
    console.log(
      `phone: frame ${(frame / 1024).toFixed(1)} KB, heaviest page ${(heaviest.bytes / 1024).toFixed(1)} KB gzipped`,
    )
    expect(findings).toEqual([])
    expect(frame).toBeGreaterThan(5_000)
  })

  it('keep the residents’ first load within its budget, in one script', () => {
    const { frame, heaviest, findings } = weighFace(join(root, 'dist/resident'), RESIDENT_BUDGET)
    console.log(`residents: ${(frame / 1024).toFixed(1)} KB gzipped`)
    expect(findings).toEqual([])
    expect(frame).toBeGreaterThan(5_000)
    expect(heaviest.bytes).toBe(0)
  })

  it('open for residents in browsers as old as Chromium 69', () => {
    const { read, findings } = newerThan69(join(root, 'dist/resident'))
    expect(read).toBe(1)
    expect(findings).toEqual([])
  })

  it('keep the desk’s first load within 450 KB', () => {
    expect(weighFace(join(root, 'dist/desk'), 450 * 1024).findings).toEqual([])
  })

  it.each(['desk', 'phone', 'resident'])('%s runs on Chromium 109', (face) => {
    const { read, findings } = newerThan109(join(root, 'dist', face))
    expect(read).toBeGreaterThan(1)
    expect(findings).toEqual([])
  })
})

describe('the checks catch', () => {
  it('a face over its budget, its lazy page counted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bandeng-face-'))
    const noise = Array.from({ length: 4_000 }, (_, n) => Math.sin(n).toString(36)).join('')
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="/m/assets/a.js"></script>')
    writeFileSync(join(folder, 'assets/a.js'), 'import "./b.js"; export const page = () => import(`./c.js`)')
    writeFileSync(join(folder, 'assets/b.js'), 'export const b = 1')
    writeFileSync(join(folder, 'assets/c.js'), `export default ${JSON.stringify(noise)}`)
    expect(weighFace(folder, 10_000).findings).toHaveLength(1)
    expect(weighFace(folder, 100_000)).toMatchObject({ findings: [], heaviest: { file: 'assets/c.js' } })
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['const a = /[\\p{L}--[a-z]]/v', 1],
    ['const a = /(?i:x)y/', 1],
    ['rows.toSorted()', 1],
    ['Object.groupBy(rows, f)', 1],
    ['rows.toSorted ? rows.toSorted() : rows', 0],
    ['rows.sort()', 0],
    ['const a = /(?:x)y/u', 0],
  ])('%s', (script, count) => {
    expect(newerScript('a.js', script)).toHaveLength(count)
  })

  it.each([
    ['a?.b', 1],
    ['a ?? b', 1],
    ['a ||= b', 1],
    ['class A { b = 1 }', 1],
    ['Object.hasOwn(a, b)', 1],
    ['lend(Object, `hasOwn`, f); Object.hasOwn(a, b)', 0],
    ['rows.flatMap(f)', 0],
  ])('for residents: %s', (script, count) => {
    expect(newerThan69In('a.js', script)).toHaveLength(count)
  })

  it('new style rules', () => {
    expect(newerStyle('a.css', '.a{color:color-mix(in srgb, red, blue)}')).toHaveLength(1)
    expect(newerStyle('a.css', '.a{color:red}')).toEqual([])
  })
})
