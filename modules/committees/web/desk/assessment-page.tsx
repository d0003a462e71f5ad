import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { AssessmentAnswer, AssessmentItemsAnswer } from '../../contract-years.ts'
import { AssessmentItems } from './assessment-items.tsx'
import { AssessmentRow } from './assessment-row.tsx'
import { useChosenStreet } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { YearAndStreet } from './year-and-street.tsx'
import './work.css'

/** A committee's yearly sheet: each item with its number, what was asked, the rows behind, and the committee's own sentence. */
export default function AssessmentPage() {
  const { t, gloss, day, language } = useWorkSpeech()
  const params = useParams<{ streetId?: string; year?: string }>()
  const [, go] = useLocation()
  const [setting, setSetting] = useState(false)
  const [dropped, setDropped] = useState<readonly AssessmentItemsAnswer['items'][number][]>([])
  const streetId = useChosenStreet(params.streetId)
  const year = Number(params.year ?? new Date().getFullYear())
  const path = streetId === 0 ? null : `/api/v1/committees/${streetId}/assessment`
  const { data, problem, loading, again } = useAsk<AssessmentAnswer>(path, { year })
  const items = useAsk<AssessmentItemsAnswer>('/api/v1/assessment/items', { year }).data
  return (
    <>
      <PageHead
        title={t('sheet.page')}
        sub={data && t('sheet.sub', { street: gloss(data.street, data.streetEn), year, to: day(data.to) })}
        actions={
          <>
            <PrintButton />
            {path && data && data.items.length > 0 && (
              <ExportButton path={`${path}.docx`} query={{ year, lang: language }} text={t('sheet.word')} />
            )}
            {items?.can.keep.can && (
              <Button aria-expanded={setting} onClick={() => setSetting(!setting)}>
                {t('sheet.items')}
              </Button>
            )}
          </>
        }
      />
      <YearAndStreet streetId={streetId} year={year} onChange={(street, of) => go(`/assessment/${street}/${of}`)} />
      {setting && items && (
        <AssessmentItems answer={items} streetId={streetId} dropped={dropped} onDropped={setDropped} />
      )}
      {problem && !data && <ErrorState problem={problem} again={again} />}
      {loading && <LoadingState />}
      {data && data.items.length === 0 && <EmptyState text={t('sheet.none')} />}
      {data && data.items.length > 0 && (
        <PrintArea title={t('years.file.sheet', { street: gloss(data.street, data.streetEn), year })}>
          <Sheet answer={data} setting={setting} />
        </PrintArea>
      )}
    </>
  )
}

/** While the items are being set, the documents they rest on are named too. */
function Sheet({ answer, setting }: { answer: AssessmentAnswer; setting: boolean }) {
  const { t } = useWorkSpeech()
  return (
    <table className="work-table">
      <thead>
        <tr>
          <th>
            <span className="unseen">{t('years.position')}</span>
          </th>
          <th>{t('sheet.item')}</th>
          <th>{t('sheet.asked')}</th>
          <th>{t('sheet.value')}</th>
          <th>{t('sheet.said')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.items.map((item) => (
          <AssessmentRow key={item.itemId} item={item} answer={answer} setting={setting} />
        ))}
      </tbody>
    </table>
  )
}
