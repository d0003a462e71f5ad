import type { InlineConfig } from 'vite'
import { face } from './face.ts'
import { offlineShell } from './offline-shell.ts'

const common = face('phone', '/m/')

/**
 * The same TSX on preact: React and its DOM alone would be larger than the phone's whole budget. Beside the page a
 * worker, which keeps the face on the phone for where there is no network.
 */
const config: InlineConfig = {
  ...common,
  plugins: [offlineShell()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    ...common.build,
    rolldownOptions: {
      input: { index: `${common.root}/index.html`, sw: `${common.root}/worker.ts` },
      output: { entryFileNames: (part) => (part.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
}

export default config
