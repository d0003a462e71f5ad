import { Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { Refused } from './notice.tsx'
import { type ActionProps, useMove } from './use-move.ts'

/** Draft: whom it goes to, who gets a copy, a remark. Figures and names are not typed. */
export function DraftForm({ onClose, ...props }: ActionProps & { onClose?: () => void }) {
  const { bulletin, speaker } = props
  const { t } = speaker
  const [said, setSaid] = useState({
    recipient: bulletin.recipient,
    copyTo: bulletin.copyTo,
    remark: bulletin.remark ?? '',
  })
  const [blank, setBlank] = useState(false)
  const draft = useMove('draft', props)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const missing = said.recipient.trim() === ''
    setBlank(missing)
    if (missing) return
    void draft.run({ recipient: said.recipient.trim(), copyTo: said.copyTo.trim(), remark: said.remark.trim() })
  }
  const set = (part: keyof typeof said) => (event: { target: { value: string } }) =>
    setSaid({ ...said, [part]: event.target.value })
  return (
    <form className="bulletin-form" onSubmit={send} aria-label={t('way.draft')}>
      <Field label={t('bulletins.recipient')} problem={blank ? t('do.recipient-missing') : null}>
        {(ids) => <Input {...ids} value={said.recipient} maxLength={200} onChange={set('recipient')} />}
      </Field>
      <Field label={t('bulletins.copy-to')} hint={t('do.copy-hint')}>
        {(ids) => <Input {...ids} value={said.copyTo} maxLength={300} onChange={set('copyTo')} />}
      </Field>
      <Field label={t('bulletins.remark')} hint={t('do.remark-hint')}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={said.remark}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={set('remark')}
          />
        )}
      </Field>
      <div className="bulletin-buttons bulletin-form-foot">
        <ReasonedButton type="primary" htmlType="submit" why={speaker.why(bulletin.can.draft)} loading={draft.busy}>
          {t(onClose ? 'do.draft-save' : 'do.draft')}
        </ReasonedButton>
        {onClose && <Button onClick={onClose}>{t('do.cancel')}</Button>}
        <span className="soft">{t('do.draft-hint')}</span>
      </div>
      {draft.refused && <Refused>{draft.refused}</Refused>}
    </form>
  )
}

interface Ids {
  id: string
  'aria-describedby'?: string
  status?: 'error'
}

interface FieldProps {
  label: string
  hint?: string
  problem?: string | null
  children(ids: Ids): ReactNode
}

function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  const below = problem ?? hint
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        {children({
          id,
          ...(below ? { 'aria-describedby': `${id}below` } : {}),
          ...(problem ? { status: 'error' as const } : {}),
        })}
        {problem ? (
          <Refused id={`${id}below`}>{problem}</Refused>
        ) : (
          hint && (
            <span className="soft" id={`${id}below`}>
              {hint}
            </span>
          )
        )}
      </div>
    </>
  )
}
