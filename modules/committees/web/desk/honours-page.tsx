import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { HonoursAnswer } from '../../contract-findings.ts'
import { DocumentChoice } from './document-choice.tsx'
import { useStreets } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { OpenButton } from './work-deed.tsx'
import { WorkForm } from './work-form.tsx'
import './work.css'

type Honour = HonoursAnswer['items'][number]

/** What the street committees were honoured for, the latest first. */
export default function HonoursPage() {
  const { t } = useWorkSpeech()
  const [, go] = useLocation()
  const streets = useStreets()
  const [entering, setEntering] = useState(false)
  const streetId = new URLSearchParams(useSearch()).get('streetId') ?? ''
  const may = useAsk<HonoursAnswer>('/api/v1/honours', { limit: 1 }).data?.can
  const asked = useRows<Honour>('/api/v1/honours', { streetId })
  return (
    <>
      <PageHead
        title={t('honour.page')}
        sub={t('honour.sub')}
        actions={
          <>
            <PrintButton />
            {may?.enter.can && (
              <Button type="primary" aria-expanded={entering} onClick={() => setEntering(!entering)}>
                {t('honour.enter')}
              </Button>
            )}
          </>
        }
      />
      {entering && <HonourForm onClose={() => setEntering(false)} />}
      <div className="work-filters no-print">
        <Select
          aria-label={t('work.street')}
          style={{ width: 180 }}
          value={streetId}
          onChange={(next) => go(next === '' ? '/honours' : `/honours?streetId=${next}`)}
          options={[
            { value: '', label: t('work.all-streets') },
            ...streets.map(({ value, label }) => ({ value: String(value), label })),
          ]}
        />
      </div>
      {asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.loading ? (
        <LoadingState />
      ) : asked.rows.length === 0 ? (
        <EmptyState text={t('honour.none')} />
      ) : (
        <PrintArea title={t('honour.page')}>
          <HonourTable honours={asked.rows} />
          <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
        </PrintArea>
      )}
    </>
  )
}

function HonourTable({ honours }: { honours: readonly Honour[] }) {
  const { t } = useWorkSpeech()
  return (
    <table className="work-table">
      <thead>
        <tr>
          <th>{t('work.street')}</th>
          <th>{t('honours.title')}</th>
          <th>{t('honours.awarded-by')}</th>
          <th>{t('honour.years')}</th>
          <th>
            <span className="unseen">{t('honour.take-back')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {honours.map((one) => (
          <HonourRow key={one.honourId} one={one} />
        ))}
      </tbody>
    </table>
  )
}

function HonourRow({ one }: { one: Honour }) {
  const { t, gloss } = useWorkSpeech()
  const [form, setForm] = useState<'take-back' | null>(null)
  const years =
    one.fromYear === one.toYear
      ? t('work.year-of', { year: one.fromYear })
      : t('honour.span', { from: one.fromYear, to: one.toYear })
  return (
    <>
      <tr>
        <td className="work-short">{gloss(one.street, one.streetEn)}</td>
        <td>
          {gloss(one.title, one.titleEn)}
          {one.documentId !== null && (
            <>
              {' · '}
              <Link href={`/documents/${one.documentId}`}>{one.documentTitle ?? t('documents.document')}</Link>
            </>
          )}
        </td>
        <td>{gloss(one.awardedBy, one.awardedByEn)}</td>
        <td className="work-short tabular">{years}</td>
        <td className="no-print">
          {one.can.takeBack.can && (
            <OpenButton
              form="take-back"
              open={form}
              onOpen={setForm}
              can={one.can.takeBack}
              text={t('honour.take-back')}
            />
          )}
        </td>
      </tr>
      {form !== null && (
        <tr className="no-print">
          <td colSpan={5}>
            <WorkForm
              title={t('honour.take-back')}
              path={`/api/v1/honours/${one.honourId}/take-back`}
              fields={[{ name: 'reason', label: 'honours.reason', kind: 'text', max: 300, width: '420px' }]}
              fixed={{ version: one.version }}
              submit={t('honour.take-back')}
              onClose={() => setForm(null)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function HonourForm({ onClose }: { onClose(): void }) {
  const { t } = useWorkSpeech()
  const streets = useStreets()
  const year = String(new Date().getFullYear())
  const field = useId()
  const [documentId, setDocumentId] = useState<string | null>(null)
  return (
    <WorkForm
      title={t('honour.enter')}
      path="/api/v1/honours"
      withId
      fields={[
        {
          ...({ name: 'streetId', label: 'work.street', kind: 'choice', number: true } as const),
          choices: streets.map(({ value, label }) => ({ value: String(value), label })),
        },
        { name: 'title', label: 'honours.title', kind: 'text', max: 120, width: '320px' },
        { name: 'awardedBy', label: 'honours.awarded-by', kind: 'text', max: 120, width: '260px' },
        { name: 'fromYear', label: 'honour.from-year', kind: 'number', width: '120px' },
        { name: 'toYear', label: 'honour.to-year', kind: 'number', width: '120px' },
        { name: 'awardedOn', label: 'honours.awarded-on', kind: 'date', optional: true },
      ]}
      initial={{ fromYear: year, toYear: year }}
      more={{
        body: documentId === null ? {} : { documentId },
        node: (
          <div className="field-box" style={{ width: 320 }}>
            <label htmlFor={field}>{t('work.optional', { label: t('documents.document') })}</label>
            <DocumentChoice id={field} value={documentId} clearable onChange={setDocumentId} />
          </div>
        ),
      }}
      onClose={onClose}
    />
  )
}
