import type { ReactNode } from 'react'
import { type StateKind, StateShape } from '../shapes.tsx'

/** A state: word, shape and colour together, so that none of them is needed alone. */
export function StateTag({ kind, children }: { kind: StateKind; children: ReactNode }) {
  return (
    <span className={`state state-${kind}`}>
      <StateShape kind={kind} size="12px" />
      {children}
    </span>
  )
}
