import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface ButtonProps {
  children: ReactNode
  /** main: the one thing to do · quiet: beside it · danger: hard to take back. */
  look?: 'main' | 'quiet' | 'danger'
  onPress?: () => void
  /** Sends the form it stands in. */
  submit?: boolean
  busy?: boolean
  /** Why it cannot be pressed now: shown below when pressed, read out with the name. */
  why?: string | null | undefined
}

/** A button of full width; a blocked one stays reachable and says why. */
export function Button({ children, look = 'main', onPress, submit, busy, why }: ButtonProps) {
  const t = useWords(uiWords)
  const id = useId()
  const [asked, setAsked] = useState(false)
  const blocked = why ? t('ui.cannot', { why }) : null
  return (
    <>
      <button
        type={submit && !blocked ? 'submit' : 'button'}
        className={`button button-${look}${blocked ? ' button-blocked' : ''}`}
        aria-disabled={blocked || busy ? 'true' : undefined}
        aria-busy={busy ? 'true' : undefined}
        aria-describedby={blocked ? id : undefined}
        onClick={(event) => {
          if (busy) event.preventDefault()
          else if (blocked) setAsked(true)
          else onPress?.()
        }}
      >
        {children}
      </button>
      {blocked && (
        <span id={id} className={asked ? 'reason' : 'unseen'} role={asked ? 'status' : undefined}>
          {blocked}
        </span>
      )}
    </>
  )
}

/** A link that looks like a button: it goes somewhere and does nothing. */
export function ButtonLink({
  to,
  look = 'quiet',
  children,
}: {
  to: string
  look?: 'main' | 'quiet'
  children: ReactNode
}) {
  return (
    <Link href={to} className={`button button-${look}`}>
      {children}
    </Link>
  )
}
