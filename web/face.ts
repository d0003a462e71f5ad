import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What the faces' builds have in common. Offices' browsers are Chromium 109: nothing newer is written out. A face that
 * opens in other apps' browsers names older targets.
 */
export function face(
  name: 'desk' | 'phone' | 'resident',
  base: string,
  target: string | string[] = 'chrome109',
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
      target,
      cssTarget: target,
      sourcemap: false,
      manifest: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
    },
  }
}
