import type { SheetAnswer } from '../../contract.ts'
import { MessagesPanel } from './messages-panel.tsx'

/** Texting for a whole contact-day morning: those due beforehand, the recorders who owe a report on the day. */
export function SheetMessages({ sheet }: { sheet: SheetAnswer }) {
  if (sheet.state !== 'published') return null
  const base = `/api/v1/contact-days/${sheet.contactDayId}`
  return (
    <div className="act-messages-line no-print">
      <MessagesPanel base={base} purpose="notice" />
      <MessagesPanel base={base} purpose="report_reminder" />
    </div>
  )
}
