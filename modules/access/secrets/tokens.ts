import { createHash, randomBytes, randomInt } from 'node:crypto'
import { pinForm } from '../rules/secret-form.ts'

/** A token that carries its district: `320508.<random>`. Only its hash is stored. */
export function newToken(districtId: number): string {
  return `${districtId}.${randomBytes(24).toString('base64url')}`
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const written = (length: number) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The code on a printed card: shorter, without look-alike letters, 100 bits. */
export function newCardCode(districtId: number): string {
  return `${districtId}.${written(20)}`
}

/** A first password to be copied from a screen or a slip: four groups of four, 80 bits. */
export function newPassword(): string {
  return [written(4), written(4), written(4), written(4)].join('-')
}

export function newPin(): string {
  for (;;) {
    const pin = String(randomInt(1_000_000)).padStart(6, '0')
    if (pinForm(pin).can) return pin
  }
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** The district a token says it belongs to; null if it is no token of ours. */
export function districtOf(token: string): number | null {
  const found = /^(\d{1,9})\.[A-Za-z0-9_-]{16,64}$/.exec(token)
  return found ? Number(found[1]) : null
}
