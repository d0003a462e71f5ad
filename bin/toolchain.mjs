// What every command needs on a bare machine: the packages of the lock file and the Node they bring.
// Plain JavaScript that an old Node can run, because that is what starts it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bin = path.join(root, 'node_modules', '.bin')
const stamp = path.join(root, 'node_modules', '.bandeng-installed')
const MAJOR = 24

/** Installs what is missing or stale, checks the Node of the house, and answers its path. */
export function prepare() {
  if (!isInstalled()) install()
  const node = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
  const asked = spawnSync(node, ['-v'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (!asked.stdout?.startsWith(`v${MAJOR}.`)) {
    stop(`The packages should bring Node ${MAJOR}, but ${node} answers ${asked.stdout?.trim() || 'nothing'}.`, [
      'Run: npm ci --include=dev --foreground-scripts',
    ])
  }
  return node
}

/** The lock file's print decides; node_modules of another lock file are stale. */
function isInstalled() {
  const print = lockPrint()
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === print && existsSync(path.join(bin, 'node'))
  if (!existsSync(path.join(bin, 'node')) || !hasEveryPackage()) return false
  writeFileSync(stamp, print)
  return true
}

function lockPrint() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

/** Someone installed by hand: believe it when npm's own list holds exactly the lock file's versions for this machine. */
function hasEveryPackage() {
  const hidden = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  for (const [name, { version, optional }] of Object.entries(wanted)) {
    if (name === '' || (optional && !there[name])) continue
    if (there[name]?.version !== version) return false
  }
  return true
}

/** One at a time: two commands begun together on a bare clone would tear each other's node_modules down. */
function install() {
  const lock = path.join(root, 'dist', '.installing')
  mkdirSync(path.dirname(lock), { recursive: true })
  for (let told = false; !took(lock); told = true) {
    if (isInstalled()) return
    if (!told) process.stderr.write('Another command is installing the packages; waiting for it …\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
  try {
    if (!isInstalled()) installNow()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Takes the lock file; one left behind by a process that is gone is taken over. */
function took(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
  return false
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function installNow() {
  rmSync(stamp, { force: true })
  // A registry without some other platform's packages makes `npm ci` call the lock file out of step; `npm install`
  // takes the same versions from it and leaves those packages out.
  if (!npm('ci') && !npm('install', '--no-save')) stop('The packages could not be installed; see above.')
  runNodeInstaller()
  writeFileSync(stamp, lockPrint())
}

function npm(...command) {
  process.stderr.write(`Installing packages (npm ${command.join(' ')}) …\n`)
  const done = spawnSync('npm', [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  })
  return done.status === 0
}

/** `ignore-scripts=true` keeps the node package from fetching its program and npm from linking it; both are done here. */
function runNodeInstaller() {
  const linked = path.join(bin, 'node')
  if (spawnSync(linked, ['-v']).status === 0) return
  const folder = path.join(root, 'node_modules', 'node')
  const script = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).scripts?.preinstall
  if (script) spawnSync(script, { cwd: folder, shell: true, stdio: ['ignore', 2, 2] })
  if (!existsSync(linked) && process.platform !== 'win32') symlinkSync('../node/bin/node', linked)
}

/** What child processes see: the house's programs before the machine's. */
export function environment(extra = {}) {
  const env = { ...process.env, ...extra }
  env.PATH = `${bin}${path.delimiter}${process.env.PATH ?? ''}`
  return env
}

/** Runs one of the house's programs to its end, hands signals on, answers its exit code. */
export function run(program, args, { env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(program, args, { cwd: root, env: environment(env), stdio })
  const handOn = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, handOn)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, handOn)
      resolve(code ?? 128 + (os.constants.signals[signal] ?? 0))
    })
  })
}

/** Ends with a sentence and advice, no stack. */
export function stop(sentence, advice = []) {
  process.stderr.write(`${[sentence, ...advice].join('\n')}\n`)
  process.exit(1)
}
