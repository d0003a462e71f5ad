import pg from 'pg'
import { fixedClock } from '../../../platform/clock/clock.ts'
import type { TestDatabase } from '../../../platform/database/testing.ts'
import { runDueJobs } from '../../../platform/jobs/start-jobs.ts'
import type { Delivery, Message, Notifier } from '../../../platform/notify/notify.ts'
import { deliverMessages } from '../deeds/deliver-messages.ts'
import { DELIVER_MESSAGES } from '../store/messages.ts'
import { NOW } from './fixtures.ts'

/** A gateway that answers what it is told, in turn (then always "sent"), and keeps what it was asked to send. */
export function gateway(...answers: Delivery[]): Notifier & { asked: Message[] } {
  const asked: Message[] = []
  return {
    reach: 'outside',
    asked,
    async deliver(message) {
      asked.push(message)
      return answers[asked.length - 1] ?? { sent: true }
    },
  }
}

/** Lets the worker send what is due now. */
export function sendDue(house: TestDatabase, notifier: Notifier): Promise<void> {
  const ofDistricts = {
    [DELIVER_MESSAGES]: (job: Parameters<typeof deliverMessages>[0]) => deliverMessages(job, notifier, fixedClock(NOW)),
  }
  return runDueJobs({ ...house, tasks: { ofDistricts, ofTheHouse: {} } })
}

/** Makes put-off jobs due now, as time would. */
export async function makeDue(house: TestDatabase): Promise<void> {
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query('update graphile_worker._private_jobs set run_at = now()')
  await owner.end()
}
