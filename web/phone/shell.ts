/** What one build of the phone consists of. */
export interface Shell {
  /** Changes with any file of the build. */
  version: string
  /** Paths below /m/, the page itself left out. */
  files: string[]
  /** Those that the page of this build names. */
  needed: string[]
  /** The cache of self-hosted glyphs, named after their edition. */
  glyphs: string
}

const SHELL = 'bandeng-shell-'
const GLYPHS = 'bandeng-glyphs-'

export const shellName = (version: string): string => SHELL + version
export const glyphsName = (edition: string): string => GLYPHS + edition

/**
 * How a request is answered: as a page, as a file of the build, as glyphs; or left alone, which holds for every write
 * and for every question to the API: what people wrote and what concerns them never enters a cache here.
 */
export function wayOf(
  request: { method: string; mode: string; url: string },
  origin: string,
): 'page' | 'file' | 'glyphs' | null {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return null
  if (url.pathname.startsWith('/fonts/')) return 'glyphs'
  if (!url.pathname.startsWith('/m/')) return null
  if (request.mode === 'navigate') return 'page'
  return url.pathname.startsWith('/m/assets/') || url.pathname === '/m/mark.svg' ? 'file' : null
}

/** The caches of ours that may go: every shell but this one and the one before it, and glyphs of another edition. */
export function outlived(names: readonly string[], now: { version: string; glyphs: string }): string[] {
  const before = names.filter((name) => name.startsWith(SHELL) && name !== shellName(now.version))
  const glyphs = names.filter((name) => name.startsWith(GLYPHS) && name !== now.glyphs)
  return [...before.slice(0, -1), ...glyphs]
}
