// npm start: everything a bare clone needs, then the server.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildFaces } from './faces.mjs'
import { prepare, root, run } from './toolchain.mjs'

const node = prepare()
await buildFaces()
const leash = pathToFileURL(path.join(root, 'bin', 'leash.mjs')).href
process.exitCode = await run(node, ['--import', leash, 'app/server.ts', ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
