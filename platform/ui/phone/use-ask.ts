import { useCallback, useEffect, useState } from 'react'
import { address, ask, type Method, Problem, type Query } from '../api.ts'

export interface Asked<T> {
  data: T | undefined
  problem: Problem | null
  loading: boolean
  again(): void
}

/** The last answers of this visit: shown at once on the way back, then asked anew. */
const answers = new Map<string, unknown>()

/** Forgets what was asked, so that the next page shows what a deed has changed. */
export function forgetAnswers(): void {
  answers.clear()
}

/** Asks one question; a null path asks nothing yet. What was known before stays visible while the new answer comes. */
export function useAsk<T>(path: string | null, query: Query = {}): Asked<T> {
  const url = path === null ? null : address(path, query)
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<{ url: string | null; data: T | undefined; problem: Problem | null }>({
    url: null,
    data: undefined,
    problem: null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (url === null) return
    const stop = new AbortController()
    ask<T>('GET', url, { signal: stop.signal }).then(
      (data) => {
        if (stop.signal.aborted) return
        answers.set(url, data)
        setState({ url, data, problem: null })
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        setState((was) => ({
          url,
          data: was.url === url ? was.data : (answers.get(url) as T | undefined),
          problem: error instanceof Problem ? error : new Problem(0, 'network', ''),
        }))
      },
    )
    return () => stop.abort()
  }, [url, turn])
  const again = useCallback(() => setTurn((n) => n + 1), [])
  const current = state.url === url
  const data = current ? state.data : url === null ? undefined : (answers.get(url) as T | undefined)
  const problem = current ? state.problem : null
  return { data, problem, loading: url !== null && data === undefined && problem === null, again }
}

export interface Deed<Body, Answer> {
  /** Does it; null where it was refused: the reason is in `problem`. */
  run(body: Body): Promise<Answer | null>
  busy: boolean
  problem: Problem | null
}

/** A write that needs its answer now. What may wait for the network goes through the outbox instead. */
export function useDeed<Body = unknown, Answer = Record<string, unknown>>(
  method: Exclude<Method, 'GET'>,
  path: string | ((body: Body) => string),
): Deed<Body, Answer> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (body: Body): Promise<Answer | null> => {
    if (busy) return null
    setBusy(true)
    setProblem(null)
    try {
      const answer = await ask<Answer | undefined>(method, typeof path === 'function' ? path(body) : path, { body })
      forgetAnswers()
      return answer ?? ({} as Answer)
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, 'network', ''))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, problem }
}
