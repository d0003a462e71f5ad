import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { glyphsName, type Shell } from './phone/shell.ts'

const WORKER = 'sw.js'

/** Tells the phone's worker which files this build consists of, under a version that changes with any of them. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER]
        const page = bundle['index.html']
        if (worker?.type !== 'chunk' || page?.type !== 'asset') this.error('The phone has no page or no worker')
        if (worker.imports.length + worker.exports.length > 0) this.error('The worker must be one script on its own')
        const html = String(page.source)
        const parts = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
        const print = createHash('sha256').update(html).update(parts.sort().join()).update(worker.code)
        const shell: Shell = {
          version: print.digest('hex').slice(0, 12),
          files: [...parts, 'mark.svg'],
          needed: parts.filter((name) => html.includes(name)),
          glyphs: glyphsName(editionOfGlyphs()),
        }
        worker.code = worker.code.replaceAll('__SHELL__', JSON.stringify(shell))
      },
    },
  }
}

function editionOfGlyphs(): string {
  const { version } = createRequire(import.meta.url)('@fontsource/noto-sans-sc/package.json') as { version: string }
  return version
}
