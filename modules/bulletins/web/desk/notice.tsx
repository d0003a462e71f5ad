import type { ReactNode } from 'react'
import { StateShape } from '../../../../platform/ui/shapes.tsx'

/** What must be read before going on: with a shape, and said at once to those who listen. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="bulletin-notice" role="alert">
      <StateShape kind="soon" size="12px" />
      <span>{children}</span>
    </p>
  )
}

/** Why something was not done, at the place where it was tried. */
export function Refused({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="bulletin-refused" role="alert" id={id}>
      <StateShape kind="late" size="12px" />
      <span>{children}</span>
    </p>
  )
}
