import { knownDistricts } from '../modules/access/index.ts'
import { DELIVER_MESSAGES, deliverMessages } from '../modules/activities/index.ts'
import { END_RESTING_TENURES, endRestingTenures } from '../modules/committees/index.ts'
import { CLOSE_TOLD, closeUnanswered, ERASE_CONTACTS } from '../modules/opinions/index.ts'
import { VERIFY_STANDINGS, verifyStandings } from '../modules/points/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { JobLog } from '../platform/jobs/quiet-logger.ts'
import { type Jobs, startJobs } from '../platform/jobs/start-jobs.ts'
import type { Tasks } from '../platform/jobs/tasks.ts'
import type { Notifier } from '../platform/notify/notify.ts'
import { erasePastKeeping } from './stories/erase-past-keeping.ts'

export interface WorkerSettings {
  readonly ownerUrl: string
  readonly database: Database
  readonly clock: Clock
  readonly notifier: Notifier
  readonly log: JobLog
}

/**
 * Every night at 2:30 in Shanghai, told in UTC, the totals kept are held against the ledger; at 2:35 seats end whose mandate, post or term has ended; at 2:40 items whose time for rating is over are closed; at 2:45 contact data
 * past its day is erased.
 */
const CLOCKWORK = {
  [VERIFY_STANDINGS]: '30 18 * * *',
  [END_RESTING_TENURES]: '35 18 * * *',
  [CLOSE_TOLD]: '40 18 * * *',
  [ERASE_CONTACTS]: '45 18 * * *',
}

/** Starts the worker of this process; `npm start` runs it beside the server. */
export function startWorker(settings: WorkerSettings): Promise<Jobs> {
  const { ownerUrl, database, log } = settings
  return startJobs({ ownerUrl, database, tasks: tasksOf(settings), clockwork: CLOCKWORK, log })
}

/** What the house does outside a request: an effect outside follows, or the clock asks for it. */
export function tasksOf({ database, clock, notifier, log }: Omit<WorkerSettings, 'ownerUrl'>): Tasks {
  return {
    ofDistricts: { [DELIVER_MESSAGES]: (job) => deliverMessages(job, notifier, clock) },
    ofTheHouse: {
      async [VERIFY_STANDINGS]() {
        for (const { id } of await knownDistricts(database.open)) {
          const differences = await verifyStandings(database.district(id), id, clock.now())
          if (differences > 0) log.error({ districtId: id, differences }, 'kept totals differ from the ledger')
        }
      },
      async [END_RESTING_TENURES]() {
        for (const { id: districtId } of await knownDistricts(database.open))
          await endRestingTenures(database.district(districtId), { districtId, now: clock.now() })
      },
      async [CLOSE_TOLD]() {
        for (const { id: districtId } of await knownDistricts(database.open))
          await closeUnanswered(database.district(districtId), { districtId, now: clock.now() })
      },
      async [ERASE_CONTACTS]() {
        await erasePastKeeping(database, clock.now())
      },
    },
  }
}
