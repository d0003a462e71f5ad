import { Button } from 'antd'
import { useState } from 'react'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { IssuedCard } from '../../../access/contract.ts'
import type { PersonAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

/** Issuing and revoking the card that signs a deputy or recorder in on the phone. Code and PIN are shown once. */
export function PersonalCard({ person }: { person: PersonAnswer }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [card, setCard] = useState<IssuedCard | null>(null)
  const issue = useDeed<object, IssuedCard>('POST', `/api/v1/people/${person.personId}/card`, {
    refresh: [],
    done: setCard,
  })
  const revoke = useDeed<object, { revoked: number }>('POST', `/api/v1/people/${person.personId}/card/revoke`, {
    refresh: [],
    done: ({ revoked }) => toast.say(t(revoked > 0 ? 'people.card.revoked' : 'people.card.none')),
  })
  const may = person.can.issueCard
  const why = may.can
    ? null
    : t(may.why === 'access.card-by-district' ? 'people.card.district' : 'people.card.not-yours')
  if (card) return <CardSheet card={card} onClose={() => setCard(null)} />
  return (
    <section className="section no-print" aria-label={t('people.card')}>
      <h3 className="people-head">{t('people.card')}</h3>
      <p className="soft">{t('people.card.about')}</p>
      <div className="people-actions">
        <ReasonedButton why={why} loading={issue.busy} onClick={() => void issue.run({})}>
          {t('people.card.issue')}
        </ReasonedButton>
        <ReasonedButton why={why} loading={revoke.busy} onClick={() => void revoke.run({})}>
          {t('people.card.revoke')}
        </ReasonedButton>
      </div>
    </section>
  )
}

/** The sheet to print: QR code, code in letters, and the PIN on a part of its own. */
function CardSheet({ card, onClose }: { card: IssuedCard; onClose(): void }) {
  const t = useWords(pageWords)
  const address = `${location.origin}/m/sign-in`
  if (card.code === null || card.pin === null) {
    return (
      <section className="section" role="alert">
        <p>{t('people.card.gone')}</p>
        <Button onClick={onClose}>{t('people.cancel')}</Button>
      </section>
    )
  }
  return (
    <section className="section" aria-label={t('people.card')}>
      <p role="status">
        <strong>{t('people.card.once')}</strong>
      </p>
      <div className="people-actions no-print" style={{ marginBottom: 12 }}>
        <PrintButton />
        <Button onClick={onClose}>{t('people.card.close')}</Button>
      </div>
      <PrintArea title={t('people.card.for', { name: card.personName })}>
        <div className="people-card">
          <QrCode text={`${address}#card=${card.code}`} label={t('people.card.for', { name: card.personName })} />
          <div className="people-card-words">
            <strong>{t('people.card.for', { name: card.personName })}</strong>
            <p>{t('people.card.scan', { address })}</p>
            <p className="people-card-code">
              {t('people.card.code')} {card.code}
            </p>
            <p>{t('people.card.pin')}</p>
            <p>{t('people.card.keep')}</p>
            <p className="people-card-pin tabular">{card.pin}</p>
          </div>
        </div>
      </PrintArea>
    </section>
  )
}
