import { shanghaiInstant } from '../../kernel/civil-date.ts'
import type { Ground } from '../../platform/database/testing.ts'
import { loadDemo } from './load.ts'

/** The day the demo stands at in tests. */
export const DEMO_TODAY = '2026-11-22'
export const DEMO_NOW = shanghaiInstant(DEMO_TODAY, '09:00')

/** The demo district, built once a run and cloned for each test file that wants it. */
export const demoGround: Ground = {
  name: 'demo',
  load: async (ownerUrl) => {
    await loadDemo(ownerUrl, { today: DEMO_TODAY, now: DEMO_NOW })
  },
}
