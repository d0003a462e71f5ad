import type { ComponentType } from 'react'
import './resident/resident.css'
import './resident/track.css'
import { EntryPage } from './resident/entry-page.tsx'
import { NoticePage } from './resident/notice-page.tsx'
import { ReceiptPage } from './resident/receipt-page.tsx'
import { ReportPage } from './resident/report-page.tsx'
import { startSending } from './resident/sending.ts'
import { TrackPage } from './resident/track-page.tsx'

interface ResidentFace {
  /** In the order they are tried; paths without '/r'. All are in the one script, so that nothing is fetched in between. */
  pages: readonly { path: string; page: ComponentType }[]
  /** Called once, when the face opens. */
  start(): void
}

/** What a resident without an account can open. */
export const residentFace: ResidentFace = {
  pages: [
    { path: '/', page: EntryPage },
    { path: '/t/:ref', page: TrackPage },
    { path: '/t/:ref/receipt', page: ReceiptPage },
    { path: '/:token', page: NoticePage },
    { path: '/:token/:step', page: ReportPage },
  ],
  start: startSending,
}
