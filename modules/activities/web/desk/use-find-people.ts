import { useEffect, useRef, useState } from 'react'
import { ask, type Page } from '../../../../platform/ui/api.ts'
import type { PersonToNameAnswer } from '../../contract.ts'

export interface Found {
  /** What these people were found for; an answer to older words is never chosen from. */
  words: string
  people: PersonToNameAnswer[]
}

const PAUSE = 120

/** Deputies of the day as one types: initials, pinyin or name. */
export function useFindPeople(words: string, on: string, streetId: number | null): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const latest = useRef('')
  const typed = words.trim()
  latest.current = typed
  useEffect(() => {
    if (typed === '') {
      setFound(null)
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const query = { find: typed, on, streetId }
      ask<Page<PersonToNameAnswer>>('GET', '/api/v1/activities/people', { query, signal: stop.signal })
        .then(({ items }) => {
          if (latest.current === typed) setFound({ words: typed, people: items })
        })
        .catch(() => {
          // No answer, no people; the words stay in the field and typing on asks again.
        })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, on, streetId])
  return found !== null && found.words === typed ? found : null
}
