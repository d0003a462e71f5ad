import { Button, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { DocumentLine, DocumentsAnswer } from '../../contract-documents.ts'
import { DOCUMENT_KINDS, FORCE_STATES } from '../../rules/work-language.ts'
import { DocumentForm } from './document-forms.tsx'
import { DocumentPane } from './document-pane.tsx'
import { ForceTag } from './force-tag.tsx'
import { useWorkSpeech } from './use-work-speech.ts'
import './work.css'

/** The register of governing documents as of any day; beside the list one document with its versions, files and what rests on it. */
export default function DocumentsPage() {
  const { t } = useWorkSpeech()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const today = civilDateOf(new Date())
  const [filters, setFilters] = useState<Filters>({ typed: '', on: today, state: '', kind: '' })
  const [entering, setEntering] = useState(false)
  const may = useAsk<DocumentsAnswer>('/api/v1/documents', { limit: 1 }).data?.can
  const find = useDeferredValue(filters.typed.trim())
  const query = { find, on: filters.on === today ? '' : filters.on, state: filters.state, kind: filters.kind }
  return (
    <>
      <PageHead
        title={t('document.page')}
        sub={t('document.sub')}
        actions={
          <>
            <PrintButton />
            {may?.enter.can && (
              <Button type="primary" aria-expanded={entering} onClick={() => setEntering(!entering)}>
                {t('document.enter')}
              </Button>
            )}
          </>
        }
      />
      {entering && may && (
        <DocumentForm
          district={may.enterDistrict.can}
          onClose={() => setEntering(false)}
          onDone={(documentId) => go(`/documents/${documentId}`)}
        />
      )}
      <FilterLine filters={filters} today={today} onChange={setFilters} />
      <ListDetail
        label={t('document.page')}
        onClose={() => go('/documents')}
        list={<DocumentList query={query} current={id} onOpen={(documentId) => go(`/documents/${documentId}`)} />}
        detail={id && <DocumentPane key={id} documentId={id} />}
      />
    </>
  )
}

interface Filters {
  readonly typed: string
  readonly on: string
  readonly state: string
  readonly kind: string
}

function FilterLine({
  filters,
  today,
  onChange,
}: {
  filters: Filters
  today: string
  onChange(filters: Filters): void
}) {
  const { t, name } = useWorkSpeech()
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part })
  return (
    <div className="work-filters no-print">
      <Input
        aria-label={t('document.find')}
        placeholder={t('document.find')}
        style={{ width: 260 }}
        value={filters.typed}
        maxLength={80}
        allowClear
        onChange={(event) => change({ typed: event.target.value })}
      />
      <Select
        aria-label={t('work.state')}
        style={{ width: 170 }}
        value={filters.state}
        onChange={(state) => change({ state })}
        options={[
          { value: '', label: t('work.all') },
          ...FORCE_STATES.map((state) => ({ value: state as string, label: name('documents.state', state) })),
        ]}
      />
      <Select
        aria-label={t('documents.kind')}
        style={{ width: 170 }}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: '', label: t('document.any-kind') },
          ...DOCUMENT_KINDS.map((kind) => ({ value: kind as string, label: name('documents.kind', kind) })),
        ]}
      />
      <DateInput
        aria-label={t('document.on')}
        value={filters.on}
        onChange={(on) => change({ on: on === '' ? today : on })}
      />
      <Button disabled={filters.on === today} onClick={() => change({ on: today })}>
        {t('document.today')}
      </Button>
    </div>
  )
}

interface DocumentListProps {
  query: { find: string; on: string; state: string; kind: string }
  current: string | null
  onOpen(documentId: string): void
}

function DocumentList({ query, current, onOpen }: DocumentListProps) {
  const { t } = useWorkSpeech()
  const asked = useRows<DocumentLine>('/api/v1/documents', query)
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  const narrowed = Object.values(query).some((value) => value !== '')
  if (asked.rows.length === 0) return <EmptyState text={t(narrowed ? 'document.none-found' : 'document.none')} />
  return (
    <RowList
      label={t('document.page')}
      rows={asked.rows}
      rowKey={(one) => one.documentId}
      current={current}
      onOpen={(one) => onOpen(one.documentId)}
      render={(one) => <Line one={one} />}
      foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
    />
  )
}

function Line({ one }: { one: DocumentLine }) {
  const { gloss, name, day } = useWorkSpeech()
  return (
    <span className="work-line">
      <span className="work-name">{gloss(one.title, one.titleEn)}</span>
      <span className="soft">
        <ForceTag state={one.state} />{' '}
        {[one.number, one.versionLabel, name('documents.kind', one.kind), day(one.inForceFrom)]
          .filter((part) => part)
          .join(' · ')}
      </span>
    </span>
  )
}
