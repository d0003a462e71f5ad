import { createServer } from 'node:net'

/**
 * Goes on if this address can be listened on; otherwise throws the sentence for the screen. Asked before the database is touched, so that a second
 * start by mistake makes nothing and waits for nothing.
 */
export async function demandFreePort(port: number, host: string): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ port, host }, resolve)
    })
  } catch (error) {
    throw portProblem(error, port)
  }
  await new Promise((resolve) => probe.close(resolve))
}

/** What to tell whoever starts the house about an address that cannot be listened on; other errors stay as they are. */
export function portProblem(error: unknown, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program. Stop it, or choose another PORT.`)
  if (code === 'EACCES')
    return new Error(
      `Port ${port} may not be opened by this user. Choose a PORT from 1024 on, or ask the administrator.`,
    )
  return error
}
