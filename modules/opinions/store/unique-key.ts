import { databaseErrorOf } from '../../../platform/http/database-errors.ts'

/** The unique key an error says was broken; null for any other error. */
export function uniqueKeyBroken(error: unknown): string | null {
  const found = databaseErrorOf(error)
  return found?.code === '23505' ? (found.constraint ?? null) : null
}
