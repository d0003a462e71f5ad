import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, fontFamily, type Palette, palettes, partPairs, type Theme, textPairs } from './tokens.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The custom properties of the first rule with this selector. */
function properties(selector: string): Map<string, string> {
  const at = css.indexOf(`\n${selector} {`)
  const body = css.slice(at, css.indexOf('}', at))
  return new Map([...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const themes: Record<Theme, string> = { light: ':root', dark: ':root[data-theme="dark"]' }

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    const palette = palettes[theme]

    it(`says the same in css and ts, ${theme}`, () => {
      const said = properties(themes[theme])
      const names = Object.keys(palette) as (keyof Palette)[]
      expect(names.length).toBeGreaterThan(10)
      for (const name of names) expect([name, said.get(kebab(name))?.toUpperCase()]).toEqual([name, palette[name]])
    })

    it.each(textPairs)(`${theme}: %s on %s is readable text`, (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
    })

    it.each(partPairs)(`${theme}: %s on %s is a visible part`, (part, ground) => {
      expect(contrast(palette[part], palette[ground])).toBeGreaterThanOrEqual(3)
    })
  }

  it('names one font stack', () => {
    expect(properties(':root').get('font')).toBe(fontFamily)
  })

  it('knows black on white', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  })
})
