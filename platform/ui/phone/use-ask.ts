import { useCallback, useEffect, useState } from 'react'
import { address, ask, type Method, Problem, type Query } from '../api.ts'
import { keptAnswers } from './kept-answers.ts'

export interface Asked<T> {
  data: T | undefined
  problem: Problem | null
  loading: boolean
  /** Set where there was no network: `data` is what this phone kept, as of then (ISO 8601). */
  keptAt: string | null
  /** True once this page itself has its answer, or knows that there is none to be had now. */
  settled: boolean
  again(): void
}

interface AskedState<T> {
  url: string | null
  data: T | undefined
  problem: Problem | null
  keptAt: string | null
}

/** A network that only seems to be there: after this long the kept answer is shown, and the question goes on. */
const PATIENCE = 4_000

/** The last answers of this visit: shown at once on the way back, then asked anew. */
const answers = new Map<string, unknown>()

/** Forgets what was asked, so that the next page shows what a deed has changed. */
export function forgetAnswers(): void {
  answers.clear()
}

/**
 * Asks one question; a null path asks nothing yet. What was known before stays visible while the new answer comes. With
 * `keep` the answer also stays on the phone and is shown, with its time, where there is no network.
 */
export function useAsk<T>(path: string | null, query: Query = {}, { keep = false }: { keep?: boolean } = {}): Asked<T> {
  const url = path === null ? null : address(path, query)
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<AskedState<T>>({ url: null, data: undefined, problem: null, keptAt: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (url === null) return
    const stop = new AbortController()
    const known = (was: AskedState<T>) => (was.url === url ? was.data : (answers.get(url) as T | undefined))
    const showKept = async (problem: Problem | null) => {
      const kept = keep ? await keptAnswers.find(url) : undefined
      if (stop.signal.aborted) return
      setState((was) => {
        const data = known(was)
        const keptAt = was.url === url ? was.keptAt : null
        if (data !== undefined || !kept) return problem ? { url, data, problem, keptAt } : was
        return { url, data: kept.data as T, problem, keptAt: kept.at }
      })
    }
    const patience = keep ? setTimeout(() => void showKept(null), PATIENCE) : undefined
    ask<T>('GET', url, { signal: stop.signal })
      .then(
        (data) => {
          if (stop.signal.aborted) return
          answers.set(url, data)
          if (keep) void keptAnswers.keep(url, data)
          setState({ url, data, problem: null, keptAt: null })
        },
        async (error: unknown) => {
          const problem = error instanceof Problem ? error : new Problem(0, 'network', '')
          if (problem.status === 401) void keptAnswers.forget()
          if (stop.signal.aborted) return
          if (problem.status === 0 || problem.status >= 500) await showKept(problem)
          else setState((was) => ({ url, data: known(was), problem, keptAt: null }))
        },
      )
      .finally(() => clearTimeout(patience))
    return () => {
      clearTimeout(patience)
      stop.abort()
    }
  }, [url, turn, keep])
  const again = useCallback(() => setTurn((n) => n + 1), [])
  const current = state.url === url
  const data = current ? state.data : url === null ? undefined : (answers.get(url) as T | undefined)
  const problem = current ? state.problem : null
  const loading = url !== null && data === undefined && problem === null
  return { data, problem, loading, keptAt: current ? state.keptAt : null, settled: current, again }
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
