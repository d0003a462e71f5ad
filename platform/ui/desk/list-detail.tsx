import { type ReactNode, useRef } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'
import { useKeys } from './use-keys.ts'

interface ListDetailProps {
  list: ReactNode
  /** Null where nothing is chosen. */
  detail: ReactNode | null
  onClose(): void
  /** What the list holds, for those who listen. */
  label: string
}

/** List 2/5, detail 3/5; below 1100 px the detail lies over the list. Esc closes the detail. */
export function ListDetail({ list, detail, onClose, label }: ListDetailProps) {
  const t = useWords(uiWords)
  useKeys({ Escape: onClose }, detail !== null)
  return (
    <div className={detail === null ? 'list-detail' : 'list-detail list-detail-open'}>
      <section className="list-pane" aria-label={label}>
        {list}
      </section>
      <section className="detail-pane" aria-label={t('ui.detail')}>
        {detail === null ? (
          <p className="detail-none no-print">{t('ui.detail.pick')}</p>
        ) : (
          <>
            <button type="button" className="detail-close no-print" aria-label={t('ui.close')} onClick={onClose}>
              ×
            </button>
            {detail}
          </>
        )}
      </section>
    </div>
  )
}

interface RowListProps<Row> {
  rows: readonly Row[]
  rowKey(row: Row): string
  /** Two lines at most; what is due comes first. */
  render(row: Row): ReactNode
  current: string | null
  onOpen(row: Row): void
  label: string
  /** Beneath the rows: `<MoreRows>`. */
  foot?: ReactNode
}

/** Rows to walk with j and k and open with Enter. */
export function RowList<Row>({ rows, rowKey, render, current, onOpen, label, foot }: RowListProps<Row>) {
  const list = useRef<HTMLUListElement>(null)
  const step = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('.row') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const from = at >= 0 ? at + by : buttons.findIndex((button) => button.getAttribute('aria-current') === 'true') + by
    buttons[Math.max(0, Math.min(buttons.length - 1, from))]?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
  return (
    <>
      <ul className="rows" ref={list} aria-label={label}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            <button
              type="button"
              className="row"
              aria-current={rowKey(row) === current ? 'true' : undefined}
              onClick={() => onOpen(row)}
            >
              {render(row)}
            </button>
          </li>
        ))}
      </ul>
      {foot}
    </>
  )
}
