import './items.css'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { EnteredAnswer } from '../../contract-intake.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { sayQueryCode, sayReceipt } from '../resident/receipt-words.ts'

/** What came back for a matter that was taken in: of a resident's, the ticket to be photographed; of one's own, its number. */
export function Slip({ answer }: { answer: EnteredAnswer }) {
  return (
    <>
      {answer.queryCode === null ? <OwnNumber answer={answer} /> : <Ticket answer={answer} code={answer.queryCode} />}
      <Next answer={answer} />
    </>
  )
}

function OwnNumber({ answer }: { answer: EnteredAnswer }) {
  const t = useWords(intakePhoneWords)
  return (
    <Card>
      <p className="soft">{t('opinions.intake.number')}</p>
      <p className="slip-number">{answer.number}</p>
    </Card>
  )
}

function Ticket({ answer, code }: { answer: EnteredAnswer; code: string }) {
  const t = useWords(intakePhoneWords)
  return (
    <>
      <h2>{t('opinions.intake.photograph')}</h2>
      <section className="ticket" aria-label={t('opinions.intake.receipt')}>
        <p>{t('opinions.intake.receipt')}</p>
        <p className="ticket-number">{sayReceipt(answer.receipt)}</p>
        <p>{t('opinions.intake.query-code')}</p>
        <p className="ticket-number ticket-code">{sayQueryCode(code)}</p>
        <QrCode text={`${location.origin}/r/t/${answer.ref}`} label={t('opinions.intake.track-alt')} />
        <p>{answer.number}</p>
      </section>
      <p>{t('opinions.intake.track', { address: `${location.host}/r` })}</p>
      <p className="soft">{t('opinions.intake.secret')}</p>
    </>
  )
}

function Next({ answer }: { answer: EnteredAnswer }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const { dueOn, provisional } = answer.next
  return (
    <Notice title={t('opinions.phone.what-next')}>
      <p>{t('opinions.phone.next.triage')}</p>
      {dueOn && <p className="tabular">{t('opinions.phone.time.green', { day: sayDate(dueOn, language) })}</p>}
      {provisional && <p className="soft">{t('opinions.phone.provisional')}</p>}
    </Notice>
  )
}
