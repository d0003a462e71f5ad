import { useState } from 'react'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Row, Tabs } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { kindOf } from '../../../activities/language.ts'
import type { RecordRow, RecordsAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { RecordBadge } from './record-badge.tsx'

const YEARS_SHOWN = 3

/** My duty records of a year, newest first; what I may still object to says until when. */
export default function MyRecordsPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const thisYear = Number(useToday().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const asked = useAsk<RecordsAnswer>(
    `/api/v1/duty/people/${me.person.id}/records`,
    { year, limit: 100 },
    { keep: true },
  )
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => String(thisYear - back))
  return (
    <Screen
      title={t('duty.phone.duty')}
      action={
        <ButtonLink to="/duty/new" look="main">
          {t('duty.phone.new')}
        </ButtonLink>
      }
    >
      <Tabs
        label={t('duty.phone.duty')}
        tabs={years.map((key) => ({ key, text: t('duty.phone.year', { year: key }) }))}
        value={year}
        onChange={setYear}
      />
      {asked.problem && !asked.data ? <ErrorState problem={asked.problem} again={asked.again} /> : null}
      {asked.loading && <LoadingState />}
      <KeptNote at={asked.keptAt} />
      {asked.data?.items.length === 0 && <EmptyState text={t('duty.phone.none')} />}
      {asked.data && asked.data.items.length > 0 && (
        <List label={t('duty.phone.duty')}>
          {asked.data.items.map((record) => (
            <RecordLine key={record.recordId} record={record} />
          ))}
        </List>
      )}
      <ButtonLink to="/duty/day">
        {t(me.roles.some((grant) => grant.level === 'district') ? 'duty.phone.day' : 'duty.phone.day-record')}
      </ButtonLink>
    </Screen>
  )
}

function RecordLine({ record }: { record: RecordRow }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const kind = kindOf(record.kind)
  const objectUntil =
    record.can.object.can && record.objectionUntil
      ? t('duty.phone.may-object', { day: sayDate(record.objectionUntil, language) })
      : null
  return (
    <Row
      to={`/duty/records/${record.recordId}`}
      title={pick({ zh: record.title, en: record.titleEn })}
      sub={[sayDate(record.doneOn, language), kind ? pick(kind.name) : record.kind, objectUntil]
        .filter(Boolean)
        .join(' · ')}
      end={<RecordBadge state={record.state} objected={record.objected} />}
    />
  )
}
