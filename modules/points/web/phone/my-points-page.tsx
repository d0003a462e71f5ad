import { useState } from 'react'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, Figure, List, Row, Tabs } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { AccountAnswer, AccountLineAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

const REASONS = ['no-clause', 'no-rule-set', 'suspended', 'no-district-mandate', 'once-a-year'] as const

/** My own account of a year: total, quarters, and every line with its clause and cap. Nobody else's, no ranks. */
export default function MyPointsPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const thisYear = new Date().getFullYear()
  const [year, setYear] = useState(String(thisYear))
  const asked = useAsk<AccountAnswer>(`/api/v1/points/accounts/${me.person.id}`, { year })
  const years = [0, 1, 2].map((back) => String(thisYear - back))
  const account = asked.data
  return (
    <Screen title={t('points.phone.points')} back="/mine">
      <Tabs
        label={t('points.phone.points')}
        tabs={years.map((key) => ({ key, text: t('points.phone.year', { year: key }) }))}
        value={year}
        onChange={setYear}
      />
      {asked.problem && !account && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {account && (
        <>
          <Card>
            <Figure
              label={t('points.phone.total', { year })}
              value={sayTenths(account.tenths)}
              unit={t('points.phone.unit')}
            />
            <p className="soft tabular">
              {account.quarters
                .map((tenths, place) => `${t('points.phone.quarter', { n: place + 1 })} ${sayTenths(tenths)}`)
                .join(' · ')}
            </p>
            <p className="soft">{t('points.phone.private')}</p>
          </Card>
          {account.lines.length === 0 ? (
            <EmptyState text={t('points.phone.none')} />
          ) : (
            <List label={t('points.phone.why')}>
              {[...account.lines].reverse().map((line) => (
                <Line key={line.recordId} line={line} />
              ))}
            </List>
          )}
          <p className="soft">{t('points.phone.bulletin-hint')}</p>
        </>
      )}
    </Screen>
  )
}

function Line({ line }: { line: AccountLineAnswer }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const reason = REASONS.find((known) => known === line.why)
  const clause = line.item ? t('points.phone.clause', { clause: line.item.clause }) : null
  const capped =
    line.why === 'capped' && line.cap
      ? t('points.phone.capped', { cap: sayTenths(line.cap.tenths), before: sayTenths(line.beforeCap) })
      : null
  return (
    <Row
      to={`/duty/records/${line.recordId}`}
      title={pick({ zh: line.title, en: line.titleEn })}
      sub={[sayDate(line.doneOn, language), clause, capped, reason ? t(`points.phone.why.${reason}`) : null]
        .filter(Boolean)
        .join(' · ')}
      end={<span className="tabular">{`${sayTenths(line.tenths)} ${t('points.phone.unit')}`}</span>}
    />
  )
}
