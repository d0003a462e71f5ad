export interface Settings {
  port: number
  host: string
  dataDir: string
  /** Null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null
  /** Load the demo district into an empty database, and offer its one-click sign-in. */
  demo: boolean
  publicUrl: string
  logLevel: string
  /** The gateway text messages go through; null: none. */
  sms: { url: string; key: string } | null
}

/** The settings of a process from its environment. Throws with the name of the variable that can't be read. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const port = Number(env.PORT ?? '8080')
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is not a port: ${env.PORT}`)
  const host = env.HOST ?? '127.0.0.1'
  const databaseUrl = env.DATABASE_URL || null
  return {
    port,
    host,
    dataDir: env.DATA_DIR ?? './data',
    databaseUrl,
    demo: databaseUrl === null ? env.DEMO !== '0' : env.DEMO === '1',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    logLevel: env.LOG_LEVEL ?? 'warn',
    sms: smsFrom(env),
  }
}

function smsFrom(env: Record<string, string | undefined>): Settings['sms'] {
  const { SMS_URL: url, SMS_KEY: key } = env
  if (!url && !key) return null
  if (!url || !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new Error('SMS_URL is no http(s) address.')
  if (!key) throw new Error('SMS_KEY is missing: the gateway of SMS_URL is asked with a key.')
  return { url, key }
}
