import { mkdirSync, mkdtempSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** Builds the real frames around the sample pages, into a folder of its own; the caller removes it. */
export async function buildGallery(): Promise<string> {
  // Under a test runner Vite would take this for development.
  process.env.NODE_ENV = 'production'
  const artifacts = resolve(import.meta.dirname, '../../../artifacts')
  mkdirSync(artifacts, { recursive: true })
  const outDir = mkdtempSync(`${artifacts}/gallery-`)
  for (const face of ['desk', 'phone'] as const) {
    const { default: config } =
      face === 'desk' ? await import('../../../web/vite-desk.ts') : await import('../../../web/vite-phone.ts')
    const samples: Plugin = {
      name: 'sample-pages',
      enforce: 'pre',
      resolveId(source, importer) {
        return source === './pages.ts' && importer?.includes(`/app/${face}/`)
          ? resolve(import.meta.dirname, `${face}-pages.ts`)
          : null
      },
    }
    await build({
      ...config,
      plugins: [...(config.plugins ?? []), samples],
      build: { ...config.build, outDir: `${outDir}/${face}` },
    })
  }
  return outDir
}
