import { read, write } from './language.tsx'
import type { Theme } from './tokens.ts'

export type Wish = 'auto' | Theme

/** What was wished on this device. */
export function wishedTheme(): Wish {
  const kept = read('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

/** The theme a wish means now; the system's wish for more contrast counts as dark, which is the high-contrast one. */
export function themeFor(wish: Wish): Theme {
  if (wish !== 'auto') return wish
  const asks = (feature: string) => matchMedia(feature).matches
  return asks('(prefers-color-scheme: dark)') || asks('(prefers-contrast: more)') ? 'dark' : 'light'
}

/** Puts the theme on the page and keeps the wish. */
export function wear(wish: Wish): Theme {
  const theme = themeFor(wish)
  document.documentElement.dataset.theme = theme
  write('theme', wish)
  return theme
}

export type Elder = 0 | 1 | 2

/** The text size kept on this phone. */
export function keptElder(): Elder {
  const kept = read('elder')
  return kept === '1' ? 1 : kept === '2' ? 2 : 0
}

/** Enlarges every page at once and remembers it; `tokens.css` does the rest. */
export function enlarge(elder: Elder): void {
  if (elder === 0) delete document.documentElement.dataset.elder
  else document.documentElement.dataset.elder = String(elder)
  write('elder', String(elder))
}
