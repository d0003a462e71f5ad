import type { ReactNode } from 'react'

/** waiting: to be done · going: under way · soon: due soon · late: overdue or refused · done: finished · stopped: withdrawn, cancelled. */
export type StateKind = 'waiting' | 'going' | 'soon' | 'late' | 'done' | 'stopped'

const shapes: Record<StateKind, ReactNode> = {
  waiting: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  going: <path d="M6 1.8a4.2 4.2 0 1 1 0 8.4z M6 1.8a4.2 4.2 0 0 0 0 8.4" stroke="currentColor" strokeWidth="1.2" fill="currentColor" fillRule="evenodd" />,
  soon: <path d="M6 1 L11 6 L6 11 L1 6 Z" fill="currentColor" />,
  late: <path d="M6 1.2 L11.2 10.6 H0.8 Z" fill="currentColor" />,
  done: <path d="M1.6 6.4 L4.8 9.6 L10.6 2.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  stopped: <path d="M2 6 H10" stroke="currentColor" strokeWidth="2" />,
}

/** A state: word, shape and colour together, so that none of them is needed alone. */
export function StateTag({ kind, children }: { kind: StateKind; children: ReactNode }) {
  return (
    <span className={`state state-${kind}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {shapes[kind]}
      </svg>
      {children}
    </span>
  )
}
