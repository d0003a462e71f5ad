import type { Task, TaskList } from 'graphile-worker'
import type { Database, Sql } from '../database/database.ts'

/** A job of one district, with the district held: it sees and writes nothing else, as the app role. */
export interface DistrictJob {
  readonly db: Sql
  readonly districtId: number
  readonly payload: Readonly<Record<string, unknown>>
  /** Nobody tries again after this: settle what is left. */
  readonly lastTry: boolean
  /** The house is closing: stop between two steps; what is left is done by the next run. */
  readonly signal: AbortSignal
}

/** Does what a job says. What it throws is tried again later; what it did before must not be done twice. */
export type DistrictTask = (job: DistrictJob) => Promise<void>

/** A job of the house itself, that the clock starts. */
export type HouseTask = () => Promise<void>

export interface Tasks {
  readonly ofDistricts: Readonly<Record<string, DistrictTask>>
  readonly ofTheHouse: Readonly<Record<string, HouseTask>>
}

/** The tasks as the queue calls them. A district's job without a district is refused for good measure. */
export function taskList(database: Database, tasks: Tasks): TaskList {
  const list: Record<string, Task> = {}
  for (const [name, task] of Object.entries(tasks.ofTheHouse)) list[name] = () => task()
  for (const [name, task] of Object.entries(tasks.ofDistricts)) {
    list[name] = async (payload, { job, abortSignal }) => {
      const carried = (payload ?? {}) as Record<string, unknown>
      const districtId = carried.districtId
      if (typeof districtId !== 'number') throw new Error(`A job of ${name} names no district.`)
      const lastTry = job.attempts >= job.max_attempts
      await task({ db: database.district(districtId), districtId, payload: carried, lastTry, signal: abortSignal })
    }
  }
  return list
}
