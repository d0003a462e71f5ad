import { useCallback, useEffect, useState } from 'react'
import { Problem } from '../../../../platform/ui/api.ts'
import { askHouse } from './ask-house.ts'

export interface Told<T> {
  data: T | undefined
  problem: Problem | null
  loading: boolean
  again(): void
}

const problemOf = (error: unknown) => (error instanceof Problem ? error : new Problem(0, 'network', ''))

/** One question of a page, asked without an account; a null path asks nothing. What was known stays while it is asked again. */
export function useHouse<T>(path: string | null, code: string | null = null): Told<T> {
  const [turn, setTurn] = useState(0)
  const [told, setTold] = useState<{ of: string | null; data?: T; problem: Problem | null }>({
    of: null,
    problem: null,
  })
  const of = path === null ? null : `${path} ${code ?? ''}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    askHouse<T>('GET', path, { code, signal: stop.signal }).then(
      (data) => stop.signal.aborted || setTold({ of, data, problem: null }),
      (error: unknown) => {
        if (!stop.signal.aborted) setTold((was) => ({ ...(was.of === of ? was : {}), of, problem: problemOf(error) }))
      },
    )
    return () => stop.abort()
  }, [of, turn])
  const again = useCallback(() => setTurn((n) => n + 1), [])
  const current = told.of === of
  const data = current ? told.data : undefined
  const problem = current ? told.problem : null
  return { data, problem, loading: of !== null && data === undefined && problem === null, again }
}

/** A write that needs its answer now: rating, re-opening, withdrawing, answering. */
export function useHouseDeed<Body>(path: string, code: string | null) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (body: Body): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setProblem(null)
    try {
      await askHouse('POST', path, { body, code })
      return true
    } catch (error) {
      setProblem(problemOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, problem }
}
