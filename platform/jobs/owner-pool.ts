import pg from 'pg'

/** Sessions of the owner for the queue. A session lost while idle is no error here: the next one is opened when needed. */
export function openOwnerPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, application_name: 'bandeng jobs' })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
