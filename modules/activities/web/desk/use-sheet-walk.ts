import { useState } from 'react'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { SheetAnswer, SheetRowAnswer } from '../../contract.ts'

/** What is open beneath a row of the sheet. */
export type Opened = { activityId: string; what: 'edit' | 'not-held' } | null

export interface SheetWalk {
  rows: SheetRowAnswer[]
  onlyMissing: boolean
  setOnlyMissing(only: boolean): void
  current: SheetRowAnswer | undefined
  opened: Opened
  open(row: SheetRowAnswer, what: 'edit' | 'not-held' | null): void
  /** A community is done: on to the next one nobody has heard from. */
  goOn(done: string): void
}

/** Walking the sheet by keyboard: j k move, Enter edits, n says "not held", r copies the reminder, Escape closes. */
export function useSheetWalk(sheet: SheetAnswer, remind: () => void): SheetWalk {
  const [onlyMissing, setOnlyMissing] = useState(false)
  // By its activity, not by its place: a row that is reported leaves the list of the missing.
  const [at, setAt] = useState<string | null>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const shown = (row: SheetRowAnswer) => !onlyMissing || row.missing || row.activityId === opened?.activityId
  const rows = sheet.rows.filter(shown)
  const place = Math.max(
    0,
    rows.findIndex((row) => row.activityId === at),
  )
  const current = rows[place]
  const step = (by: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))]?.activityId ?? null
    setAt(next)
    document.getElementById(`row-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = (row: SheetRowAnswer, what: 'edit' | 'not-held' | null) => {
    setAt(row.activityId)
    const editable = sheet.can.change.can && row.state !== 'cancelled'
    setOpened(what !== null && editable ? { activityId: row.activityId, what } : null)
  }
  const openCurrent = (what: 'edit' | 'not-held') => (event: KeyboardEvent) => {
    // Enter on a button or link belongs to it.
    const pressed = event.target instanceof HTMLElement && event.target.closest('button, a') !== null
    if (!current || (event.key === 'Enter' && pressed)) return
    event.preventDefault()
    open(current, what)
  }
  useKeys({
    ...{ j: () => step(1), k: () => step(-1), r: remind, n: openCurrent('not-held') },
    // biome-ignore lint/correctness/noComponentHookFactories: names of keys, not components
    ...{ Enter: openCurrent('edit'), Escape: () => setOpened(null) },
  })
  const goOn = (done: string) => {
    const from = sheet.rows.findIndex((row) => row.activityId === done)
    const later = [...sheet.rows.slice(from + 1), ...sheet.rows.slice(0, from)].find((row) => row.missing)
    setOpened(later ? { activityId: later.activityId, what: 'edit' } : null)
    setAt(later?.activityId ?? done)
  }
  return { rows, onlyMissing, setOnlyMissing, current, opened, open, goOn }
}
