import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'

interface Arrival {
  /** The product's name, the last part of every window title. */
  mark: string
  /** True once after a change of page: the head then takes the focus. Never on the first load. */
  take(): boolean
  /** Whether this visit has another page behind this one, so that 'back' may use the browser's own history. */
  deep(): boolean
}

const ArrivalContext = createContext<Arrival>({ mark: '', take: () => false, deep: () => false })

/** Knows whether a page was reached from another page, so that focus follows for those who cannot see the change. */
export function ArrivalProvider({ mark, children }: { mark: string; children: ReactNode }) {
  const [path] = useLocation()
  const seen = useRef(path)
  const due = useRef(false)
  const pages = useRef(0)
  if (seen.current !== path) {
    seen.current = path
    due.current = true
    pages.current += 1
  }
  const arrival = useMemo<Arrival>(
    () => ({
      mark,
      take() {
        const was = due.current
        due.current = false
        return was
      },
      deep: () => pages.current > 0,
    }),
    [mark],
  )
  return <ArrivalContext.Provider value={arrival}>{children}</ArrivalContext.Provider>
}

/** How this page was reached. */
export function useArrival(): Arrival {
  return useContext(ArrivalContext)
}
