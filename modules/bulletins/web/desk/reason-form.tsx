import { Button, Input, type InputRef } from 'antd'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Refused } from './notice.tsx'
import { type ActionProps, useMove } from './use-move.ts'

type ReasonProps = ActionProps & { event: 'sendBack' | 'discard'; onClose(): void }

/** Sends a bulletin back or takes it off the file, with the reason. */
export function ReasonForm({ event, onClose, ...props }: ReasonProps) {
  const { t } = props.speaker
  const field = useId()
  const [reason, setReason] = useState('')
  const [blank, setBlank] = useState(false)
  const input = useRef<InputRef>(null)
  const back = event === 'sendBack'
  const move = useMove(event, props)
  useEffect(() => input.current?.focus(), [])
  const send = (pressed: FormEvent) => {
    pressed.preventDefault()
    const missing = reason.trim() === ''
    setBlank(missing)
    if (!missing) void move.run({ reason: reason.trim() })
  }
  const refused = blank ? t('do.reason-missing') : move.refused
  return (
    <form className="bulletin-reasoning" onSubmit={send} aria-label={t(back ? 'do.send-back' : 'do.discard')}>
      <label htmlFor={field}>{t(back ? 'do.send-back-reason' : 'do.discard-reason')}</label>
      <Input
        ref={input}
        id={field}
        value={reason}
        maxLength={500}
        aria-invalid={refused !== null}
        {...(refused ? { status: 'error' as const, 'aria-describedby': `${field}refused` } : {})}
        onChange={(change) => setReason(change.target.value)}
      />
      {refused && <Refused id={`${field}refused`}>{refused}</Refused>}
      {!back && <p className="soft">{t('do.discard-hint')}</p>}
      <div className="bulletin-buttons">
        <Button type="primary" danger={!back} htmlType="submit" loading={move.busy}>
          {t(back ? 'do.send-back' : 'do.discard')}
        </Button>
        <Button onClick={onClose}>{t('do.cancel')}</Button>
      </div>
    </form>
  )
}
