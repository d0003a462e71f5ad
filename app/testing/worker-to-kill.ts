import { systemClock } from '../../platform/clock/clock.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { httpSms } from '../../platform/notify/http-sms.ts'
import { startWorker } from '../worker.ts'

// A worker in a process of its own, for tests that kill it: node worker-to-kill.ts OWNER_URL GATEWAY_URL
const [ownerUrl = '', url = ''] = process.argv.slice(2)
const say = (facts: object, sentence: string) => process.stderr.write(`${sentence} ${JSON.stringify(facts)}\n`)
await startWorker({
  ownerUrl,
  database: openDatabase(ownerUrl, { max: 2 }),
  clock: systemClock,
  notifier: httpSms({ url, key: 'test' }),
  log: { warn: say, error: say },
})
