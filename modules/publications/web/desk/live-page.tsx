import { type ReactNode, useState } from 'react'
import { Chart } from '../../../../platform/ui/desk/chart.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { LiveAnswer } from '../../contract.ts'
import { articleWords } from '../../words-of-article.ts'
import { pageWords } from '../../words-of-pages.ts'
import { type AskedFigure, FigurePanel } from './figure-panel.tsx'
import './publications.css'

const PARTS = [1, 2, 3, 4, 5] as const

/** The source article live: its facts in our words, every number a button that opens what it counts. */
export default function LivePage() {
  const t = useWords(pageWords)
  const say = useWords(articleWords)
  const asked = useAsk<LiveAnswer>('/api/v1/live')
  const [opened, setOpened] = useState<AskedFigure | null>(null)
  return (
    <>
      <PageHead title={t('publications.live')} sub={t('publications.live.sub')} />
      {asked.problem && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState lines={12} />}
      {asked.data && (
        <>
          <article className="article">
            {PARTS.map((part) => (
              <section key={part}>
                <h2>{say(`publications.article.${part}.title`)}</h2>
                <p>
                  <Told text={say(`publications.article.${part}`)} live={asked.data as LiveAnswer} onOpen={setOpened} />
                </p>
              </section>
            ))}
          </article>
          <Growth live={asked.data} />
          <p className="soft article-side">{say('publications.article.source')}</p>
        </>
      )}
      <FigurePanel asked={opened} onClose={() => setOpened(null)} />
    </>
  )
}

/** Running text in which names in braces become the figures they stand for. */
function Told({
  text,
  live,
  onOpen,
}: {
  text: string
  live: LiveAnswer
  onOpen: (figure: AskedFigure) => void
}): ReactNode {
  const t = useWords(pageWords)
  const pick = usePick()
  return text.split(/\{(\w+)\}/).map((piece, at) => {
    const figure = at % 2 === 1 ? live.figures[piece] : undefined
    if (!figure) return piece
    const shown =
      figure.least === undefined || figure.least === figure.value
        ? sayCount(figure.value)
        : `${figure.least}–${figure.value}`
    return (
      <button
        key={piece}
        type="button"
        className="article-figure"
        aria-label={t('publications.figure.open', { name: pick(figure.name), value: shown, unit: pick(figure.unit) })}
        onClick={() => onOpen({ ...figure, face: figure, shown })}
      >
        {shown}
      </button>
    )
  })
}

const hundredths = (n: number) => (n % 100 === 0 ? sayCount(n / 100) : (n / 100).toFixed(2))

function Growth({ live }: { live: LiveAnswer }) {
  const t = useWords(pageWords)
  const [first, last] = [live.years[0], live.years.at(-1)]
  if (!first || !last || !live.growth) return null
  const signed = (n: number) => `${n < 0 ? '−' : '+'}${sayCount(Math.abs(n))}`
  return (
    <section className="article-side">
      <h2>{t('publications.live.growth')}</h2>
      <Chart
        label={t('publications.live.growth-chart')}
        unit=""
        bars={live.years.map((year) => ({ name: String(year.year), value: year.registrations }))}
      />
      <p>
        {t('publications.live.growth-split', { from: first.year, to: last.year, growth: sayCount(live.growth.growth) })}
      </p>
      <ul className="growth-split tabular">
        {live.growth.factors.map(({ factor, beforeHundredths, afterHundredths, share }) => (
          <li key={factor}>
            <span>
              {t(`publications.live.by-${factor}`)}{' '}
              <span className="soft">
                {t('publications.live.factor', {
                  before: hundredths(beforeHundredths),
                  after: hundredths(afterHundredths),
                })}
              </span>
            </span>
            <strong>{signed(share)}</strong>
          </li>
        ))}
      </ul>
      <p className="soft">{t('publications.live.split-note')}</p>
    </section>
  )
}
