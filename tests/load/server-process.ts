import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

/** A server in a process of its own, at an address it chose. */
export interface ServerProcess {
  readonly url: string
  stop(): Promise<void>
}

/** Starts one of the servers of this folder and waits until it listens. It ends with us, however we end. */
export async function startServer(
  file: 'house-server.ts' | 'bare-server.ts',
  env: Record<string, string>,
): Promise<ServerProcess> {
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []
  const child = fork(path.join(import.meta.dirname, file), { env: { ...process.env, ...env }, execArgv: profile })
  const port = await portOf(child, file)
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) }
}

function portOf(child: ChildProcess, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve((said as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened.`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.disconnect()
  })
}
