import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { YearPapersAnswer } from '../../contract-years.ts'
import { YEAR_PAPER_KINDS } from '../../rules/work-language.ts'
import { useChosenStreet } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { WorkForm } from './work-form.tsx'
import { YearAndStreet } from './year-and-street.tsx'
import { PaperTag, YearPaperPane } from './year-paper-pane.tsx'
import './work.css'

/** A committee's reports on its years and plans for them. */
export default function YearPapersPage() {
  const { t, gloss } = useWorkSpeech()
  const params = useParams<{ streetId?: string; id?: string }>()
  const [, go] = useLocation()
  const [drafting, setDrafting] = useState(false)
  const streetId = useChosenStreet(params.streetId)
  const path = streetId === 0 ? null : `/api/v1/committees/${streetId}/year-papers`
  const { data, problem, loading, again } = useAsk<YearPapersAnswer>(path)
  return (
    <>
      <PageHead
        title={t('year-paper.page')}
        sub={data && t('year-paper.sub', { street: gloss(data.street, data.streetEn) })}
        actions={
          <>
            <PrintButton />
            {data?.can.draft.can && (
              <Button type="primary" aria-expanded={drafting} onClick={() => setDrafting(!drafting)}>
                {t('year-paper.draft')}
              </Button>
            )}
          </>
        }
      />
      <YearAndStreet streetId={streetId} onChange={(street) => go(`/year-papers/${street}`)} />
      {drafting && (
        <DraftForm
          streetId={streetId}
          onClose={() => setDrafting(false)}
          onDone={(paperId) => go(`/year-papers/${streetId}/${paperId}`)}
        />
      )}
      {problem && !data && <ErrorState problem={problem} again={again} />}
      {loading && <LoadingState />}
      {data && data.items.length === 0 && <EmptyState text={t('year-paper.none')} />}
      {data && data.items.length > 0 && <Papers answer={data} opened={params.id ?? null} />}
    </>
  )
}

function Papers({ answer, opened }: { answer: YearPapersAnswer; opened: string | null }) {
  const { t, name } = useWorkSpeech()
  const [, go] = useLocation()
  const shown = answer.items.find((one) => one.paperId === opened)
  return (
    <ListDetail
      label={t('year-paper.page')}
      onClose={() => go(`/year-papers/${answer.streetId}`)}
      list={
        <RowList
          label={t('year-paper.page')}
          rows={answer.items}
          rowKey={(one) => one.paperId}
          current={opened}
          onOpen={(one) => go(`/year-papers/${answer.streetId}/${one.paperId}`)}
          render={(one) => (
            <span className="work-line">
              <span className="work-name">
                {t('year-paper.name', { year: one.year, kind: name('years.kind', one.kind) })}
              </span>
              <span>
                <PaperTag state={one.state} />
              </span>
            </span>
          )}
        />
      }
      detail={shown ? <YearPaperPane key={shown.paperId} paper={shown} /> : null}
    />
  )
}

interface DraftFormProps {
  streetId: number
  onClose(): void
  onDone(paperId: string): void
}

function DraftForm({ streetId, onClose, onDone }: DraftFormProps) {
  const { t, name } = useWorkSpeech()
  return (
    <WorkForm<{ paperId: string }>
      title={t('year-paper.draft')}
      about={t('year-paper.figures')}
      path={`/api/v1/committees/${streetId}/year-papers`}
      withId
      fields={[
        {
          ...({ name: 'kind', label: 'years.kind', kind: 'choice' } as const),
          choices: YEAR_PAPER_KINDS.map((kind) => ({ value: kind, label: name('years.kind', kind) })),
        },
        { name: 'year', label: 'work.year', kind: 'number', width: '120px' },
        { name: 'words', label: 'years.words', kind: 'area', max: 20_000, rows: 8 },
      ]}
      initial={{ kind: 'report', year: String(new Date().getFullYear()) }}
      onDone={({ paperId }) => onDone(paperId)}
      onClose={onClose}
    />
  )
}
