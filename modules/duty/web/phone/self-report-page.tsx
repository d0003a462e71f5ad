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
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import { KINDS } from '../../../activities/language.ts'
import { phoneWords } from '../../words-of-phone.ts'

const OFFERED = KINDS.filter((kind) => kind.selfReport)

/** Today by Shanghai's clock: what one reports is mostly of the day. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** What a deputy did alone: what, when, one sentence. Kept on the phone, sent once. */
export default function SelfReportPage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const [draft, change, clear] = useDraft('self-report', {
    id: newId(),
    kind: '',
    doneOn: today(),
    title: '',
    words: '',
  })
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const parcel = useOutbox().find((one) => one.id === sent)
  const missing = { kind: draft.kind === '', title: draft.title.trim() === '', doneOn: draft.doneOn === '' }
  const say = (wrong: boolean) => (tried && wrong ? t('duty.phone.missing') : null)
  const send = () => {
    setTried(true)
    if (missing.kind || missing.title || missing.doneOn) return
    const body = {
      id: draft.id,
      personId: me.person.id,
      kind: draft.kind,
      doneOn: draft.doneOn,
      units: 1,
      title: draft.title.trim(),
      words: draft.words.trim() || null,
    }
    setSent(draft.id)
    clear()
    void outbox.put({ id: draft.id, method: 'POST', path: '/api/v1/duty/records', body, label: draft.title })
  }
  if (sent !== null) {
    return (
      <Screen
        title={t('duty.phone.new')}
        back="/duty"
        action={<ButtonLink to="/duty">{t('duty.phone.back')}</ButtonLink>}
      >
        <Card title={draft.title}>
          <p role="status">{parcel && <ParcelBadge parcel={parcel} />}</p>
          {parcel?.state !== 'returned' && <p className="soft">{t('duty.phone.sent')}</p>}
        </Card>
      </Screen>
    )
  }
  const errors = [
    { id: 'report-day', wrong: missing.doneOn, label: t('duty.phone.when') },
    { id: 'report-title', wrong: missing.title, label: t('duty.phone.title') },
  ].filter((one) => tried && one.wrong)
  return (
    <Screen title={t('duty.phone.new')} back="/duty" action={<Button onPress={send}>{t('duty.phone.send')}</Button>}>
      <ErrorSummary errors={errors.map((one) => ({ id: one.id, text: `${one.label} ${t('duty.phone.missing')}` }))} />
      <p className="soft">{t('duty.phone.organiser-hint')}</p>
      <Choice
        label={t('duty.phone.what')}
        options={OFFERED.map((kind) => ({ value: kind.code as string, label: pick(kind.name) }))}
        value={draft.kind === '' ? null : draft.kind}
        onChange={(kind) => change({ kind })}
        error={say(missing.kind)}
      />
      <DateField
        id="report-day"
        label={t('duty.phone.when')}
        required
        value={draft.doneOn}
        max={today()}
        onChange={(doneOn) => change({ doneOn })}
        error={say(missing.doneOn)}
      />
      <Field
        id="report-title"
        label={t('duty.phone.title')}
        required
        hint={t('duty.phone.title-hint')}
        value={draft.title}
        maxLength={200}
        onChange={(title) => change({ title })}
        error={say(missing.title)}
      />
      <TextArea
        label={t('duty.phone.details')}
        value={draft.words}
        maxLength={2000}
        onChange={(words) => change({ words })}
      />
    </Screen>
  )
}
