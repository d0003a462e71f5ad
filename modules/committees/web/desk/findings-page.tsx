import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { type AskedRows, useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { FindingAnswer, FindingsAnswer } from '../../contract-findings.ts'
import { FindingForm } from './finding-forms.tsx'
import { FindingPane } from './finding-pane.tsx'
import { FindingsPaper } from './findings-paper.tsx'
import { ownStreet, useStreets } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import './work.css'

/** 整改台账: findings, open ones first; beside the list one of them with its measures. Filters stand in the address. */
export default function FindingsPage() {
  const { t, language } = useWorkSpeech()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const search = useSearch()
  const [entering, setEntering] = useState(false)
  const said = new URLSearchParams(search)
  const query = { state: said.get('state'), streetId: said.get('streetId'), late: said.get('late') }
  const kept = search === '' ? '' : `?${search}`
  const may = useAsk<FindingsAnswer>('/api/v1/findings', { limit: 1 }).data?.can
  const asked = useRows<FindingAnswer>('/api/v1/findings', query)
  const narrowed = Object.values(query).some((value) => value !== null)
  return (
    <>
      <PageHead
        title={t('findings.register')}
        sub={t('finding.sub')}
        actions={
          <>
            <PrintButton />
            <ExportButton path="/api/v1/findings.xlsx" query={{ ...query, lang: language }} />
            {may?.enter.can && (
              <Button type="primary" aria-expanded={entering} onClick={() => setEntering(!entering)}>
                {t('finding.enter')}
              </Button>
            )}
          </>
        }
      />
      {entering && (
        <FindingForm onClose={() => setEntering(false)} onDone={(findingId) => go(`/findings/${findingId}${kept}`)} />
      )}
      <Filters said={said} onChange={(next) => go(`/findings${next === '' ? '' : `?${next}`}`)} />
      <Register asked={asked} opened={id} kept={kept} narrowed={narrowed} />
      <PrintArea title={t('findings.register')}>
        <FindingsPaper findings={asked.rows} />
      </PrintArea>
    </>
  )
}

interface RegisterProps {
  asked: AskedRows<FindingAnswer>
  opened: string | null
  /** The filters as they stand in the address. */
  kept: string
  narrowed: boolean
}

function Register({ asked, opened, kept, narrowed }: RegisterProps) {
  const { t } = useWorkSpeech()
  const [, go] = useLocation()
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0 && opened === null)
    return <EmptyState text={t(narrowed ? 'finding.none-found' : 'finding.none')} />
  return (
    <ListDetail
      label={t('findings.words')}
      onClose={() => go(`/findings${kept}`)}
      list={
        <RowList
          label={t('findings.words')}
          rows={asked.rows}
          rowKey={(one) => one.findingId}
          current={opened}
          onOpen={(one) => go(`/findings/${one.findingId}${kept}`)}
          render={(one) => <Line one={one} />}
          foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
        />
      }
      detail={opened && <FindingPane key={opened} findingId={opened} />}
    />
  )
}

function Filters({ said, onChange }: { said: URLSearchParams; onChange(query: string): void }) {
  const { t, name } = useWorkSpeech()
  const me = useMe()
  const streets = useStreets()
  const change = (key: string, value: string) => {
    const next = new URLSearchParams(said)
    if (value === '') next.delete(key)
    else next.set(key, value)
    onChange(next.toString())
  }
  return (
    <div className="work-filters no-print">
      <Select
        aria-label={t('work.state')}
        style={{ width: 140 }}
        value={said.get('state') ?? ''}
        onChange={(state) => change('state', state)}
        options={[
          { value: '', label: t('work.all') },
          ...['open', 'settled'].map((state) => ({ value: state, label: name('findings.state', state) })),
        ]}
      />
      {ownStreet(me) === null && (
        <Select
          aria-label={t('work.street')}
          style={{ width: 180 }}
          value={said.get('streetId') ?? ''}
          onChange={(streetId) => change('streetId', streetId)}
          options={[
            { value: '', label: t('work.all-streets') },
            ...streets.map(({ value, label }) => ({ value: String(value), label })),
          ]}
        />
      )}
      <Checkbox
        checked={said.get('late') === 'true'}
        onChange={(event) => change('late', event.target.checked ? 'true' : '')}
      >
        {t('finding.late-only')}
      </Checkbox>
    </div>
  )
}

function Line({ one }: { one: FindingAnswer }) {
  const { t, gloss, day, name } = useWorkSpeech()
  const late = one.measures.filter(({ workingDaysLate }) => workingDaysLate > 0).length
  const counted = one.measures.filter(({ state }) => state !== 'dropped')
  const done = counted.filter(({ state }) => state === 'done').length
  return (
    <span className="work-line">
      <span className="work-two">{gloss(one.words, one.wordsEn)}</span>
      <span className="soft">
        {late > 0 ? (
          <StateTag kind="late">{t('finding.late-count', { n: late })}</StateTag>
        ) : (
          <StateTag kind={one.state === 'settled' ? 'done' : 'going'}>{name('findings.state', one.state)}</StateTag>
        )}{' '}
        {[
          one.street === null ? t('findings.all-streets') : gloss(one.street, one.streetEn),
          counted.length === 0 ? null : t('finding.measures-count', { done, n: counted.length }),
          day(one.foundOn),
        ]
          .filter((part) => part)
          .join(' · ')}
      </span>
    </span>
  )
}
