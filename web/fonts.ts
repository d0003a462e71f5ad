import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Regular and semibold: the two weights that the faces use. */
const WEIGHTS = [400, 600]

/**
 * Lays the self-hosted slices of Noto Sans SC (SIL Open Font Licence) into `folder`, under a family name that no system
 * font has. Returns how many there are. A browser fetches only those whose characters it shows.
 */
export function fontSlices(folder: string): number {
  const source = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'))
  mkdirSync(folder, { recursive: true })
  let count = 0
  const rules = WEIGHTS.map((weight) => {
    const css = readFileSync(join(source, `${weight}.css`), 'utf8')
    return css
      .replaceAll("'Noto Sans SC'", "'Bandeng Sans'")
      .replace(/src: url\(\.\/files\/([\w-]+\.woff2)\)[^;]*;/g, (_, file) => {
        copyFileSync(join(source, 'files', file), join(folder, file))
        count += 1
        return `src: url(./${file}) format('woff2');`
      })
  })
  writeFileSync(join(folder, 'slices.css'), rules.join('\n'))
  copyFileSync(join(source, 'LICENSE'), join(folder, 'LICENSE'))
  return count
}
