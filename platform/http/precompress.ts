import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const WORTH = /\.(js|css|html|svg|json|webmanifest|ttf)$/
const SMALLEST = 1024

/**
 * Writes `.br` and `.gz` beside the files of a built face, once at build time; `servePages` sends them to browsers that
 * take them. Returns the number of files compressed.
 */
export function precompress(folder: string): number {
  let count = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!WORTH.test(name) || !statSync(path).isFile() || statSync(path).size < SMALLEST) continue
    const content = readFileSync(path)
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
    count += 1
  }
  return count
}
