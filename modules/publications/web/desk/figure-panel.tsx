import { Drawer } from 'antd'
import { Link } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount, sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { FigureAnswer, RowsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

export interface AskedFigure {
  figure: string
  from: string
  to: string
  streetId: number | null
}

/** A pressed figure at the side: what it counts, its rows, and the way to each row's evidence. */
export function FigurePanel({ asked, onClose }: { asked: AskedFigure | null; onClose: () => void }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const query = asked ? { from: asked.from, to: asked.to, streetId: asked.streetId ?? undefined } : {}
  const figure = useAsk<FigureAnswer>(asked ? `/api/v1/figures/${asked.figure}` : null, query)
  const title = figure.data ? `${pick(figure.data.name)} ${sayCount(figure.data.value)} ${pick(figure.data.unit)}` : ''
  return (
    <Drawer open={asked !== null} onClose={onClose} size={520} title={title} destroyOnHidden>
      {figure.problem && <ErrorState problem={figure.problem} />}
      {figure.data && (
        <>
          <h2>{t('publications.figure.definition')}</h2>
          <p>{pick(figure.data.definition)}</p>
          <p className="soft tabular">
            {t('publications.figure.number', { n: figure.data.number })} · {figure.data.from} – {figure.data.to}
          </p>
          <h2>{t('publications.figure.rows')}</h2>
          <FigureRows figure={figure.data.id} query={query} />
        </>
      )}
    </Drawer>
  )
}

const EVIDENCE = { activity: '/activities/', record: '/review/', person: '/people/' } as const

function FigureRows({ figure, query }: { figure: string; query: Record<string, string | number | undefined> }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const asked = useRows<RowsAnswer['items'][number]>(`/api/v1/figures/${figure}/rows`, { ...query, limit: 50 })
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0) return <EmptyState />
  return (
    <>
      <ul className="figure-rows">
        {asked.rows.map((row) => (
          <li key={row.rowId}>
            <span className="soft tabular">{sayDate(row.on, language, new Date().getFullYear())} </span>
            {pick({ zh: row.title, en: row.titleEn })}
            <br />
            <span className="soft">{[row.who, row.place].filter(Boolean).join(' · ')} </span>
            <Link href={`${EVIDENCE[row.evidence.kind]}${row.evidence.id}`}>{t('publications.figure.evidence')}</Link>
          </li>
        ))}
      </ul>
      <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
    </>
  )
}
