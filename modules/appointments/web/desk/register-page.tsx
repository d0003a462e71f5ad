import './dossiers.css'
import './after.css'
import { Segmented, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { RegisterAnswer, RegisterRow } from '../../contract-papers.ts'
import { PAPER_KINDS, type PaperKind } from '../../language.ts'
import { placesOf } from './paths.ts'
import { type AfterSpeaker, useAfter } from './use-after.ts'

/** The register: every number of a kind in a year, void ones included, to print and to take along. */
export default function RegisterPage() {
  const after = useAfter()
  const { say } = after
  const [kind, setKind] = useState<PaperKind>('letter')
  const [year, setYear] = useState<number | null>(null)
  const first = useAsk<RegisterAnswer>('/api/v1/issued-papers', { kind, limit: 1 })
  const years = first.data?.kind === kind ? first.data.years : []
  const shown = year !== null && years.includes(year) ? year : (years[0] ?? first.data?.year ?? null)
  const asked = useRows<RegisterRow>(shown === null ? null : '/api/v1/issued-papers', { kind, year: shown })
  return (
    <>
      <PageHead
        title={say('register.title')}
        sub={say('register.sub')}
        actions={
          <>
            <PrintButton />
            {shown !== null && <ExportButton path="/api/v1/issued-papers.xlsx" query={{ kind, year: shown }} />}
          </>
        }
      />
      <div className="dossier-line after-kinds no-print">
        <Segmented
          aria-label={say('register.kind')}
          value={kind}
          options={PAPER_KINDS.map((one) => ({ value: one, label: say(`register.kind.${one}`) }))}
          onChange={(value) => setKind(value)}
        />
        {years.length > 1 && (
          <FieldBox label={say('register.year')} width="110px">
            {(id) => (
              <Select
                id={id}
                value={shown}
                options={years.map((one) => ({ value: one, label: String(one) }))}
                onChange={setYear}
              />
            )}
          </FieldBox>
        )}
      </div>
      <p className="soft after-first">{say('register.hint')}</p>
      <PrintArea title={`${say(`register.kind.${kind}`)} ${shown ?? ''}`}>
        <DataTable
          asked={asked}
          columns={columnsOf(after)}
          rowKey={(row) => row.paperId}
          label={say('register.title')}
          empty={say('register.none', { kind: say(`register.kind.${kind}`) })}
        />
      </PrintArea>
    </>
  )
}

function columnsOf({ say, speaker, post }: AfterSpeaker): TableColumnsType<RegisterRow> {
  return [
    {
      title: say('papers.number'),
      key: 'number',
      width: 220,
      render: (_, row) => (
        <span lang="zh-CN" className="tabular">
          {row.docNumber}
        </span>
      ),
    },
    { title: say('papers.issued-on'), key: 'on', width: 130, render: (_, row) => speaker.day(row.issuedOn) },
    {
      title: say('register.about'),
      key: 'about',
      render: (_, row) => (
        <>
          <Link href={placesOf(row.dossierId).papers}>{speaker.gloss(row.dossierTitle, row.dossierTitleEn)}</Link>
          <div className="soft">{[row.addressee, row.matter && post(row.matter)].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    { title: say('papers.signer'), dataIndex: 'signer', width: 110 },
    {
      title: say('register.state'),
      key: 'state',
      width: 220,
      render: (_, row) => <RowState row={row} after={{ say, speaker, post }} />,
    },
  ]
}

function RowState({ row, after: { say, speaker } }: { row: RegisterRow; after: AfterSpeaker }) {
  if (row.voidSince)
    return (
      <StateTag kind="stopped">
        {say('papers.is-void', { day: speaker.day(row.voidSince), reason: row.voidReason ?? '' })}
      </StateTag>
    )
  if (row.kind !== 'letter') return <StateTag kind="done">{say('register.valid')}</StateTag>
  return (
    <StateTag kind={row.handedOn ? 'done' : 'waiting'}>
      {row.handedOn ? say('papers.handed', { day: speaker.day(row.handedOn) }) : say('papers.not-handed')}
    </StateTag>
  )
}
