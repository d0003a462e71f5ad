import { readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../platform/database/migrate.ts'
import { stopPostmaster } from '../../platform/database/postmaster.ts'
import { startEmbedded } from '../../platform/database/supervisor.ts'
import { MIGRATED, makeEmpty, TEST_SETTINGS, testFolder } from '../../platform/database/testing.ts'

/** One real PostgreSQL for the whole run, with one migrated database that every test clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepLeftovers()
  const folder = await testFolder()
  const server = await startEmbedded(folder, { settings: TEST_SETTINGS })
  const { ownerUrl } = await makeEmpty(server.adminConnectionString, MIGRATED)
  await migrate(ownerUrl)
  project.provide('testServer', server.adminConnectionString)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A run that was killed leaves its server running; the next run ends it. */
async function sweepLeftovers(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    const pid = Number(/^bandeng-test-(\d+)-/.exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    const folder = path.join(os.tmpdir(), name)
    await stopPostmaster(path.join(folder, 'postgres')).catch(() => {})
    await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
