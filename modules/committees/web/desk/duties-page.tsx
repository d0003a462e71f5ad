import { Button } from 'antd'
import { Fragment, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { CitationsAnswer } from '../../contract-documents.ts'
import type { DutiesAnswer } from '../../contract-meetings.ts'
import { Citations } from './citations.tsx'
import { useChosenStreet } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { YearAndStreet } from './year-and-street.tsx'
import './work.css'

/** What a street committee is for, and what was done of each duty in a year, counted. */
export default function DutiesPage() {
  const { t, gloss, day } = useWorkSpeech()
  const params = useParams<{ streetId?: string; year?: string }>()
  const [, go] = useLocation()
  const [naming, setNaming] = useState(false)
  const streetId = useChosenStreet(params.streetId)
  const year = Number(params.year ?? new Date().getFullYear())
  const path = streetId === 0 ? null : `/api/v1/committees/${streetId}/duties`
  const { data, problem, loading, again } = useAsk<DutiesAnswer>(path, { year })
  const cited = useAsk<CitationsAnswer>('/api/v1/citations', { subjectKind: 'duty_item' }).data
  const sub = data && t('duty-list.sub', { street: gloss(data.street, data.streetEn), year, to: day(data.to) })
  return (
    <>
      <PageHead
        title={t('duty-list.page')}
        sub={sub}
        actions={
          <>
            <PrintButton />
            {cited?.can.cite.can && (
              <Button aria-expanded={naming} onClick={() => setNaming(!naming)}>
                {t('duty-list.cite')}
              </Button>
            )}
          </>
        }
      />
      <YearAndStreet streetId={streetId} year={year} onChange={(street, of) => go(`/duties/${street}/${of}`)} />
      {problem && !data && <ErrorState problem={problem} again={again} />}
      {loading && <LoadingState />}
      {data && (
        <PrintArea title={t('duty-list.title', { street: gloss(data.street, data.streetEn), year })}>
          <p className="soft work-source">{t('duty-list.about')}</p>
          <Duties answer={data} streetId={streetId} naming={naming} />
        </PrintArea>
      )}
    </>
  )
}

function Duties({ answer, streetId, naming }: { answer: DutiesAnswer; streetId: number; naming: boolean }) {
  const { t, gloss } = useWorkSpeech()
  return (
    <table className="work-table">
      <thead>
        <tr>
          <th className="work-short">{t('duty-list.no')}</th>
          <th>{t('duty-list.duty')}</th>
          <th>{t('duty-list.done')}</th>
          <th>{t('duty-list.source')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.items.map((one) => (
          <tr key={one.duty}>
            <td className="tabular work-short">{one.number}</td>
            <td>{gloss(one.words.zh, one.words.en)}</td>
            <td>
              <Counts counts={one.counts} year={answer.year} streetId={streetId} />
              {one.uncounted !== null && <span className="soft">{gloss(one.uncounted.zh, one.uncounted.en)}</span>}
            </td>
            <td className="soft">
              {gloss(one.source.zh, one.source.en)}
              <Citations quiet readOnly={!naming} kind="duty_item" id={one.duty} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CountsProps {
  counts: DutiesAnswer['items'][number]['counts']
  year: number
  streetId: number
}

function Counts({ counts, year, streetId }: CountsProps) {
  const { gloss } = useWorkSpeech()
  return (
    <>
      {counts.map((count) => {
        const label = gloss(count.words.zh, count.words.en)
        const to = count.figure === null ? count.page : `/years/${year}/${streetId}?figure=${count.figure.id}`
        return (
          <Fragment key={label}>
            {label}{' '}
            <FigureLink
              inline
              label={label}
              value={count.value}
              unit={gloss(count.unit.zh, count.unit.en)}
              to={to ?? ''}
            />
            <br />
          </Fragment>
        )
      })}
    </>
  )
}
