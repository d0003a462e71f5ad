import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { StreetYearAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { type AskedFigure, FigurePanel } from './figure-panel.tsx'
import './publications.css'

/** The years offered: this one and eight before. */
const recentYears = () => Array.from({ length: 9 }, (_, back) => new Date().getFullYear() - back)

interface Streets {
  streets: { id: number; name: string; nameEn: string }[]
}

/** 街道年度一览: one street, one year; each figure beside the year before, each opens its rows. */
export default function StreetYearPage() {
  const t = useWords(pageWords)
  const pick = usePick()
  const me = useMe()
  const known = useAsk<Streets>('/api/v1/me')
  const params = useParams<{ year?: string; streetId?: string }>()
  const [, go] = useLocation()
  const year = Number(params.year ?? new Date().getFullYear())
  const streets = known.data?.streets ?? []
  const streetId = Number(params.streetId ?? me.street?.id ?? streets[0]?.id ?? 0)
  const path = streetId === 0 ? null : `/api/v1/years/${year}/streets/${streetId}`
  const asked = useAsk<StreetYearAnswer>(path)
  const shown = asked.data
  const [opened, setOpened] = useOpened(shown)
  const title = shown
    ? t('publications.year.of', { street: pick({ zh: shown.street, en: shown.streetEn }), year })
    : t('publications.year')
  return (
    <>
      <PageHead
        title={title}
        sub={shown?.running ? t('publications.year.up-to', { to: shown.to }) : undefined}
        actions={
          <>
            <PrintButton />
            {path && <ExportButton path={`${path}/document`} text={t('publications.year.word')} />}
          </>
        }
      />
      <div className="year-filters no-print">
        <Select
          aria-label={t('publications.year.pick-year')}
          value={year}
          onChange={(next) => go(`/years/${next}/${streetId}`)}
          options={recentYears().map((one) => ({ value: one, label: String(one) }))}
        />
        {me.street ? null : (
          <Select
            aria-label={t('publications.year.pick-street')}
            value={streetId}
            style={{ minWidth: 160 }}
            onChange={(next) => go(`/years/${year}/${next}`)}
            options={streets.map((street) => ({
              value: street.id,
              label: pick({ zh: street.name, en: street.nameEn }),
            }))}
          />
        )}
      </div>
      {asked.problem && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState lines={10} />}
      {shown && !asked.problem && (
        <PrintArea title={title}>
          <YearTable shown={shown} onOpen={setOpened} />
        </PrintArea>
      )}
      <FigurePanel asked={opened} onClose={() => setOpened(null)} />
    </>
  )
}

/** The figure whose rows lie open: the one pressed, or at first the one that another page names in the address. */
function useOpened(shown: StreetYearAnswer | undefined) {
  const [named, setNamed] = useState(new URLSearchParams(useSearch()).get('figure'))
  const [opened, setOpened] = useState<AskedFigure | null>(null)
  useEffect(() => {
    const figure = shown?.figures.find(({ id }) => id === named)
    if (shown === undefined || figure === undefined) return
    setOpened({ figure: figure.id, from: figure.from, to: figure.to, streetId: shown.streetId })
    setNamed(null)
  }, [shown, named])
  return [opened, setOpened] as const
}

function YearTable({ shown, onOpen }: { shown: StreetYearAnswer; onOpen: (figure: AskedFigure) => void }) {
  const t = useWords(pageWords)
  const pick = usePick()
  return (
    <table className="year-table">
      <tbody>
        {shown.figures.map((figure) => {
          const change = figure.value - figure.yearBefore
          const compared =
            change === 0 ? 'publications.year.same' : change > 0 ? 'publications.year.more' : 'publications.year.fewer'
          const name = pick(figure.name)
          const unit = pick(figure.unit)
          return (
            <tr key={figure.id}>
              <th scope="row">{name}</th>
              <td className="number">
                <button
                  type="button"
                  className="article-figure"
                  aria-label={t('publications.figure.open', { name, value: sayCount(figure.value), unit })}
                  onClick={() =>
                    onOpen({ figure: figure.id, from: figure.from, to: figure.to, streetId: shown.streetId })
                  }
                >
                  {`${sayCount(figure.value)} ${unit}`}
                </button>
              </td>
              <td className="soft">{t(compared, { n: sayCount(Math.abs(change)) })}</td>
              <td className="soft">{pick(figure.definition)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
