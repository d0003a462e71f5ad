import type { InlineConfig } from 'vite'
import { face } from './face.ts'
import { offlineShell } from './offline-shell.ts'
import { onPreact } from './on-preact.ts'

const common = face('phone', '/m/')

/**
 * The same TSX on preact: React and its DOM alone would be larger than the phone's whole budget. Beside the page a
 * worker, which keeps the face on the phone for where there is no network.
 */
const config: InlineConfig = {
  ...common,
  ...onPreact,
  plugins: [offlineShell()],
  build: {
    ...common.build,
    rolldownOptions: {
      input: { index: `${common.root}/index.html`, sw: `${common.root}/worker.ts` },
      output: { entryFileNames: (part) => (part.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
}

export default config
