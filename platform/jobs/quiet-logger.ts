import { type LogFunctionFactory, Logger } from 'graphile-worker'

/** Where the queue says what a person should know; the server's log takes it. */
export interface JobLog {
  warn(facts: object, sentence: string): void
  error(facts: object, sentence: string): void
}

/** The package's own chatter, cut down to warnings and errors, without what a job carried. */
export function queueLogger(log: JobLog | null): Logger {
  return new Logger(((scope: { taskIdentifier?: string; jobId?: string | number }) =>
    (level: string, message: string, meta?: { error?: unknown }) => {
      if (log === null || (level !== 'error' && level !== 'warning')) return
      const facts = { task: scope.taskIdentifier, job: scope.jobId, err: meta?.error }
      if (level === 'error') log.error(facts, message)
      else log.warn(facts, message)
    }) as unknown as LogFunctionFactory)
}
