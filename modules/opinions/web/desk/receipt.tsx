import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { sayDay } from '../../../../platform/ui/format.ts'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { EnteredAnswer } from '../../contract-intake.ts'
import { spacedReceipt } from './item-facts.tsx'
import type { Speaker } from './speak.ts'

interface ReceiptProps {
  entered: EnteredAnswer
  speaker: Speaker
  onAnother(): void
}

/** The slip that is handed over: an A6 sheet with number, query code and the way to the tracking page. */
export function Receipt({ entered, speaker, onAnother }: ReceiptProps) {
  const { t, language } = speaker
  const slip = useRef<HTMLElement>(null)
  useEffect(() => slip.current?.focus(), [])
  const { next } = entered
  const address = `${location.origin}/r/t/${entered.ref}`
  return (
    <>
      <div className="op-line no-print">
        <PrintButton />
        <Button onClick={onAnother}>{t('op.receipt.another')}</Button>
        <Link href={`/opinions/${entered.itemId}`}>{t('op.receipt.open')}</Link>
      </div>
      <section ref={slip} tabIndex={-1} className="print-area op-slip" aria-label={t('op.receipt.title')}>
        <h2>{t('op.receipt.title')}</h2>
        <dl>
          <Line name={t('op.receipt.number')} value={entered.number} />
          <Line name={t('op.receipt.receipt')} value={spacedReceipt(entered.receipt)} large />
          {entered.queryCode && <Line name={t('op.receipt.code')} value={entered.queryCode} large />}
          <Line name={t('op.receipt.day')} value={sayDay(civilDateOf(new Date()), language)} />
        </dl>
        <div className="op-slip-code">
          <QrCode text={address} label={t('op.receipt.scan')} />
          <p>{t('op.receipt.scan')}</p>
        </div>
        {next.step && next.dueOn && (
          <p>{t('op.receipt.next', { what: speaker.name('clock', next.step), date: speaker.day(next.dueOn) })}</p>
        )}
        <p className="soft">{t(entered.queryCode ? 'op.receipt.keep' : 'op.receipt.gone')}</p>
      </section>
    </>
  )
}

function Line({ name, value, large = false }: { name: string; value: string; large?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={large ? 'op-slip-large tabular' : 'tabular'}>{value}</dd>
    </div>
  )
}
