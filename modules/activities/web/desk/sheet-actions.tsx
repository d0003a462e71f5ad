import { Button, Input } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { useWhy } from './activity-actions.tsx'
import { FieldBox } from './field-box.tsx'

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
  const { version } = sheet
  const publish = useDeed('POST', `${base}/publish`, { done: () => toast.say(t('desk.done.published')) })
  const close = useDeed<object, ClosedDay>('POST', `${base}/close`, {
    done: ({ sessions, attendances, records }) =>
      toast.say(t('desk.sheet.closed', { sessions, present: attendances, records })),
  })
  const cancel = useDeed<object>('POST', `${base}/cancel`, {
    done() {
      toast.say(t('desk.done.cancelled'))
      setCalling(false)
    },
  })
  const [reason, setReason] = useState('')
  const open = sheet.state === 'planned' || sheet.state === 'published'
  if (!open || !sheet.can.change.can) return null
  if (calling) {
    return (
      <form
        className="act-line"
        onSubmit={(event) => {
          event.preventDefault()
          void cancel.run({ version, reason: reason.trim() })
        }}
      >
        <FieldBox label={t('desk.field.reason')} width="240px">
          {(id) => (
            <Input
              id={id}
              autoFocus
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FieldBox>
        <Button danger htmlType="submit" disabled={reason.trim() === ''} loading={cancel.busy}>
          {t('desk.sheet.cancel')}
        </Button>
        <Button onClick={() => setCalling(false)}>{t('desk.do.back')}</Button>
      </form>
    )
  }
  return (
    <>
      <ReasonedButton danger why={why(sheet.can.cancel)} onClick={() => setCalling(true)}>
        {t('desk.sheet.cancel')}
      </ReasonedButton>
      {sheet.state === 'planned' ? (
        <ReasonedButton
          type="primary"
          why={why(sheet.can.publish)}
          loading={publish.busy}
          onClick={() => void publish.run({ version })}
        >
          {t('desk.sheet.publish')}
        </ReasonedButton>
      ) : (
        <ReasonedButton
          type="primary"
          why={why(sheet.can.close)}
          loading={close.busy}
          onClick={() => void close.run({ version })}
        >
          {t('desk.sheet.close')}
        </ReasonedButton>
      )}
    </>
  )
}
