import { useSyncExternalStore } from 'react'

/** What was read is noted on this phone only; the office does not learn who read what. */
const SHELF = 'bandeng.news-read'
/** News is bounded and short-lived; so is this list. */
const KEPT = 200

let known: readonly string[] | null = null
const listeners = new Set<() => void>()

/** What this phone has shown already; nothing where it can keep nothing. */
export function newsReadHere(): readonly string[] {
  if (known === null) {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(SHELF) ?? '[]')
      known = Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []
    } catch {
      known = []
    }
  }
  return known
}

/** Notes that this phone has shown these; the same ones twice are no matter. */
export function markNewsRead(keys: readonly string[]): void {
  const fresh = keys.filter((key) => !newsReadHere().includes(key))
  if (fresh.length === 0) return
  known = [...newsReadHere(), ...fresh].slice(-KEPT)
  try {
    localStorage.setItem(SHELF, JSON.stringify(known))
  } catch {
    // A phone that keeps nothing shows the news again; no harm.
  }
  for (const hear of listeners) hear()
}

/** The keys read on this phone, kept current. */
export function useNewsRead(): readonly string[] {
  return useSyncExternalStore((hear) => {
    listeners.add(hear)
    return () => listeners.delete(hear)
  }, newsReadHere)
}

/** One piece of news: a thing as it stood; whoever has seen it so has read it. */
export function newsKey(id: string, version: number): string {
  return `${id} ${version}`
}
