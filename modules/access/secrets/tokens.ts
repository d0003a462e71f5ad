import { createHash, randomBytes, randomInt } from 'node:crypto'
import { pinForm } from '../rules/secret-form.ts'

/** A token that carries its district: `320508.<random>`. Only its hash is stored. */
export function newToken(districtId: number): string {
  return `${districtId}.${randomBytes(24).toString('base64url')}`
}

/** The code on a printed card: shorter, without look-alike letters, 100 bits. */
export function newCardCode(districtId: number): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  return `${districtId}.${Array.from({ length: 20 }, () => letters[randomInt(letters.length)]).join('')}`
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
