import { Button } from 'antd'
import { Link, useLocation } from 'wouter'
import { RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { DossiersAnswer } from '../../contract-dossiers.ts'
import { dossierKind } from './dossier-says.ts'
import './dossiers.css'
import { type Speaker, useSpeaker } from './speak.ts'
import { afterState } from './way-of.ts'

type Line = DossiersAnswer['items'][number]

/** The dossiers one handles, and those that were announced. */
export default function DossiersPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [, go] = useLocation()
  const staff = hasRole(useMe(), 'district_staff')
  const asked = useRows<Line>('/api/v1/dossiers')
  const mayOpen = staff && (
    <Button type="primary" onClick={() => go('/appointments/new')}>
      {t('dossier.new')}
    </Button>
  )
  return (
    <PrintArea title={t('dossier.list')}>
      <PageHead
        title={t('dossier.list')}
        sub={t('dossier.list.sub')}
        actions={
          <>
            <PrintButton />
            {mayOpen}
          </>
        }
      />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 ? (
        <EmptyState text={t(staff ? 'dossier.list.none' : 'dossier.list.none-street')} />
      ) : (
        <div className="list-pane">
          <Columns speaker={speaker} />
          <RowList
            label={t('dossier.list')}
            rows={asked.rows}
            rowKey={(row) => row.dossierId}
            render={(row) => <Row row={row} speaker={speaker} />}
            current={null}
            onOpen={(row) => go(`/appointments/${row.dossierId}`)}
            foot={
              <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading} />
            }
          />
        </div>
      )}
      {staff && (
        <p className="dossier-links no-print">
          <Link href="/appointments/order-rules">{t('dossier.order')}</Link>
        </p>
      )}
    </PrintArea>
  )
}

const COLUMNS = ['meeting', 'title', 'state', 'next'] as const

function Columns({ speaker: { t } }: { speaker: Speaker }) {
  return (
    <div className="dossier-columns" aria-hidden="true">
      {COLUMNS.map((column) => (
        <span key={column}>{t(`dossier.column.${column}`)}</span>
      ))}
    </div>
  )
}

/** One dossier: the meeting's day first, then what it is, how far it is, what comes next. */
function Row({ row, speaker }: { row: Line; speaker: Speaker }) {
  const { t } = speaker
  const next = afterState(row.kind, row.state)
  return (
    <span className="dossier-item">
      <span>
        <span className="tabular">{row.meetingOn ? speaker.day(row.meetingOn) : t('dossier.no-meeting')}</span>
        {row.meetingName && <span className="soft">{row.meetingName}</span>}
      </span>
      <span>
        <strong>{speaker.gloss(row.title, row.titleEn)}</strong>
        <span className="soft">
          {t(`dossier.kind.${row.kind}`)}
          {row.kind === 'people' && ` · ${t('dossier.matters.count', { n: row.matters })}`}
        </span>
      </span>
      <span>
        <StateTag kind={dossierKind(row.state)}>{t(`dossier.state.${row.state}`)}</StateTag>
        {row.announcedOn === null && row.state !== 'withdrawn' && <span className="soft">{t('dossier.secret')}</span>}
      </span>
      <span>{next ? t(`dossier.event.${next}`) : <span className="soft">{t('dossier.over')}</span>}</span>
    </span>
  )
}
