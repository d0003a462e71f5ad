import { type ReactNode, useRef } from 'react'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { BallotCell, ConditionsCell, StatementCell, TestCell } from './matter-cells.tsx'
import { type Column, columnsOf } from './matter-columns.ts'
import { matterKind } from './matter-says.ts'
import { type Matter, saySeat } from './say-matter.ts'
import type { Speaker } from './speak.ts'
import './dossier-matters.css'

interface TableProps {
  dossier: DossierAnswer
  /** Only these; the whole dossier's where left out. */
  matters: readonly Matter[]
  speaker: Speaker
  opened: string | null
  onOpen(matterId: string | null): void
  /** What stands below the row that is open. */
  pane(matter: Matter): ReactNode
}

/** The matters of all streets in one table: j and k walk, Enter opens one. Columns that this district does not ask for are left out. */
export function MattersTable({ dossier, matters, speaker, opened, onOpen, pane }: TableProps) {
  const { t } = speaker
  const table = useRef<HTMLTableElement>(null)
  const step = (by: number) => {
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>('.dossier-row-open') ?? [])]
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement)
    // From the open row where none has the focus, as after something was done in it.
    const at = focused >= 0 ? focused : buttons.findIndex((button) => button.getAttribute('aria-expanded') === 'true')
    buttons[at < 0 ? (by > 0 ? 0 : buttons.length - 1) : Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
  const columns = columnsOf(dossier, matters)
  return (
    <table className="dossier-matters" ref={table}>
      <caption className="unseen">{t('dossier.matters')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`dossier.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {matters.map((matter) => (
        <tbody key={matter.matterId} className={opened === matter.matterId ? 'dossier-opened' : ''}>
          <tr>
            {columns.map((column) => (
              <td key={column} data-label={t(`dossier.column.${column}`)}>
                {cell(column, { matter, dossier, speaker, opened, onOpen })}
              </td>
            ))}
          </tr>
          {opened === matter.matterId && (
            <tr className="dossier-pane-row">
              <td colSpan={columns.length}>{pane(matter)}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

type CellProps = Pick<TableProps, 'dossier' | 'speaker' | 'opened' | 'onOpen'> & { matter: Matter }

function cell(column: Column, props: CellProps): ReactNode {
  const { matter, dossier, speaker } = props
  const { t } = speaker
  switch (column) {
    case 'seat':
      return (
        <>
          <span>{speaker.gloss(matter.streetName, matter.streetNameEn)}</span>
          <span className="soft">{saySeat(matter, speaker)}</span>
        </>
      )
    case 'type':
      return t(`dossier.type.${matter.type}`)
    case 'person':
      return <Person {...props} />
    case 'ground':
      return matter.ground && <span className="soft">{matter.postTitle ?? t(`dossier.ground.${matter.ground}`)}</span>
    case 'conditions':
      return <ConditionsCell matter={matter} speaker={speaker} />
    case 'test':
      return <TestCell matter={matter} rule={dossier.orderRule} speaker={speaker} />
    case 'statement':
      return <StatementCell matter={matter} rule={dossier.orderRule} speaker={speaker} />
    case 'matter-state':
      return <StateTag kind={matterKind(matter.state)}>{t(`dossier.matter.state.${matter.state}`)}</StateTag>
    case 'ballot':
      return <BallotCell matter={matter} ballots={dossier.ballots} speaker={speaker} />
  }
}

function Person({ matter, dossier, opened, onOpen, speaker }: CellProps) {
  const open = opened === matter.matterId
  if (dossier.sight !== 'hand' && dossier.sight !== 'staff') return <strong>{matter.personName}</strong>
  const undecided = matter.reports.some((one) => one.outcome === null)
  return (
    <>
      <button
        type="button"
        className="dossier-row-open"
        aria-expanded={open}
        aria-label={speaker.t('dossier.matter.open', { name: matter.personName })}
        onClick={() => onOpen(open ? null : matter.matterId)}
      >
        {matter.personName}
      </button>
      {undecided && <StateTag kind="late">{speaker.t('dossier.matter.reports')}</StateTag>}
    </>
  )
}
