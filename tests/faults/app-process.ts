import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const SERVER = path.join(import.meta.dirname, '..', '..', 'app', 'server.ts')
const PATIENCE = 60_000

/** The house as a process of its own on a data folder, to be killed and started again. */
export class AppProcess {
  readonly url: string
  readonly #dataDir: string
  readonly #port: number
  /** What the app logged as failures of its own. */
  readonly failures: string[] = []
  #child: ChildProcess | null = null

  private constructor(dataDir: string, port: number) {
    this.#dataDir = dataDir
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
  }

  static async start(dataDir: string): Promise<AppProcess> {
    const app = new AppProcess(dataDir, await freePort())
    await app.#launch()
    return app
  }

  /** kill -9 of the app alone: its PostgreSQL goes on and is adopted by the next start. */
  async killAndRestart(): Promise<void> {
    const child = this.#child
    if (child) {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      await gone
    }
    await this.#launch()
  }

  /** kill -9 of the postmaster; the app has to bring it back. */
  async killDatabase(): Promise<void> {
    const text = await readFile(path.join(this.#dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    process.kill(Number(text.split('\n')[0]), 'SIGKILL')
    await this.untilHealthy()
  }

  async untilHealthy(): Promise<void> {
    const end = Date.now() + PATIENCE
    while (!(await this.#isHealthy())) {
      if (this.#child?.exitCode !== null && this.#child?.exitCode !== undefined)
        throw new Error(`The app ended by itself with ${this.#child.exitCode}.`)
      if (Date.now() > end) throw new Error(`The app did not come back within ${PATIENCE / 1000} s.`)
      await pause(50)
    }
  }

  /** Ends it as an administrator would; PostgreSQL stops with it. */
  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
  }

  /** A second start on the same data folder; answers its exit code and what it said. */
  async secondStart(): Promise<{ code: number | null; said: string }> {
    const child = launch(this.#dataDir, await freePort())
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
    })
    const code = await new Promise<number | null>((done) => child.once('exit', done))
    return { code, said: said.trim() }
  }

  async #launch(): Promise<void> {
    this.#child = launch(this.#dataDir, this.#port)
    this.#child.stdout?.on('data', (part: Buffer) => {
      const lines = part.toString().split('\n')
      this.failures.push(...lines.filter((line) => line.includes('server.failed')))
    })
    await this.untilHealthy()
  }

  async #isHealthy(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(5_000) })
      await answer.text()
      return answer.ok
    } catch {
      return false
    }
  }
}

function launch(dataDir: string, port: number): ChildProcess {
  const { DATABASE_URL: _none, PUBLIC_URL: _own, ...env } = process.env
  const own = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'error' }
  return spawn(process.execPath, [SERVER], { env: { ...env, ...own }, stdio: ['ignore', 'pipe', 'pipe'] })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
