// Builds the three faces and the font slices into dist/. Skips where nothing that went into the last build has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

process.env.NODE_ENV = 'production'
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = resolve(root, 'dist/.stamp')
const always = [
  'package-lock.json',
  'web/build.mjs',
  'web/face.ts',
  'web/fonts.ts',
  'web/offline-shell.ts',
  'web/vite-desk.ts',
  'web/vite-phone.ts',
  'web/vite-resident.ts',
  'web/on-preact.ts',
  'web/spoken-words.ts',
]

/** One hash over files; a file that is gone counts as changed. */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const path = resolve(root, file)
    hash
      .update(file)
      .update('\0')
      .update(existsSync(path) ? readFileSync(path) : 'gone')
      .update('\0')
  }
  return hash.digest('hex')
}

/** Every file that went into the last build is the same: exact, since a new file enters only by a changed one. */
function fresh() {
  if (process.argv.includes('--force') || !existsSync(stamp)) return false
  const { files, hash } = JSON.parse(readFileSync(stamp, 'utf8'))
  return hash === hashOf(files)
}

/** One build at a time; a lock left behind by a killed build is broken after two minutes. */
async function locked(work) {
  mkdirSync(resolve(root, 'dist'), { recursive: true })
  const lock = resolve(root, 'dist/.lock')
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 120_000)
        rmSync(lock, { recursive: true, force: true })
      await pause(200)
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Builds beside the old pages and changes them over at the end, so that a running server never serves half a face. */
async function buildFaces() {
  if (fresh()) return
  const started = Date.now()
  const { build } = await import('vite')
  const { fontSlices } = await import('./fonts.ts')
  const { precompress } = await import('../platform/http/precompress.ts')
  const read = new Set(always)
  const recorder = {
    name: 'record-what-was-read',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = relative(root, id.split('?')[0] ?? id)
        if (id.startsWith(root) && !file.startsWith('node_modules')) read.add(file)
      }
    },
  }
  for (const face of ['desk', 'phone', 'resident']) {
    const { default: config } = await import(`./vite-${face}.ts`)
    const draft = resolve(root, `dist/.draft-${face}`)
    await build({
      ...config,
      plugins: [...(config.plugins ?? []), recorder],
      build: { ...config.build, outDir: draft },
    })
    const place = resolve(root, `dist/${face}`)
    precompress(draft)
    rmSync(place, { recursive: true, force: true })
    renameSync(draft, place)
    console.log(`web: dist/${face} built`)
  }
  const slices = fontSlices(resolve(root, 'dist/fonts/noto-sans-sc'))
  mkdirSync(dirname(stamp), { recursive: true })
  const files = [...read].sort()
  writeFileSync(stamp, JSON.stringify({ hash: hashOf(files), files }))
  console.log(`web: ${slices} font slices; ${files.length} sources in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

if (fresh()) console.log('web: nothing has changed since the last build')
else await locked(buildFaces)
