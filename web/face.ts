import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What both faces' builds have in common. Old Chinese browsers are Chromium 109: nothing newer is written out. */
export function face(
  name: 'desk' | 'phone',
  base: string,
): InlineConfig & { build: NonNullable<InlineConfig['build']> } {
  return {
    configFile: false,
    root: `${root}web/${name}`,
    base,
    publicDir: `${root}web/marks`,
    clearScreen: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      outDir: `${root}dist/${name}`,
      emptyOutDir: true,
      target: 'chrome109',
      cssTarget: 'chrome109',
      sourcemap: false,
      manifest: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
    },
  }
}
