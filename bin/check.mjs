// npm run check: types, structure, dead code, lint and format.
import { runSteps } from './steps.mjs'
import { prepare } from './toolchain.mjs'

prepare()
const { failed } = await runSteps()
process.exitCode = failed === 0 ? 0 : 1
