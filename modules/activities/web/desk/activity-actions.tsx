import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { CanAnswer, DetailAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'

type Key = keyof typeof deskWords

/** The reason an action is blocked, in words; null where it is not. */
export function useWhy(): (verdict: CanAnswer['close']) => string | null {
  const t = useWords(deskWords)
  return (verdict) => (verdict.can ? null : t((verdict.why ?? '') as Key))
}

interface Closed {
  records: number
  objectionUntil: string
  untilProvisional: boolean
}

/** Publishing and closing, each saying what it did. */
function useSteps(id: string) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const toast = useToast()
  const base = `/api/v1/activities/${id}`
  const publish = useDeed('POST', `${base}/publish`, { done: () => toast.say(t('desk.done.published')) })
  const close = useDeed<object, Closed>('POST', `${base}/close`, {
    done: (answer) =>
      toast.say(
        t(answer.untilProvisional ? 'desk.done.closed-provisional' : 'desk.done.closed', {
          n: answer.records,
          date: sayDate(answer.objectionUntil, language),
        }),
      ),
  })
  return { publish, close }
}

/** What can be done with an activity now. What cannot stays in its place and says why, to members of the committee too. */
export function ActivityActions({ activity, onChange }: { activity: DetailAnswer; onChange(): void }) {
  const t = useWords(deskWords)
  const why = useWhy()
  const member = hasRole(useMe(), 'street_member')
  const [writing, setWriting] = useState<'cancel' | 'summary' | null>(null)
  const { activityId: id, can, version, state } = activity
  const { publish, close } = useSteps(id)
  if (!can.export.can && !member) return null
  const open = state === 'planned' || state === 'published'
  const sheet = activity.contactDayId !== null
  return (
    <>
      <div className="page-actions no-print">
        {state === 'planned' && !sheet && (
          <ReasonedButton
            type="primary"
            why={why(can.publish)}
            loading={publish.busy}
            onClick={() => void publish.run({ version })}
          >
            {t('desk.do.publish')}
          </ReasonedButton>
        )}
        {state === 'published' && !sheet && (
          <ReasonedButton
            type="primary"
            why={why(can.close)}
            loading={close.busy}
            onClick={() => void close.run({ version })}
          >
            {t('desk.do.close')}
          </ReasonedButton>
        )}
        {sheet && <Link href={`/contact-days/${activity.contactDayId}`}>{t('desk.sheet')}</Link>}
        {open && (
          <ReasonedButton why={why(can.change)} onClick={onChange}>
            {t('desk.do.change')}
          </ReasonedButton>
        )}
        <ReasonedButton why={why(can.summarise)} onClick={() => setWriting(writing === 'summary' ? null : 'summary')}>
          {t('desk.do.summarise')}
        </ReasonedButton>
        <ReasonedButton danger why={why(can.cancel)} onClick={() => setWriting(writing === 'cancel' ? null : 'cancel')}>
          {sheet ? t('desk.sheet.not-held') : t('desk.do.cancel')}
        </ReasonedButton>
      </div>
      {writing === 'cancel' && can.cancel.can && (
        <Cancel id={id} version={version} onDone={() => setWriting(null)} onBack={() => setWriting(null)} />
      )}
      {writing === 'summary' && can.summarise.can && <Summary activity={activity} onDone={() => setWriting(null)} />}
    </>
  )
}

/** Calls it off with the reason people are told. */
export function Cancel({
  id,
  version,
  onDone,
  onBack,
}: {
  id: string
  version: number
  onDone(): void
  onBack(): void
}) {
  const t = useWords(deskWords)
  const toast = useToast()
  const [reason, setReason] = useState('')
  const cancel = useDeed('POST', `/api/v1/activities/${id}/cancel`, {
    done() {
      toast.say(t('desk.done.cancelled'))
      onDone()
    },
  })
  const send = () => reason.trim() !== '' && void cancel.run({ version, reason: reason.trim() })
  return (
    <form
      className="act-line"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <FieldBox label={t('desk.field.reason')} width="320px">
        {(field) => (
          <Input
            id={field}
            autoFocus
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FieldBox>
      <Button danger htmlType="submit" loading={cancel.busy} disabled={reason.trim() === ''}>
        {t('desk.do.save')}
      </Button>
      <Button onClick={onBack}>{t('desk.do.back')}</Button>
    </form>
  )
}

function Summary({ activity, onDone }: { activity: DetailAnswer; onDone(): void }) {
  const t = useWords(deskWords)
  const toast = useToast()
  const [summary, setSummary] = useState(activity.summary ?? '')
  const save = useDeed('POST', `/api/v1/activities/${activity.activityId}/summary`, {
    done() {
      toast.say(t('desk.done.summarised'))
      onDone()
    },
  })
  return (
    <div className="act-form">
      <FieldBox label={t('desk.field.summary')}>
        {(field) => (
          <Input.TextArea
            id={field}
            autoFocus
            autoSize={{ minRows: 4, maxRows: 16 }}
            maxLength={4000}
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        )}
      </FieldBox>
      <div className="act-line">
        <Button
          type="primary"
          loading={save.busy}
          disabled={summary.trim() === ''}
          onClick={() => void save.run({ version: activity.version, summary: summary.trim() })}
        >
          {t('desk.do.save')}
        </Button>
        <Button onClick={onDone}>{t('desk.do.back')}</Button>
      </div>
    </div>
  )
}
