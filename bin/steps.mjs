// The steps of `npm run check`: each on its own, as many at a time as there are cores, with their times.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { environment, root } from './toolchain.mjs'

const cache = (name) => path.join('node_modules', '.cache', `${name}.tsbuildinfo`)
const types = (config, name) => ['tsc', '-p', config, '--noEmit', '--incremental', '--tsBuildInfoFile', cache(name)]

// The longest first, so that the last one to end is a short one.
const STEPS = [
  { name: 'types (web)', command: types('tsconfig.web.json', 'web') },
  { name: 'types (server)', command: types('tsconfig.json', 'server') },
  { name: 'structure', command: ['node', 'checks/run.ts'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'lint and format', command: ['biome', 'ci', '--colors=off', '.'] },
]

/** Runs all steps, prints what failed in full, answers how many passed and failed. */
export async function runSteps() {
  const began = Date.now()
  const waiting = [...STEPS]
  const done = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  for (const { name, said } of done.filter((step) => !step.ok)) console.log(`\n── ${name} ──\n${said.trimEnd()}`)
  console.log('')
  for (const { name, ok, seconds } of done) console.log(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${seconds} s`)
  console.log(`check: ${((Date.now() - began) / 1000).toFixed(1)} s`)
  const fallen = done.filter((step) => !step.ok)
  const failures = fallen.map(({ name, said }) => `check, ${name}: ${said.trim().slice(-600)}`)
  return { passed: done.length - fallen.length, failed: fallen.length, failures }
}

function runStep({ name, command }) {
  const began = Date.now()
  const [program, ...args] = command
  const child = spawn(program, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve) => {
    const end = (ok) => resolve({ name, ok, said, seconds: ((Date.now() - began) / 1000).toFixed(1) })
    child.on('error', (error) => {
      said += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
