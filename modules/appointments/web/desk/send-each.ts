import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ask, Problem } from '../../../../platform/ui/api.ts'
import { REFRESHED } from './use-move.ts'

/** One deed of several, sent one after another. */
export interface Parcel {
  /** Of which row, so that a refusal is shown there. */
  readonly key: string
  readonly path: string
  readonly body: object
}

export interface Sent {
  busy: boolean
  /** Refusals by row; what went through is not sent again. */
  problems: ReadonlyMap<string, Problem>
  /** Sends them in order, stopping at the first refusal, since what follows may rest on it; answers how many went through. */
  send(parcels: readonly Parcel[]): Promise<number>
}

/** Several short deeds of one kind, such as the scores of a test: in order, each by its own request, the page asked again once at the end. */
export function useSendEach(): Sent {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map())
  const going = useRef(false)
  return {
    busy,
    problems,
    async send(parcels) {
      if (going.current) return 0
      going.current = true
      setBusy(true)
      setProblems(new Map())
      let sent = 0
      for (const { key, path, body } of parcels) {
        try {
          await ask('POST', path, { body })
          sent += 1
        } catch (error) {
          setProblems(new Map([[key, error instanceof Problem ? error : new Problem(0, 'network', '')]]))
          break
        }
      }
      await client.invalidateQueries({
        predicate: ({ queryKey: [asked] }) =>
          typeof asked === 'string' && REFRESHED.some((beginning) => asked.startsWith(beginning)),
      })
      going.current = false
      setBusy(false)
      return sent
    },
  }
}
