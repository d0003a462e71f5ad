import { Drawer } from 'antd'
import { Link } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount, sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { FigureAnswer, RowsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

type Face = Pick<FigureAnswer, 'number' | 'name' | 'definition' | 'unit'>

export interface AskedFigure {
  figure: string
  from: string
  to: string
  streetId: number | null
  /** What is known of it already: the article tells a figure's name and definition also to those who may not read its rows. */
  face?: Face
  shown?: string
}

/** A pressed figure at the side: what it counts, its rows, and the way to each row's evidence. */
export function FigurePanel({ asked, onClose }: { asked: AskedFigure | null; onClose: () => void }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const query = asked ? { from: asked.from, to: asked.to, streetId: asked.streetId ?? undefined } : {}
  const figure = useAsk<FigureAnswer>(asked ? `/api/v1/figures/${asked.figure}` : null, query)
  const counted = figure.data && figure.data.id === asked?.figure ? figure.data : undefined
  const face = asked?.face ?? counted
  const value = asked?.shown ?? (counted ? sayCount(counted.value) : '')
  return (
    <Drawer
      open={asked !== null}
      onClose={onClose}
      size={520}
      title={face ? `${pick(face.name)} ${value} ${pick(face.unit)}` : ''}
      destroyOnHidden
    >
      {!face && figure.problem && <ErrorState problem={figure.problem} />}
      {asked && face && (
        <div className="figure-panel">
          <h2>{t('publications.figure.definition')}</h2>
          <p>{pick(face.definition)}</p>
          <p className="soft tabular">
            {[
              t('publications.figure.number', { n: face.number }),
              asked.from === asked.to ? asked.from : `${asked.from} – ${asked.to}`,
              ...comparisons(t, asked.shown === undefined || asked.shown === sayCount(counted?.value ?? -1), counted),
            ].join(' · ')}
          </p>
          <h2>{t('publications.figure.rows')}</h2>
          <FigureRows figure={asked.figure} query={query} />
        </div>
      )}
    </Drawer>
  )
}

type PageWord = (key: keyof typeof pageWords, places?: Record<string, string | number>) => string

/** What the figure is taken from and the year before, where the value shown is the one counted (a span over the streets is not). */
function comparisons(t: PageWord, same: boolean, counted?: FigureAnswer): string[] {
  if (!counted || !same) return []
  const { of, yearBefore } = counted
  return [
    ...(of === null ? [] : [t('publications.figure.of', { of: sayCount(of) })]),
    ...(yearBefore === null ? [] : [t('publications.figure.before', { n: sayCount(yearBefore) })]),
  ]
}

/** Where the evidence of a row lies on the desk. */
function evidenceAt({ kind, id }: RowsAnswer['items'][number]['evidence']): string {
  if (kind === 'ranking') return '/ranking'
  return `${{ activity: '/activities', record: '/review', person: '/people', account: '/points', item: '/opinions' }[kind]}/${id}`
}

function FigureRows({ figure, query }: { figure: string; query: Record<string, string | number | undefined> }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const sayProblem = useSayProblem()
  const { language } = useLanguage()
  const asked = useRows<RowsAnswer['items'][number]>(`/api/v1/figures/${figure}/rows`, { ...query, limit: 50 })
  // Rows that are not this person's to read are no fault: the reason is said, and there is nothing to try again.
  if (asked.problem?.status === 403) return <p>{sayProblem(asked.problem)}</p>
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
            <Link href={evidenceAt(row.evidence)}>{t('publications.figure.evidence')}</Link>
          </li>
        ))}
      </ul>
      <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
    </>
  )
}
