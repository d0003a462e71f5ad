import { Button, Input } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { QueueRow } from '../../contract.ts'
import type { Speaker } from './speak.ts'

export type Verdict = 'pass' | 'return' | 'reject'

interface ReviewBarProps {
  speaker: Speaker
  /** What the verdict is about: the chosen rows, else the opened one. */
  rows: readonly QueueRow[]
  chosen: number
  busy: boolean
  onChooseClean(): void
  onChooseNone(): void
  onReview(verdict: Verdict, reason: string | null): void
}

/** The verdicts over one or many rows. Returning and rejecting ask for the reason first; passing is one key. */
export function ReviewBar({ speaker, rows, chosen, busy, onChooseClean, onChooseNone, onReview }: ReviewBarProps) {
  const { t } = speaker
  const [asking, setAsking] = useState<'return' | 'reject' | null>(null)
  const stop = (verdict: Verdict) => {
    const blocked = rows.find((row) => !row.can[verdict].can)
    return rows.length === 1 && blocked ? speaker.why(blocked.can[verdict]) : null
  }
  const pass = () => rows.length > 0 && stop('pass') === null && !busy && onReview('pass', null)
  useKeys({
    a: pass,
    r: (event) => {
      // Else the letter itself lands in the field that takes the focus.
      event.preventDefault()
      if (rows.length > 0 && stop('return') === null) setAsking('return')
    },
  })
  const send = (reason: string) => {
    if (asking !== null) onReview(asking, reason)
    setAsking(null)
  }
  return (
    <div className="page-actions no-print" style={{ justifyContent: 'flex-start', flexWrap: 'wrap', marginBottom: 12 }}>
      <Button onClick={onChooseClean}>{t('review.choose-all')}</Button>
      {chosen > 0 && <Button onClick={onChooseNone}>{t('review.choose-none')}</Button>}
      {chosen > 0 && <span className="hint tabular">{t('review.chosen', { n: chosen })}</span>}
      {rows.length > 0 && (
        <>
          <ReasonedButton type="primary" why={stop('pass')} loading={busy} onClick={pass}>
            {t('review.pass')} (a)
          </ReasonedButton>
          <ReasonedButton why={stop('return')} onClick={() => setAsking('return')}>
            {t('review.return')} (r)
          </ReasonedButton>
          <ReasonedButton why={stop('reject')} onClick={() => setAsking('reject')}>
            {t('review.reject')}
          </ReasonedButton>
        </>
      )}
      {asking === null && <span className="hint">{t('review.keys')}</span>}
      {asking && rows.length > 0 && (
        <Reason speaker={speaker} verdict={asking} onSend={send} onClose={() => setAsking(null)} />
      )}
    </div>
  )
}

interface ReasonProps {
  speaker: Speaker
  verdict: 'return' | 'reject'
  onSend(reason: string): void
  onClose(): void
}

/** The reason the deputy will read: Enter sends, Esc closes. */
function Reason({ speaker: { t }, verdict, onSend, onClose }: ReasonProps) {
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <>
      <Input
        autoFocus
        aria-label={t('review.reason')}
        placeholder={t('review.reason')}
        value={reason}
        maxLength={500}
        style={{ width: 320 }}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={() => said !== '' && onSend(said)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <ReasonedButton type="primary" why={said === '' ? t('duty.reason-needed') : null} onClick={() => onSend(said)}>
        {t(verdict === 'return' ? 'review.return' : 'review.reject')}
      </ReasonedButton>
    </>
  )
}
