import type { InlineConfig } from 'vite'
import { face } from './face.ts'

/** The same TSX on preact: React and its DOM alone would be larger than the phone's whole budget. */
const config: InlineConfig = {
  ...face('phone', '/m/'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'preact/compat' },
    ],
  },
}

export default config
