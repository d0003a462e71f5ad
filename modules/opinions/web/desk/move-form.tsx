import { Button } from 'antd'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import './opinions-item.css'
import type { Speaker } from './speak.ts'

interface MoveFormProps {
  speaker: Speaker
  /** What the form does, in a word: its heading for those who listen, and its button. */
  does: string
  /** What is still missing; null where it can be sent. */
  missing: string | null
  busy: boolean
  danger?: boolean
  onSend(): void
  onClose(): void
  children: ReactNode
}

/** The short form a choice leads to: its first field has the focus, Ctrl+Enter sends, Esc goes back. */
export function MoveForm(props: MoveFormProps) {
  const { speaker, does, missing, busy, danger = false, onSend, onClose, children } = props
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
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    // A list that is open over the form closes first.
    const open = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && !open) {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }
  return (
    <form
      ref={form}
      className="op-form no-print"
      aria-label={does}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={press}
    >
      {children}
      <div className="op-line">
        <ReasonedButton type="primary" danger={danger} htmlType="submit" why={missing} loading={busy}>
          {does}
        </ReasonedButton>
        <Button onClick={onClose}>{t('op.do.cancel')}</Button>
        <span className="hint">{t('op.do.keys')}</span>
      </div>
    </form>
  )
}
