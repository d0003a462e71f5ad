import type { InlineConfig } from 'vite'
import { face } from './face.ts'
import { onPreact } from './on-preact.ts'
import { onlySpokenWords } from './spoken-words.ts'

/**
 * Residents scan with whatever app is at hand, so the page opens in browsers that other apps bring along, some of them
 * years old: Chromium 69 and Safari 12.1. Everything comes in one script, so that one answer is enough on a bad network.
 */
const common = face('resident', '/r/', ['chrome69', 'safari12.1'])

const config: InlineConfig = {
  ...common,
  ...onPreact,
  plugins: [onlySpokenWords()],
  build: { ...common.build, modulePreload: false, rolldownOptions: { output: { codeSplitting: false } } },
}

export default config
