import { Drawer } from 'antd'
import { Link } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { BulletinAnswer, BulletinRowsAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'
import type { AskedRows } from './told.tsx'

type Row = BulletinRowsAnswer['items'][number]

interface PanelProps {
  bulletin: BulletinAnswer
  asked: AskedRows | null
  speaker: Speaker
  onClose(): void
}

/** A pressed figure at the side: the rows the bulletin counted, each with the way to its evidence. */
export function FigurePanel({ bulletin, asked, speaker, onClose }: PanelProps) {
  const { t } = speaker
  return (
    <Drawer open={asked !== null} onClose={onClose} size={520} title={asked?.said ?? ''} destroyOnHidden>
      {asked && (
        <>
          <p className="soft">
            {speaker.quarter(bulletin)} · {t('rows.frozen')}
          </p>
          {asked.note && <p className="soft">{asked.note}</p>}
          <Rows bulletin={bulletin} asked={asked} speaker={speaker} />
        </>
      )}
    </Drawer>
  )
}

/** Where the evidence of a row lies on the desk. */
function evidenceAt({ kind, id }: Row['evidence'], year: number): string {
  if (kind === 'account') return `/points/${id}?year=${year}`
  return `${{ activity: '/activities', record: '/review', objection: '/objections' }[kind]}/${id}`
}

function Rows({ bulletin, asked, speaker }: Pick<PanelProps, 'bulletin' | 'speaker'> & { asked: AskedRows }) {
  const { t, language } = speaker
  const sayProblem = useSayProblem()
  const rows = useRows<Row>(`/api/v1/bulletins/${bulletin.bulletinId}/rows`, {
    figure: asked.figure,
    streetId: asked.streetId,
    limit: 50,
  })
  // Rows that are not this person's to read are no fault: the reason is said, and there is nothing to try again.
  if (rows.problem?.status === 403) return <p>{sayProblem(rows.problem)}</p>
  if (rows.problem) return <ErrorState problem={rows.problem} again={rows.again} />
  if (rows.loading) return <LoadingState />
  if (rows.rows.length === 0) return <EmptyState text={t('rows.none')} />
  return (
    <>
      <ul className="bulletin-rows">
        {rows.rows.map((row) => (
          <li key={row.rowId}>
            <span>
              <Link href={evidenceAt(row.evidence, bulletin.year)}>
                {language === 'en' && row.titleEn ? row.titleEn : row.title}
              </Link>
              <span className="soft tabular">
                {[row.on && sayDate(row.on, language, bulletin.year), row.who, row.place].filter(Boolean).join(' · ')}
              </span>
            </span>
            {row.tenths !== null && <span className="tabular">{t('rows.points', { n: sayTenths(row.tenths) })}</span>}
          </li>
        ))}
      </ul>
      <MoreRows listed={rows.rows.length} more={rows.more} loading={rows.moreLoading} />
    </>
  )
}
