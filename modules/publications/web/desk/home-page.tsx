import { Link } from 'wouter'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { HomeAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import './publications.css'

type Line = HomeAnswer['waits'][number]
type LineKey = Extract<keyof typeof pageWords, `publications.line.${string}`>

/** Three questions in this order: what waits for me, what is late, what changed. In a demo the live article stands first. */
export default function HomePage() {
  const t = useWords(pageWords)
  const me = useMe()
  const hasDesk = me.roles.some((grant) => grant.role !== 'deputy' && grant.role !== 'recorder')
  const asked = useAsk<HomeAnswer>(hasDesk ? '/api/v1/home' : null)
  return (
    <>
      <PageHead title={t('publications.home')} />
      {me.district.isDemo && <DemoLead />}
      {asked.problem && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data && (
        <div className="home-grid">
          <Block
            title={t('publications.home.waits')}
            lines={asked.data.waits}
            none={t('publications.home.nothing-waits')}
          />
          <Block
            title={t('publications.home.late')}
            lines={asked.data.late}
            none={t('publications.home.nothing-late')}
            late
          />
          <Block
            title={t('publications.home.changed')}
            lines={asked.data.changed}
            none={t('publications.home.nothing-new')}
          />
        </div>
      )}
    </>
  )
}

function DemoLead() {
  const t = useWords(pageWords)
  const me = useMe()
  const tour = hasRole(me, 'district_staff')
    ? 'publications.tour.district'
    : hasRole(me, 'street_director', 'street_deputy_director', 'street_secretary')
      ? 'publications.tour.street'
      : 'publications.tour.other'
  return (
    <section className="home-lead">
      <h2>
        <Link href="/live">{t('publications.home.live')}</Link>
      </h2>
      <p>{t('publications.home.live-why')}</p>
      <p className="soft">
        {t('publications.home.tour')}：{t(tour)}
      </p>
    </section>
  )
}

function Block({ title, lines, none, late }: { title: string; lines: readonly Line[]; none: string; late?: boolean }) {
  const t = useWords(pageWords)
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
                <span>
                  {late && <span aria-hidden="true">▲ </span>}
                  {label}
                </span>
                <FigureLink inline label={label} value={line.count} unit={t('publications.unit.count')} to={line.to} />
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
