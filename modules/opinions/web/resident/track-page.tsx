import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import type { TrackAnswer } from '../../contract-open.ts'
import { AnswerForm } from './answer-form.tsx'
import { Answers } from './answers.tsx'
import { AskCode } from './ask-code.tsx'
import { forgetReceipt, keepReceipt, receiptOf } from './kept-receipts.ts'
import { placeIn } from './names.ts'
import { PhotoPicker } from './photo-picker.tsx'
import { PhotosOnTheWay } from './photos-on-the-way.tsx'
import { RateForm } from './rate-form.tsx'
import { sayReceipt } from './receipt-words.ts'
import { postPhoto } from './sending.ts'
import { StopLine } from './stop-line.tsx'
import { useHouse } from './use-house.ts'
import { ReopenForm, WithdrawForm } from './word-forms.tsx'
import { trackWords } from './words-of-tracking.ts'

/** Where a matter is, for whoever holds receipt and query code. */
export function TrackPage() {
  const t = useWords(trackWords)
  const { ref = '' } = useParams<{ ref: string }>()
  const [code, setCode] = useState(() => receiptOf(ref)?.queryCode ?? null)
  const { data, problem, again } = useHouse<TrackAnswer>(code === null ? null : `/api/v1/open/items/${ref}`, code)
  const refused = problem !== null && [401, 403, 404, 422].includes(problem.status)
  if (code === null || (refused && !data)) {
    return (
      <Screen title={t('track.title')} back="/">
        <AskCode refNumber={ref} problem={refused ? problem : null} onCode={setCode} />
      </Screen>
    )
  }
  if (!data) {
    return (
      <Screen title={t('track.title')} back="/">
        {problem ? <ErrorState problem={problem} again={again} /> : <LoadingState />}
      </Screen>
    )
  }
  keepAnswered(data, code)
  return (
    <Screen title={t('track.title')} back="/">
      {problem && <ErrorState problem={problem} again={again} />}
      <Tracked item={data} code={code} again={again} />
    </Screen>
  )
}

/** The code fits: it is not asked again on this phone. */
function keepAnswered(item: TrackAnswer, code: string): void {
  const known = receiptOf(item.ref)
  if (known?.queryCode === code && known.number === item.number) return
  const { ref, receipt, number } = item
  keepReceipt({ ref, receipt, number, queryCode: code, street: item.street, sentAt: item.receivedAt })
}

interface TrackedProps {
  item: TrackAnswer
  code: string
  again(): void
}

function Tracked({ item, code, again }: TrackedProps) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const [said, setSaid] = useState(false)
  const done = () => {
    setSaid(true)
    again()
  }
  const asks = { item, code, onDone: done }
  return (
    <>
      <div className="track-head">
        <p className="track-number tabular">{sayReceipt(item.receipt)}</p>
        <p className="soft">{item.number}</p>
      </div>
      <div role="status">
        {said && (
          <Notice kind="done">
            <p>{t('track.done')}</p>
          </Notice>
        )}
      </div>
      {item.held && (
        <Notice>
          <p>{t('track.ticket.held')}</p>
        </Notice>
      )}
      {item.can.answer.can && item.question && <AnswerForm {...asks} question={item.question} />}
      <Answers item={item}>{item.can.rate.can && <RateForm key={String(item.ratingAsked)} {...asks} />}</Answers>
      <StopLine item={item} />
      <article className="card">
        <h2>{t('track.said')}</h2>
        <p className="check-words">{item.words}</p>
        <p className="soft">
          {placeIn(language, item.street, item.community)} {item.place}
        </p>
        {item.deputy && <p className="soft">{t('track.deputy', { name: item.deputy.name })}</p>}
      </article>
      <PhotosOnTheWay refNumber={item.ref} itemId={receiptOf(item.ref)?.itemId} onArrival={again} />
      {item.can.addPhoto.can && <MorePhotos item={item} />}
      {item.can.reopen.can && <ReopenForm {...asks} />}
      {item.can.withdraw.can && <WithdrawForm {...asks} />}
      <Forget refNumber={item.ref} />
    </>
  )
}

/** Often the picture is taken afterwards. */
function MorePhotos({ item }: { item: TrackAnswer }) {
  const t = useWords(trackWords)
  const { taken, most, maxBytes } = item.photos
  const send = (photos: string[]) => {
    for (const photo of photos) void postPhoto(item.ref, photo, sayReceipt(item.receipt))
  }
  return (
    <details className="fold">
      <summary>{t('track.photos', { n: taken })}</summary>
      <PhotoPicker photos={[]} most={most - taken} maxBytes={maxBytes} onChange={send} />
    </details>
  )
}

/** On a borrowed phone. */
function Forget({ refNumber }: { refNumber: string }) {
  const t = useWords(trackWords)
  const [, go] = useLocation()
  return (
    <details className="fold">
      <summary>{t('track.forget')}</summary>
      <p className="soft">{t('track.forget.why')}</p>
      <Button
        look="quiet"
        onPress={() => {
          forgetReceipt(refNumber)
          go('/', { replace: true })
        }}
      >
        {t('track.forget')}
      </Button>
    </details>
  )
}
