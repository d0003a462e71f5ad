import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { markNewsRead, newsKey } from '../../../../platform/ui/phone/read-news.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, List, Notice, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { RecordDetailAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { Objecting } from './objecting.tsx'
import { RecordBadge } from './record-badge.tsx'

const STEPS = [
  'submitted',
  'entered-for',
  'street-passed',
  'confirmed',
  'returned',
  'rejected',
  'withdrawn',
  'resubmitted',
  'objected',
  'objection-withdrawn',
  'merged',
  'struck',
] as const

/** One record: what it says, who entered it, what happened, and what I can do about it. */
export default function RecordPage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<RecordDetailAnswer>(`/api/v1/duty/records/${id}`)
  const record = asked.data
  const seen = record ? newsKey(record.recordId, record.version) : null
  useEffect(() => {
    if (seen !== null) markNewsRead([seen])
  }, [seen])
  if (!record) {
    return (
      <Screen title={t('duty.phone.record')} back="/duty">
        {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
      </Screen>
    )
  }
  return (
    <Screen title={t('duty.phone.record')} back="/duty" action={<Actions record={record} onDone={asked.again} />}>
      <Card title={pick({ zh: record.title, en: record.titleEn })}>
        <p className="tabular">{sayDate(record.doneOn, language)}</p>
        <p>
          <RecordBadge state={record.state} objected={record.objected} />
        </p>
        <p className="soft">{enteredBy(record, t)}</p>
        {record.can.object.can && record.objectionUntil && (
          <p className="tabular">{t('duty.phone.may-object', { day: sayDate(record.objectionUntil, language) })}</p>
        )}
        {record.can.object.can && record.untilProvisional && <p className="soft">{t('duty.phone.provisional')}</p>}
        {record.words && <p>{record.words}</p>}
        {record.honours.items.map((honour) => (
          <p key={honour.honourId}>{t(`duty.phone.honour.${honour.kind}`, { year: honour.year })}</p>
        ))}
      </Card>
      {record.state === 'returned' && record.reason && (
        <Notice kind="soon">
          <p>{t('duty.phone.reason', { reason: record.reason })}</p>
        </Notice>
      )}
      {record.objection?.decision && (
        <Notice kind="done">
          <p>{record.objection.decision}</p>
        </Notice>
      )}
      {record.steps.length > 0 && (
        <List label={t('duty.phone.course')}>
          {record.steps.map((step) => (
            <Row
              key={`${step.step} ${step.at}`}
              title={t(`duty.phone.step.${STEPS.find((known) => known === step.step) ?? 'other'}`)}
              sub={[sayInstant(step.at, language), step.byName, step.reason].filter(Boolean).join(' · ')}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}

function enteredBy(
  record: RecordDetailAnswer,
  t: (key: keyof typeof phoneWords, places?: Record<string, string>) => string,
): string {
  if (record.sourceKind === 'attendance') return t('duty.phone.by-organiser')
  if (record.sourceKind === 'item') return t('duty.phone.from-item')
  if (record.onBehalf && record.submittedByName) return t('duty.phone.entered-for-me', { name: record.submittedByName })
  return t('duty.phone.by-myself')
}

function Actions({ record, onDone }: { record: RecordDetailAnswer; onDone: () => void }) {
  const t = useWords(phoneWords)
  const sayProblem = useSayProblem()
  const [objecting, setObjecting] = useState(false)
  const withdraw = useDeed<{ version: number }>('POST', `/api/v1/duty/records/${record.recordId}/withdraw`)
  return (
    <>
      {withdraw.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(withdraw.problem)}</p>
        </Notice>
      )}
      {record.can.resubmit.can && (
        <ButtonLink to={`/duty/records/${record.recordId}/correct`} look="main">
          {t('duty.phone.correct')}
        </ButtonLink>
      )}
      {record.can.object.can && (
        <Button look="quiet" onPress={() => setObjecting(true)}>
          {t('duty.phone.object')}
        </Button>
      )}
      {record.can.withdraw.can && (
        <Button
          look="quiet"
          busy={withdraw.busy}
          onPress={() => void withdraw.run({ version: record.version }).then((done) => done && onDone())}
        >
          {t('duty.phone.withdraw')}
        </Button>
      )}
      {objecting && (
        <Objecting about={{ recordId: record.recordId }} onClose={() => setObjecting(false)} onDone={onDone} />
      )}
    </>
  )
}
