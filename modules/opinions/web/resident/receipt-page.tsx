import { useState } from 'react'
import { Redirect, useParams } from 'wouter'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Sheet } from '../../../../platform/ui/phone/sheet.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import type { Language } from '../../../../platform/words/words.ts'
import { type KeptReceipt, receiptOf } from './kept-receipts.ts'
import { nameIn } from './names.ts'
import { NextLine } from './next-line.tsx'
import { PhotosOnTheWay } from './photos-on-the-way.tsx'
import { sayQueryCode, sayReceipt } from './receipt-words.ts'
import { ticketPicture } from './ticket-picture.ts'
import { trackWords } from './words-of-tracking.ts'

/** The receipt: numbers as large as on a bus ticket, what happens next, and ways to keep it. */
export function ReceiptPage() {
  const t = useWords(trackWords)
  const { ref = '' } = useParams<{ ref: string }>()
  const { language } = useLanguage()
  const [receipt] = useState(() => receiptOf(ref))
  const [picture, setPicture] = useState<string | null>(null)
  if (receipt === null) return <Redirect to={`/t/${ref}`} replace />
  const address = `${location.host}/r/t/${receipt.ref}`
  const draw = async () => setPicture(await ticketPicture(picturedLines(t, language, receipt, address)))
  return (
    <Screen
      title={t('track.ticket')}
      action={
        <ButtonLink to={`/t/${ref}`} look="main">
          {t('track.ticket.see')}
        </ButtonLink>
      }
    >
      <Ticket receipt={receipt} address={address} />
      {receipt.held && (
        <Notice kind="info">
          <p>{t('track.ticket.held')}</p>
        </Notice>
      )}
      <PhotosOnTheWay refNumber={receipt.ref} itemId={receipt.itemId} />
      {receipt.next && (
        <section className="stack">
          <h2>{t('track.ticket.next')}</h2>
          <NextLine next={{ ...receipt.next, overdue: false, paused: false }} />
        </section>
      )}
      <section className="stack unprinted">
        <h2>{t('track.ticket.keep')}</h2>
        <p>{t('track.ticket.keep.how')}</p>
        <Button look="quiet" onPress={() => void draw()}>
          {t('track.ticket.save')}
        </Button>
        <Button look="quiet" onPress={() => window.print()}>
          {t('track.ticket.print')}
        </Button>
      </section>
      {picture && (
        <Sheet title={t('track.ticket.save')} onClose={() => setPicture(null)}>
          <p>{t('track.ticket.press')}</p>
          <img className="ticket-picture" src={picture} alt={t('track.ticket.picture')} />
          <a className="button button-main" href={picture} download={`${receipt.receipt}.png`}>
            {t('track.ticket.download')}
          </a>
        </Sheet>
      )}
    </Screen>
  )
}

function Ticket({ receipt, address }: { receipt: KeptReceipt; address: string }) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const { street, sentAt, number } = receipt
  return (
    <article className="ticket">
      <p className="ticket-got">
        <span aria-hidden="true">✓ </span>
        {t('track.ticket.got')}
        {sentAt && <span className="soft tabular"> {sayInstant(sentAt, language)}</span>}
      </p>
      <p className="soft">{t('track.receipt')}</p>
      <p className="ticket-number">{sayReceipt(receipt.receipt)}</p>
      <p className="soft">{t('track.code')}</p>
      <p className="ticket-code">{sayQueryCode(receipt.queryCode)}</p>
      <hr />
      {number && (
        <p>
          <span className="soft">{t('track.ticket.number')}</span> {number}
        </p>
      )}
      {street && <p className="soft">{nameIn(language, street)}</p>}
      <p className="soft">
        {t('track.ticket.address')}
        <br />
        <a href={`/r/t/${receipt.ref}`}>{address}</a>
      </p>
    </article>
  )
}

/** What stands on the picture, line by line. */
function picturedLines(
  t: (key: keyof typeof trackWords) => string,
  language: Language,
  receipt: KeptReceipt,
  address: string,
) {
  return [
    { text: t('track.ticket'), size: 36 },
    ...(receipt.street ? [{ text: nameIn(language, receipt.street), size: 32, soft: true }] : []),
    { text: t('track.receipt'), size: 32, soft: true },
    { text: sayReceipt(receipt.receipt), size: 92 },
    { text: t('track.code'), size: 32, soft: true },
    { text: sayQueryCode(receipt.queryCode), size: 76 },
    ...(receipt.number ? [{ text: `${t('track.ticket.number')} ${receipt.number}`, size: 32 }] : []),
    { text: t('track.ticket.address'), size: 28, soft: true },
    { text: address, size: 28 },
  ]
}
