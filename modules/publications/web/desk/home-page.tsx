import type { ReactNode } from 'react'
import { Link, Redirect } from 'wouter'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { HomeAnswer } from '../../contract.ts'
import { homeWords } from '../../words-of-home.ts'
import './publications.css'

type Line = HomeAnswer['waits'][number]
type LineKey = Extract<keyof typeof homeWords, `publications.line.${string}`>

/** Three questions in this order: what waits for me, what is late, what changed since I was here; then what comes next. */
export default function HomePage() {
  const t = useWords(homeWords)
  const me = useMe()
  const hasDesk = me.roles.some((grant) => grant.role !== 'deputy' && grant.role !== 'recorder')
  // Who works for a unit and is nothing else has one thing to do here.
  const worksForUnit = hasDesk && me.roles.every((grant) => grant.role === 'unit_handler')
  const asked = useAsk<HomeAnswer>(hasDesk && !worksForUnit ? '/api/v1/home' : null)
  if (worksForUnit) return <Redirect to="/unit-tasks" replace />
  return (
    <>
      <PageHead title={t('publications.home')} />
      {me.district.isDemo && <DemoLead />}
      {asked.problem && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data && <Answers home={asked.data} />}
    </>
  )
}

function Answers({ home }: { home: HomeAnswer }) {
  const t = useWords(homeWords)
  const { language } = useLanguage()
  const changed = home.first
    ? t('publications.home.changed-first')
    : t('publications.home.changed', { when: sayInstant(home.since, language) })
  return (
    <div className="home-grid">
      <Block title={t('publications.home.waits')} lines={home.waits} none={t('publications.home.nothing-waits')} />
      <Block title={t('publications.home.late')} lines={home.late} none={t('publications.home.nothing-late')} late />
      <Block title={changed} lines={home.changed} none={t('publications.home.nothing-new')} />
      <Coming home={home} />
    </div>
  )
}

/** What comes next: calm, also where nothing waits. */
function Coming({ home: { next, coming } }: { home: HomeAnswer }) {
  const t = useWords(homeWords)
  const pick = usePick()
  const { language } = useLanguage()
  const title = next && pick({ zh: next.title, en: next.titleEn })
  return (
    <Block title={t('publications.home.coming')} lines={coming} none={t('publications.home.nothing-coming')}>
      {next && title !== null && (
        <p className="home-next">
          {t('publications.home.next')}
          <span className="tabular">
            {sayDate(next.heldOn, language)} {next.startsAt}
          </span>{' '}
          <Link href={next.kind === 'activity' ? `/activities/${next.id}` : `/contact-days/${next.id}`}>
            {next.kind === 'activity' ? title : t('publications.home.next-day', { street: title })}
          </Link>
        </p>
      )}
      <p className="home-next">
        <Link href="/week">{t('publications.home.plan')}</Link>
      </p>
    </Block>
  )
}

function DemoLead() {
  const t = useWords(homeWords)
  const me = useMe()
  const tour = hasRole(me, 'district_staff')
    ? 'publications.tour.district'
    : hasRole(me, 'street_director', 'street_deputy_director', 'street_secretary')
      ? 'publications.tour.street'
      : 'publications.tour.other'
  const colon = useLanguage().language === 'zh' ? '：' : ': '
  return (
    <section className="home-lead">
      <h2>
        <Link href="/live">{t('publications.home.live')}</Link>
      </h2>
      <p>{t('publications.home.live-why')}</p>
      <p className="soft">
        {t('publications.home.tour')}
        {colon}
        {t(tour)}
      </p>
    </section>
  )
}

interface BlockProps {
  title: string
  lines: readonly Line[]
  none: string
  late?: boolean
  children?: ReactNode
}

function Block({ title, lines, none, late, children }: BlockProps) {
  const t = useWords(homeWords)
  return (
    <section className="home-block">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul>
          {lines.map((line) => {
            const label = t(`publications.line.${line.key}` as LineKey)
            return (
              <li key={line.key}>
                <span className={late ? 'home-late' : undefined}>
                  {late && <StateShape kind="late" size="12px" />} {label}
                </span>
                <FigureLink
                  inline
                  label={label}
                  value={line.count}
                  unit={t(line.count === 1 ? 'publications.unit.one' : 'publications.unit.count')}
                  to={line.to}
                />
              </li>
            )
          })}
        </ul>
      )}
      {children}
    </section>
  )
}
