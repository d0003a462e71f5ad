import type { ReactNode } from 'react'

/** waiting: to be done · going: under way · soon: due soon · late: overdue or refused · done: finished · stopped: withdrawn, cancelled. */
export type StateKind = 'waiting' | 'going' | 'soon' | 'late' | 'done' | 'stopped'

const shapes: Record<StateKind, ReactNode> = {
  waiting: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  going: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  soon: <path d="M6 1 L11 6 L6 11 L1 6 Z" fill="currentColor" />,
  late: <path d="M6 1.2 L11.2 10.6 H0.8 Z" fill="currentColor" />,
  done: <path d="M1.6 6.4 L4.8 9.6 L10.6 2.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  stopped: <path d="M2 6 H10" stroke="currentColor" strokeWidth="2" />,
}

/** The shape of a state: beside the word and the colour, so that none of the three is needed alone. */
export function StateShape({ kind, size }: { kind: StateKind; size: string }) {
  return (
    <svg viewBox="0 0 12 12" style={{ width: size, height: size, flex: 'none' }} aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  )
}
