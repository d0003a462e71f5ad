import { Button, Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { useWhy } from './activity-actions.tsx'

interface ClosedDay {
  sessions: number
  attendances: number
  records: number
}

/** Publish, close or call off the whole morning. Closing names the communities still missing instead of pressing on. */
export function SheetActions({ sheet }: { sheet: SheetAnswer }) {
  const t = useWords(deskWords)
  const why = useWhy()
  const toast = useToast()
  const [calling, setCalling] = useState(false)
  const base = `/api/v1/contact-days/${sheet.contactDayId}`
  const { version, can } = sheet
  const publish = useDeed('POST', `${base}/publish`, { done: () => toast.say(t('desk.done.published')) })
  const close = useDeed<object, ClosedDay>('POST', `${base}/close`, {
    done: ({ sessions, attendances: present, records }) =>
      toast.say(t('desk.sheet.closed', { sessions, present, records })),
  })
  const open = sheet.state === 'planned' || sheet.state === 'published'
  if (!open) return null
  if (calling) return <CallOff sheet={sheet} onDone={() => setCalling(false)} />
  const main =
    sheet.state === 'planned'
      ? { deed: publish, why: why(can.publish), text: t('desk.sheet.publish') }
      : { deed: close, why: why(can.close), text: t('desk.sheet.close') }
  return (
    <>
      <ReasonedButton danger why={why(can.cancel)} onClick={() => setCalling(true)}>
        {t('desk.sheet.cancel')}
      </ReasonedButton>
      <ReasonedButton
        type="primary"
        why={main.why}
        loading={main.deed.busy}
        onClick={() => void main.deed.run({ version })}
      >
        {main.text}
      </ReasonedButton>
    </>
  )
}

function CallOff({ sheet, onDone }: { sheet: SheetAnswer; onDone(): void }) {
  const t = useWords(deskWords)
  const toast = useToast()
  const [reason, setReason] = useState('')
  const cancel = useDeed<object>('POST', `/api/v1/contact-days/${sheet.contactDayId}/cancel`, {
    done() {
      toast.say(t('desk.done.cancelled'))
      onDone()
    },
  })
  return (
    <form
      className="act-line"
      onSubmit={(event) => {
        event.preventDefault()
        void cancel.run({ version: sheet.version, reason: reason.trim() })
      }}
    >
      <FieldBox label={t('desk.field.reason')} width="240px">
        {(id) => (
          <Input id={id} autoFocus maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </FieldBox>
      <Button danger htmlType="submit" disabled={reason.trim() === ''} loading={cancel.busy}>
        {t('desk.sheet.cancel')}
      </Button>
      <Button onClick={onDone}>{t('desk.do.back')}</Button>
    </form>
  )
}
