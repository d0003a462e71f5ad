import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { DateField, Field, TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { outbox } from '../../../../platform/ui/phone/outbox.ts'
import { Choice } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorSummary } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import { KINDS } from '../../../activities/language.ts'
import { phoneWords } from '../../words-of-phone.ts'

const OFFERED = KINDS.filter((kind) => kind.selfReport)

interface Draft {
  id: string
  kind: string
  doneOn: string
  title: string
  words: string
}

/** What a deputy did alone: what, when, one sentence. Kept on the phone, sent once. */
export default function SelfReportPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const today = useToday()
  const empty: Draft = { id: newId(), kind: '', doneOn: today, title: '', words: '' }
  const [draft, change, clear] = useDraft('self-report', empty)
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const missing = { kind: draft.kind === '', title: draft.title.trim() === '', doneOn: draft.doneOn === '' }
  const send = () => {
    setTried(true)
    if (missing.kind || missing.title || missing.doneOn) return
    const { id, kind, doneOn } = draft
    const words = draft.words.trim() || null
    const body = { id, personId: me.person.id, kind, doneOn, units: 1, title: draft.title.trim(), words }
    setSent(id)
    clear()
    void outbox.put({ id, method: 'POST', path: '/api/v1/duty/records', body, label: draft.title })
  }
  const mend = () => {
    if (sent !== null) void outbox.drop(sent)
    change({ id: newId() })
    setSent(null)
  }
  if (sent !== null) return <Sent id={sent} title={draft.title} onMend={mend} />
  const nothing = { kind: false, title: false, doneOn: false }
  return (
    <Screen title={t('duty.phone.new')} back="/duty" action={<Button onPress={send}>{t('duty.phone.send')}</Button>}>
      <Questions draft={draft} change={change} wrong={tried ? missing : nothing} />
    </Screen>
  )
}

interface QuestionsProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
  wrong: { kind: boolean; title: boolean; doneOn: boolean }
}

function Questions({ draft, change, wrong }: QuestionsProps) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const say = (flaw: boolean) => (flaw ? t('duty.phone.missing') : null)
  const errors = [
    { id: 'report-kind', flaw: wrong.kind, label: t('duty.phone.what') },
    { id: 'report-day', flaw: wrong.doneOn, label: t('duty.phone.when') },
    { id: 'report-title', flaw: wrong.title, label: t('duty.phone.title') },
  ].filter((one) => one.flaw)
  const title = {
    id: 'report-title',
    label: t('duty.phone.title'),
    hint: t('duty.phone.title-hint'),
    value: draft.title,
    error: say(wrong.title),
  }
  const day = { id: 'report-day', label: t('duty.phone.when'), value: draft.doneOn, error: say(wrong.doneOn) }
  return (
    <>
      <ErrorSummary errors={errors.map((one) => ({ id: one.id, text: `${one.label} ${t('duty.phone.missing')}` }))} />
      <p className="soft">{t('duty.phone.organiser-hint')}</p>
      <Choice
        id="report-kind"
        label={t('duty.phone.what')}
        options={OFFERED.map((kind) => ({ value: kind.code as string, label: pick(kind.name) }))}
        value={draft.kind === '' ? null : draft.kind}
        onChange={(kind) => change({ kind })}
        error={say(wrong.kind)}
      />
      <DateField {...day} required max={useToday()} onChange={(doneOn) => change({ doneOn })} />
      <Field {...title} required maxLength={200} onChange={(words) => change({ title: words })} />
      <TextArea
        label={t('duty.phone.details')}
        value={draft.words}
        maxLength={2000}
        onChange={(words) => change({ words })}
      />
    </>
  )
}

/** Where the report is, and who sees it next. */
function Sent({ id, title, onMend }: { id: string; title: string; onMend: () => void }) {
  const t = useWords(phoneWords)
  const parcel = useOutbox().find((one) => one.id === id)
  return (
    <Screen
      title={t('duty.phone.new')}
      back="/duty"
      action={
        parcel?.state === 'returned' ? (
          <Button onPress={onMend}>{t('duty.phone.mend')}</Button>
        ) : (
          <ButtonLink to="/duty">{t('duty.phone.back')}</ButtonLink>
        )
      }
    >
      <Card title={title}>
        <p role="status">{parcel && <ParcelBadge parcel={parcel} />}</p>
        {parcel?.state === 'received' && <p className="soft">{t('duty.phone.sent')}</p>}
      </Card>
    </Screen>
  )
}
