import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask, type Method, type Page, Problem, type Query } from '../api.ts'
import { useSayProblem } from '../say-problem.ts'
import { useToast } from './toast.tsx'

export interface Asked<T> {
  data: T | undefined
  problem: Problem | null
  loading: boolean
  again(): void
}

const problemOf = (error: unknown): Problem | null =>
  error instanceof Problem ? error : error ? new Problem(0, 'network', '') : null

/** Asks one question and keeps the answer fresh; a null path asks nothing yet. */
export function useAsk<T>(path: string | null, query: Query = {}): Asked<T> {
  const asked = useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => ask<T>('GET', path ?? '', { query, signal }),
    enabled: path !== null,
    placeholderData: keepPreviousData,
  })
  return {
    data: asked.data,
    problem: problemOf(asked.error),
    loading: asked.isPending && path !== null,
    again: () => void asked.refetch(),
  }
}

export interface AskedRows<Row> {
  rows: Row[]
  total: number | undefined
  problem: Problem | null
  loading: boolean
  /** Fetches the next page; undefined on the last one. */
  more: (() => void) | undefined
  moreLoading: boolean
  again(): void
}

/** A list, page by page (keyset): `more()` appends the next bounded page. */
export function useRows<Row>(path: string | null, query: Query = {}): AskedRows<Row> {
  const asked = useInfiniteQuery({
    queryKey: [path, query, 'rows'],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<Row>>('GET', path ?? '', { query: { ...query, after: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled: path !== null,
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data])
  return {
    rows,
    total: asked.data?.pages[0]?.total,
    problem: problemOf(asked.error),
    loading: asked.isPending && path !== null,
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : undefined,
    moreLoading: asked.isFetchingNextPage,
    again: () => void asked.refetch(),
  }
}

export interface DeedOptions<Answer> {
  /** Path beginnings to ask again afterwards; left out, everything on the screen. */
  refresh?: readonly string[]
  done?(answer: Answer): void
  /** The form shows the problem itself, so no toast does. */
  quiet?: boolean
}

export interface Deed<Body, Answer> {
  /** Does it; null where it was refused (the reason is shown and stays in `problem`). */
  run(body: Body): Promise<Answer | null>
  busy: boolean
  problem: Problem | null
  clear(): void
}

/** A write. Repeating the same words after a lost network is the same deed (see `ask`). */
export function useDeed<Body = unknown, Answer = Record<string, unknown>>(
  method: Exclude<Method, 'GET'>,
  path: string | ((body: Body) => string),
  options: DeedOptions<Answer> = {},
): Deed<Body, Answer> {
  const client = useQueryClient()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const deed = useMutation({
    mutationFn: async (body: Body) => {
      const answer = await ask<Answer | undefined>(method, typeof path === 'function' ? path(body) : path, { body })
      return answer ?? ({} as Answer)
    },
    onSuccess: async (answer) => {
      const beginnings = options.refresh ?? ['/api/']
      await client.invalidateQueries({
        predicate: ({ queryKey: [asked] }) =>
          typeof asked === 'string' && beginnings.some((beginning) => asked.startsWith(beginning)),
      })
      options.done?.(answer)
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem && !options.quiet && problem.status !== 401) toast.warn(sayProblem(problem, 'write'))
    },
  })
  return {
    run: (body) => deed.mutateAsync(body).catch(() => null),
    busy: deed.isPending,
    problem: problemOf(deed.error),
    clear: deed.reset,
  }
}
