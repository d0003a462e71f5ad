import { useCallback, useState } from 'react'
import { useMaybeMe } from '../me.tsx'

const DRAFT = 'bandeng.draft.'

/**
 * What is being written on a screen, kept on the phone with every change: a call, a dead battery or a lost session does
 * not lose it. `clear()` once it is in the outbox. The name carries what it is about: `report.${activityId}`. On a shared
 * phone nobody sees another's draft.
 */
export function useDraft<T extends object>(name: string, empty: T): [T, (change: Partial<T>) => void, () => void] {
  const key = `${DRAFT}${useMaybeMe()?.person.id ?? ''}.${name}`
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...stored<T>(key) }))
  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((was) => {
        const next = { ...was, ...part }
        try {
          localStorage.setItem(key, JSON.stringify(next))
        } catch {
          // A full or refused storage keeps the draft in memory.
        }
        return next
      }),
    [key],
  )
  const clear = useCallback(() => {
    try {
      localStorage.removeItem(key)
    } catch {
      // Nothing was kept.
    }
  }, [key])
  return [draft, change, clear]
}

/** At a sign-out: what was being written goes from the phone. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFT)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

function stored<T>(key: string): Partial<T> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Partial<T>) : {}
  } catch {
    return {}
  }
}
