import { Button } from 'antd'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { Speaker } from './speak.ts'

interface StepFormProps {
  speaker: Speaker
  /** What the form does, in a word: its heading for those who listen, and its button. */
  does: string
  /** Its visible heading, where that is another. */
  title?: string
  /** What is still missing; null where it can be sent. */
  missing: string | null
  busy: boolean
  /** Why the server refused; stands above the button until it is mended. */
  problem?: Problem | null
  /** Fields that show their own refusal. */
  fields?: readonly string[]
  danger?: boolean
  onSend(): void
  onClose(): void
  children: ReactNode
}

/** The short form of a step: its first field has the focus, Ctrl+Enter sends, Esc goes back. */
export function StepForm(props: StepFormProps) {
  const {
    speaker,
    does,
    title,
    missing,
    busy,
    problem = null,
    fields = [],
    danger = false,
    onSend,
    onClose,
    children,
  } = props
  const { t } = speaker
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus()
  }, [])
  const send = () => {
    if (busy) return
    if (missing) toast.warn(missing)
    else onSend()
  }
  return (
    <form
      ref={form}
      className="dossier-form no-print"
      aria-label={does}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => pressed(event, send, onClose)}
    >
      <h2>{title ?? does}</h2>
      {children}
      <Refusal problem={problem?.field && fields.includes(problem.field) ? null : problem} />
      <div className="dossier-line">
        <ReasonedButton type="primary" danger={danger} htmlType="submit" why={missing} loading={busy}>
          {does}
        </ReasonedButton>
        <Button onClick={onClose}>{t('dossier.do.cancel')}</Button>
        <span className="hint">{t('dossier.do.keys')}</span>
      </div>
    </form>
  )
}

/** Ctrl+Enter sends, Esc goes back; a list that is open over the form closes first. */
function pressed(event: KeyboardEvent, send: () => void, close: () => void): void {
  if (event.nativeEvent.isComposing) return
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  const open = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true'
  if (sends) {
    event.preventDefault()
    send()
  } else if (event.key === 'Escape' && !open) {
    event.preventDefault()
    event.stopPropagation()
    close()
  }
}

/** Why something was not done, at the place where it was tried. */
export function Refusal({ problem }: { problem: Problem | null }) {
  const sayProblem = useSayProblem()
  if (!problem || problem.status === 401) return null
  return (
    <p className="dossier-refused" role="alert">
      <StateShape kind="late" size="12px" />
      <span>{sayProblem(problem, 'write')}</span>
    </p>
  )
}
