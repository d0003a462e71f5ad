import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayTenths } from '../../../../platform/ui/format.ts'
import type { RecordDetailAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'

/** Striking a record that stands and was found wrong: says what follows, asks for the reason the deputy will read. */
export function StrikeRecord({ record, speaker }: { record: RecordDetailAnswer; speaker: Speaker }) {
  const { t } = speaker
  const [asking, setAsking] = useState(false)
  if (record.state !== 'confirmed') return null
  return (
    <section className="section no-print">
      {asking ? (
        <StrikeForm record={record} speaker={speaker} onClose={() => setAsking(false)} />
      ) : (
        <ReasonedButton danger why={speaker.why(record.can.strike)} onClick={() => setAsking(true)}>
          {t('strike.open')}
        </ReasonedButton>
      )}
    </section>
  )
}

function StrikeForm(props: { record: RecordDetailAnswer; speaker: Speaker; onClose(): void }) {
  const { record, speaker, onClose } = props
  const { t } = speaker
  const id = useId()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const strike = useDeed<object, { tenths: number }>('POST', `/api/v1/duty/records/${record.recordId}/strike`, {
    done: ({ tenths }) => toast.say(t('strike.done', { n: sayTenths(tenths) })),
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') {
      toast.warn(t('duty.reason-needed'))
      return
    }
    if (await strike.run({ version: record.version, reason: reason.trim() })) onClose()
  }
  return (
    <form aria-label={t('strike.open')} onSubmit={(event) => void send(event)}>
      <p>{t('strike.what-follows', { name: record.personName })}</p>
      <label htmlFor={id}>{t('review.reason')}</label>
      <Input.TextArea
        id={id}
        value={reason}
        maxLength={500}
        rows={3}
        onChange={(event) => setReason(event.target.value)}
        style={{ maxWidth: '40em', display: 'block' }}
      />
      <div className="page-actions" style={{ justifyContent: 'flex-start', marginTop: 8 }}>
        <Button danger htmlType="submit" loading={strike.busy}>
          {t('objections.strike')}
        </Button>
        <Button onClick={onClose}>{t('strike.leave')}</Button>
      </div>
    </form>
  )
}
