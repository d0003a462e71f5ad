import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Keeps whole files under the hash of their content, apart per district. Rows refer to them by that hash. */
export interface FileKeep {
  /** Keeps the bytes and returns their SHA-256; keeping the same bytes again changes nothing. */
  put(districtId: number, bytes: Buffer): Promise<string>
  /** The bytes, or null if this district keeps no such file, or if what lies on disk is no longer what was kept. */
  get(districtId: number, sha256: string): Promise<Buffer | null>
}

export function diskKeep(folder: string): FileKeep {
  const place = (districtId: number, sha256: string) => {
    if (!Number.isSafeInteger(districtId) || !/^[0-9a-f]{64}$/.test(sha256)) return null
    return join(folder, String(districtId), sha256.slice(0, 2), sha256)
  }
  return {
    async put(districtId, bytes) {
      const sha256 = hashOf(bytes)
      const path = place(districtId, sha256)
      if (path === null) throw new TypeError(`Not a district: ${districtId}`)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // Written aside and moved: a power cut leaves no half file under the final name.
      const aside = `${path}.${randomUUID()}`
      await writeFile(aside, bytes, { mode: 0o600, flush: true })
      await rename(aside, path)
      return sha256
    },
    async get(districtId, sha256) {
      const path = place(districtId, sha256)
      const bytes = path === null ? null : await readFile(path).catch(absent)
      return bytes !== null && hashOf(bytes) === sha256 ? bytes : null
    },
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
