import { runMigrations } from 'graphile-worker'
import { openOwnerPool } from './owner-pool.ts'
import { queueLogger } from './quiet-logger.ts'

/**
 * Makes the queue's own schema (graphile_worker), or brings it to the version of the package. Runs as the owner, under
 * the lock of our own migrations and before them, because they hand out a door to it.
 */
export async function migrateJobs(ownerConnectionString: string): Promise<void> {
  const pool = openOwnerPool(ownerConnectionString, 1)
  try {
    await runMigrations({ pgPool: pool, logger: queueLogger(null) })
  } finally {
    await pool.end()
  }
}
