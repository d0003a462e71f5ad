import { useState } from 'react'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { DateField } from '../../../../platform/ui/phone/fields.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { DayAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { Objecting } from './objecting.tsx'
import { OthersOfDay } from './others-of-day.tsx'
import { whyOfDay } from './why-of-day.ts'

type Finding = DayAnswer['findings'][number]

/** "Why have I no points for that day?": every roster line and record of the day, each with its reason and the way on. */
export default function DayPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const today = useToday()
  const earnsPoints = me.roles.some((grant) => grant.level === 'district')
  const [day, setDay] = useState('')
  const asked = useAsk<DayAnswer>(day === '' ? null : `/api/v1/duty/people/${me.person.id}/days/${day}`)
  return (
    <Screen title={t(earnsPoints ? 'duty.phone.day' : 'duty.phone.day-record')} back="/duty">
      <DateField label={t('duty.phone.day-which')} required max={today} value={day} onChange={setDay} />
      {day === '' && <p className="soft">{t('duty.phone.day-hint')}</p>}
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data && <Found answer={asked.data} onDone={asked.again} />}
    </Screen>
  )
}

function Found({ answer, onDone }: { answer: DayAnswer; onDone: () => void }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const known = answer.findings.flatMap((finding) => (finding.activityId === null ? [] : [finding.activityId]))
  return (
    <>
      <h2>{t('duty.phone.day-sum', { day: sayDate(answer.day, language), n: sayTenths(answer.tenths) })}</h2>
      {answer.findings.length === 0 && <p>{t('duty.phone.day-nothing')}</p>}
      {answer.findings.map((finding) => (
        <FindingCard key={finding.recordId ?? finding.activityId ?? finding.title} finding={finding} onDone={onDone} />
      ))}
      <OthersOfDay day={answer.day} known={known} onDone={onDone} />
    </>
  )
}

function FindingCard({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const [objecting, setObjecting] = useState(false)
  const { recordId, activityId } = finding
  const about = recordId !== null ? { recordId } : activityId !== null ? { activityId } : null
  const clause = [finding.clause, pick({ zh: finding.itemName ?? '', en: finding.itemNameEn })]
    .filter(Boolean)
    .join(' ')
  return (
    <Card title={pick({ zh: finding.title, en: finding.titleEn })}>
      <p>
        <Badge kind={finding.why === 'earned' ? 'done' : 'waiting'}>
          {t(`duty.phone.why.${whyOfDay(finding.why)}`)}
        </Badge>
      </p>
      <p className="tabular">{t('duty.phone.day-points', { n: sayTenths(finding.tenths) })}</p>
      {clause !== '' && <p className="soft">{t('duty.phone.day-clause', { clause })}</p>}
      {finding.cap && (
        <p className="soft">
          {t('duty.phone.day-cap', { cap: sayTenths(finding.cap.tenths), used: sayTenths(finding.cap.usedBefore) })}
        </p>
      )}
      {finding.reason && <p className="soft">{t('duty.phone.reason', { reason: finding.reason })}</p>}
      {finding.mayObject && about && (
        <Button look="quiet" onPress={() => setObjecting(true)}>
          {t(recordId !== null ? 'duty.phone.object' : 'duty.phone.miss')}
        </Button>
      )}
      {objecting && about && <Objecting about={about} onClose={() => setObjecting(false)} onDone={onDone} />}
    </Card>
  )
}
