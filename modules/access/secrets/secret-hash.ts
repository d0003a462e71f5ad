import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** argon2id of a password or PIN, with its salt and cost in one text. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive('argon2id', { message: secret.normalize('NFC'), nonce: salt, ...COST })
  return [
    'argon2id',
    COST.memory,
    COST.passes,
    COST.parallelism,
    salt.toString('base64url'),
    tag.toString('base64url'),
  ].join('$')
}

/** True if the secret is the one hashed. Takes the same time for an unknown account (`hash` null). */
export async function secretMatches(secret: string, hash: string | null): Promise<boolean> {
  const parts = (hash ?? (await nobody())).split('$')
  const [, memory, passes, parallelism, salt, tag] = parts
  const expected = Buffer.from(tag ?? '', 'base64url')
  const found = await derive('argon2id', {
    message: secret.normalize('NFC'),
    nonce: Buffer.from(salt ?? '', 'base64url'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(found, expected) && hash !== null
}

let decoy: Promise<string> | undefined
function nobody(): Promise<string> {
  decoy ??= hashSecret(randomBytes(16).toString('hex'))
  return decoy
}
