import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, Figure, List, Notice, Row, Tabs } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { AccountAnswer, AccountLineAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { earnsPoints } from '../earns-points.ts'
import { byClause } from './by-clause.ts'

const REASONS = ['no-clause', 'no-rule-set', 'suspended', 'no-district-mandate', 'once-a-year'] as const

/** My own account of a year: the total, what each clause gave, and every line with its clause and cap. No ranks. */
export default function MyPointsPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const thisYear = Number(useToday().slice(0, 4))
  const wanted = Number(new URLSearchParams(useSearch()).get('year'))
  const [year, setYear] = useState(String(wanted > 1990 ? wanted : thisYear))
  const asked = useAsk<AccountAnswer>(`/api/v1/points/accounts/${me.person.id}`, { year }, { keep: true })
  const years = [...new Set([0, 1, 2].map((back) => String(thisYear - back)).concat(year))].sort().reverse()
  const account = asked.data
  return (
    <Screen title={t(earnsPoints(me) ? 'points.phone.points' : 'points.phone.attended')} back="/mine">
      {!earnsPoints(me) && (
        <Notice>
          <p>{t('points.phone.no-points')}</p>
        </Notice>
      )}
      <Tabs
        label={t('points.phone.which-year')}
        tabs={years.map((key) => ({ key, text: t('points.phone.year', { year: key }) }))}
        value={year}
        onChange={setYear}
      />
      {asked.problem && !account && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      <KeptNote at={asked.keptAt} />
      {account && <Account account={account} year={year} scored={earnsPoints(me) || account.tenths > 0} />}
    </Screen>
  )
}

function Account({ account, year, scored }: { account: AccountAnswer; year: string; scored: boolean }) {
  const t = useWords(phoneWords)
  const valid = account.lines.filter((line) => line.state === 'confirmed')
  return (
    <>
      <Card>
        {scored ? (
          <>
            <Figure
              label={t('points.phone.total', { year })}
              value={sayTenths(account.tenths)}
              unit={t('points.phone.unit')}
            />
            <p className="soft tabular quarters">
              {account.quarters.map((tenths, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a quarter is its place
                <span key={place} className="whole">
                  {t('points.phone.quarter', { n: place + 1, tenths: sayTenths(tenths) })}
                </span>
              ))}
            </p>
          </>
        ) : (
          <Figure
            label={t('points.phone.attended-in', { year })}
            value={valid.length}
            unit={t('points.phone.times-unit')}
          />
        )}
        <p className="soft">{t('points.phone.private')}</p>
      </Card>
      {account.lines.length === 0 ? (
        <EmptyState text={t(scored ? 'points.phone.none' : 'points.phone.none-attended')} />
      ) : (
        <Lines account={account} scored={scored} />
      )}
      {scored && (
        <p className="soft">
          {t('points.phone.bulletin-hint')} <Link href="/mine/bulletins">{t('points.phone.bulletins')}</Link>
        </p>
      )}
      {scored && <ButtonLink to="/duty/day">{t('points.phone.which-day')}</ButtonLink>}
    </>
  )
}

type View = 'clauses' | 'lines'

/** Where the points come from: clause by clause, whose sums are the total, or fact by fact. */
function Lines({ account, scored }: { account: AccountAnswer; scored: boolean }) {
  const t = useWords(phoneWords)
  const [view, setView] = useState<View>('clauses')
  const views: View[] = ['clauses', 'lines']
  return (
    <>
      {scored && (
        <Tabs
          label={t('points.phone.why')}
          tabs={views.map((key) => ({ key, text: t(`points.phone.view.${key}`) }))}
          value={view}
          onChange={setView}
        />
      )}
      {scored && view === 'clauses' ? (
        <Clauses lines={account.lines} />
      ) : (
        <List label={t('points.phone.view.lines')}>
          {[...account.lines].reverse().map((line) => (
            <Line key={line.recordId} line={line} scored={scored} />
          ))}
        </List>
      )}
    </>
  )
}

function Clauses({ lines }: { lines: readonly AccountLineAnswer[] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  return (
    <List label={t('points.phone.view.clauses')}>
      {byClause(lines).map((sum) => (
        <Row
          key={sum.key}
          title={pick({ zh: sum.name, en: sum.nameEn })}
          sub={[
            t('points.phone.clause', { clause: sum.clause }),
            t('points.phone.times', { n: sum.times }),
            sum.cap !== null && sum.beforeCap > sum.tenths
              ? t('points.phone.capped', { cap: sayTenths(sum.cap), before: sayTenths(sum.beforeCap) })
              : null,
          ]
            .filter(Boolean)
            .join(' · ')}
          end={<span className="tabular">{`${sayTenths(sum.tenths)} ${t('points.phone.unit')}`}</span>}
        />
      ))}
    </List>
  )
}

function Line({ line, scored }: { line: AccountLineAnswer; scored: boolean }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const reason = scored ? REASONS.find((known) => known === line.why) : undefined
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
      end={
        scored ? <span className="tabular">{`${sayTenths(line.tenths)} ${t('points.phone.unit')}`}</span> : undefined
      }
    />
  )
}
