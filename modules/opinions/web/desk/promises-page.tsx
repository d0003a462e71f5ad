import { Segmented } from 'antd'
import { Link, useSearchParams } from 'wouter'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { PromiseRow } from '../../contract-papers.ts'
import './opinions.css'
import { PromiseLine, PromiseTag } from './promise-line.tsx'
import { type Speaker, useSpeaker } from './speak.ts'

const SHOWN = ['due', 'open', 'changed', 'kept', 'broken'] as const

/** What replies promised, by when, and what became of it; a promise is settled where it stands. */
export default function PromisesPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [search, setSearch] = useSearchParams()
  const show = SHOWN.find((one) => one === search.get('show')) ?? 'open'
  const asked = useRows<PromiseRow>('/api/v1/opinions/promises', { show })
  return (
    <>
      <PageHead title={t('op.promises.title')} sub={t('op.promises.sub')} actions={<PrintButton />} />
      <div className="op-bar no-print">
        <Segmented
          aria-label={t('op.promises.which')}
          value={show}
          options={SHOWN.map((value) => ({ value, label: t(`op.promises.show.${value}`) }))}
          onChange={(value) =>
            setSearch((now) => {
              now.set('show', value)
              return now
            })
          }
        />
      </div>
      <DataTable<PromiseRow>
        asked={asked}
        label={t('op.promises.title')}
        empty={t('op.promises.none')}
        rowKey={(promise) => promise.promiseId}
        columns={columnsOf(speaker)}
      />
    </>
  )
}

function columnsOf(speaker: Speaker) {
  const { t } = speaker
  return [
    {
      title: t('op.promises.due'),
      width: 148,
      render: (_: unknown, promise: PromiseRow) => <span className="tabular">{speaker.day(promise.dueOn)}</span>,
    },
    {
      title: t('op.promises.state'),
      width: 128,
      render: (_: unknown, promise: PromiseRow) => <PromiseTag promise={promise} speaker={speaker} />,
    },
    {
      title: t('op.promises.words'),
      render: (_: unknown, promise: PromiseRow) => (
        <PromiseLine promise={promise} item={{ itemId: promise.itemId }} speaker={speaker} bare />
      ),
    },
    {
      title: t('op.promises.unit'),
      width: 160,
      render: (_: unknown, promise: PromiseRow) =>
        promise.unit ? speaker.gloss(promise.unit.name, promise.unit.nameEn) : t('op.promises.street-itself'),
    },
    {
      title: t('op.promises.item'),
      width: 190,
      render: (_: unknown, promise: PromiseRow) => <Link href={`/opinions/${promise.itemId}`}>{promise.number}</Link>,
    },
  ]
}
