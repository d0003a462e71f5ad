import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../language.tsx'
import { type StateKind, StateShape } from '../shapes.tsx'
import { uiWords } from '../words.ts'

/** One fact or one thing to do, on paper. */
export function Card({ title, children, foot }: { title?: ReactNode; children?: ReactNode; foot?: ReactNode }) {
  return (
    <article className="card">
      {title && <h2>{title}</h2>}
      {children}
      {foot && <div className="card-foot">{foot}</div>}
    </article>
  )
}

/** A list of rows. */
export function List({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="list" aria-label={label}>
      {children}
    </ul>
  )
}

interface RowProps {
  title: ReactNode
  /** A second, softer line. */
  sub?: ReactNode
  /** At the right: a figure or a badge. */
  end?: ReactNode
  /** Opens the row's own page. */
  to?: string
}

/** A row of a list: opens its page where it has one. */
export function Row({ title, sub, end, to }: RowProps) {
  const inside = (
    <>
      <span className="list-words">
        <span>{title}</span>
        {sub && <span className="soft">{sub}</span>}
      </span>
      {end && <span className="list-end">{end}</span>}
      {to && (
        <span className="list-go" aria-hidden="true">
          ›
        </span>
      )}
    </>
  )
  return (
    <li>
      {to ? (
        <Link href={to} className="list-row">
          {inside}
        </Link>
      ) : (
        <div className="list-row">{inside}</div>
      )}
    </li>
  )
}

/** A state: word, shape and colour together. */
export function Badge({ kind, children }: { kind: StateKind; children: ReactNode }) {
  return (
    <span className={`badge badge-${kind}`}>
      <StateShape kind={kind} size="0.75em" />
      {children}
    </span>
  )
}

interface NoticeProps {
  kind?: 'info' | 'soon' | 'late' | 'done'
  title?: string
  children?: ReactNode
  /** Read out at once: for what has just gone wrong. */
  alert?: boolean
}

/** A box of words that matter now. */
export function Notice({ kind = 'info', title, children, alert }: NoticeProps) {
  const shape: StateKind = kind === 'info' ? 'going' : kind
  return (
    <div className={`notice notice-${kind}`} role={alert ? 'alert' : undefined}>
      <StateShape kind={shape} size="1em" />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** How much of something is done, in words and as a bar. */
export function Progress({ label, value, of }: { label: string; value: number; of: number }) {
  return (
    <div className="progress">
      <p className="tabular">{label}</p>
      <progress aria-label={label} value={value} max={Math.max(of, 1)} />
    </div>
  )
}

/** Where one is in a short flow of questions. */
export function Steps({ at, of }: { at: number; of: number }) {
  const t = useWords(uiWords)
  return (
    <div className="steps">
      <p className="soft">{t('ui.step', { n: at, of })}</p>
      <div className="steps-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
          <span key={step} className={step < at ? 'steps-done' : ''} />
        ))}
      </div>
    </div>
  )
}

interface TabsProps<Key extends string> {
  label: string
  tabs: readonly { key: Key; text: string }[]
  value: Key
  onChange: (key: Key) => void
}

/** A choice of view inside one screen. */
export function Tabs<Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) {
  return (
    <div className="views" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button key={tab.key} type="button" aria-pressed={tab.key === value} onClick={() => onChange(tab.key)}>
          {tab.text}
        </button>
      ))}
    </div>
  )
}

/** A large figure with what it counts. */
export function Figure({ label, value, unit }: { label: string; value: ReactNode; unit?: string }) {
  return (
    <div className="figure">
      <span className="soft">{label}</span>
      <span className="figure-value tabular">
        {value}
        {unit && <span className="figure-unit">{unit}</span>}
      </span>
    </div>
  )
}
