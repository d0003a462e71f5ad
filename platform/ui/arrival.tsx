import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'

interface Arrival {
  /** The product's name, the last part of every window title. */
  mark: string
  /** True once after a change of page: the head then takes the focus. Never on the first load. */
  take(): boolean
}

const ArrivalContext = createContext<Arrival>({ mark: '', take: () => false })

/** Knows whether a page was reached from another page, so that focus follows for those who cannot see the change. */
export function ArrivalProvider({ mark, children }: { mark: string; children: ReactNode }) {
  const [path] = useLocation()
  const seen = useRef(path)
  const due = useRef(false)
  if (seen.current !== path) {
    seen.current = path
    due.current = true
  }
  const arrival = useMemo<Arrival>(
    () => ({
      mark,
      take() {
        const was = due.current
        due.current = false
        return was
      },
    }),
    [mark],
  )
  return <ArrivalContext.Provider value={arrival}>{children}</ArrivalContext.Provider>
}

export function useArrival(): Arrival {
  return useContext(ArrivalContext)
}
