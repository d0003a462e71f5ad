import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { LedgerLine } from '../../contract-ledger.ts'
import { DueTag } from './due-tag.tsx'
import type { Speaker } from './speak.ts'
import { itemKind } from './state-says.ts'

const COLUMNS = ['due', 'number', 'community', 'words', 'handler', 'state', 'told'] as const

/** The heads of the ledger's columns; rows say everything in words, so those who listen need no heads. */
export function LedgerColumns({ speaker: { t } }: { speaker: Speaker }) {
  return (
    <div className="op-columns" aria-hidden="true">
      {COLUMNS.map((column) => (
        <span key={column}>{t(`op.column.${column}`)}</span>
      ))}
    </div>
  )
}

/** One line of the ledger: two lines of text at most, what is due first. Beside an open item it keeps to the essentials. */
export function LedgerRow({ row, speaker, wide }: { row: LedgerLine; speaker: Speaker; wide: boolean }) {
  const state = <StateTag kind={itemKind(row.state)}>{speaker.name('state', row.state)}</StateTag>
  const words = speaker.gloss(row.words, row.wordsEn)
  if (!wide) {
    return (
      <>
        <span className="op-two">
          <DueTag due={row.due} speaker={speaker} withDay={false} />
          {state}
        </span>
        <span className="op-clip">
          {words} <span className="soft">{communityName(row, speaker)}</span>
        </span>
      </>
    )
  }
  return (
    <span className="op-row">
      <span>
        <DueTag due={row.due} speaker={speaker} />
      </span>
      <span>
        <span className="tabular">{row.number}</span>
        <span className="soft">{source(row, speaker)}</span>
      </span>
      <span>{communityName(row, speaker)}</span>
      <span className="op-clip-two">{words}</span>
      <span className={row.lead ? '' : 'soft'}>
        {row.lead ? speaker.gloss(row.lead.name, row.lead.nameEn) : speaker.t('op.no-handler')}
      </span>
      <span>
        {state}
        <Marks row={row} speaker={speaker} />
      </span>
      <Told row={row} speaker={speaker} />
    </span>
  )
}

/** '群众扫码 · 陈某代表': how it came, and the deputy who stands behind it. */
function source(row: LedgerLine, speaker: Speaker): string {
  return [speaker.name('channel', row.channel), row.deputy?.name].filter(Boolean).join(' · ')
}

function communityName(row: LedgerLine, speaker: Speaker): string {
  return row.community ? speaker.gloss(row.community.name, row.community.nameEn) : speaker.t('op.no-community')
}

function Marks({ row, speaker: { t } }: { row: LedgerLine; speaker: Speaker }) {
  const marks = [
    row.round > 1 && t('op.round', { n: row.round }),
    row.supervised && t('op.supervised'),
    row.urgedTimes > 0 && t('op.urged', { n: row.urgedTimes }),
    row.confidential && t('op.confidential'),
    row.held && t('op.is-held'),
    row.hidden && t('op.is-hidden'),
    row.wantsMeeting && t('op.queue.meeting'),
  ].filter(Boolean)
  return marks.length > 0 && <span className="soft">{marks.join(' · ')}</span>
}

/** Whom the result was told, and when. */
function Told({ row, speaker: { t, day } }: { row: LedgerLine; speaker: Speaker }) {
  const told = [
    row.toldDeputyOn && t('op.told.deputy', { date: day(row.toldDeputyOn) }),
    row.toldResidentOn && t('op.told.resident', { date: day(row.toldResidentOn) }),
    row.closedOn && t('op.told.closed', { date: day(row.closedOn) }),
  ].filter(Boolean)
  return (
    <span className="soft tabular">
      {told.length === 0 ? t('op.told.nobody') : told.map((one) => <span key={String(one)}>{one}</span>)}
    </span>
  )
}
