// node bin/run.mjs FILE.ts …: runs one of the house's programs (bench, faults, fuzz, demo) on the house's Node.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root, run } from './toolchain.mjs'

const node = prepare()
const leash = pathToFileURL(path.join(root, 'bin', 'leash.mjs')).href
process.exitCode = await run(node, ['--import', leash, ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
