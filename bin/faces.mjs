// Builds the pages (desk and phone) when their sources changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, stop } from './toolchain.mjs'

const SOURCES = ['web', 'app', 'modules', 'platform', 'kernel', 'package-lock.json']
const stamp = path.join(root, 'dist', '.built')

/** Answers when dist/ holds pages of exactly these sources. */
export async function buildFaces() {
  const configs = viteConfigs()
  const print = printOfSources(configs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
  for (const config of configs) {
    process.stderr.write(`Building pages (${config}) …\n`)
    const code = await run('vite', ['build', '-c', config, '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
    if (code !== 0) stop(`The pages could not be built (${config}); see above.`)
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}

function viteConfigs() {
  return ['.', 'web', 'web/desk', 'web/phone']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name)))
    .filter((file) => /^vite(\..+)?\.config\.m?[jt]s$/.test(path.basename(file)))
    .sort()
}

function printOfSources(configs) {
  const hash = createHash('sha256')
  const add = (file) =>
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  const walk = (folder) => {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) walk(full)
      else if (/\.(tsx?|css|html|svg|json|webmanifest)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
        add(full)
    }
  }
  for (const source of SOURCES) {
    if (!existsSync(path.join(root, source))) continue
    if (path.extname(source)) add(source)
    else walk(source)
  }
  for (const config of configs) add(config)
  return hash.digest('hex')
}
