import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { RatingSheet } from './rating-sheet.tsx'
import { ReasonSheet } from './reason-sheet.tsx'

export interface ActionProps {
  item: ItemAnswer
  onDone: () => void
}

/** The one thing to do with an item now: confirm or doubt, rate, or answer on the spot. */
export function ItemActions({ item, onDone }: ActionProps) {
  const t = useWords(phoneWords)
  const say = useWords(intakePhoneWords)
  const [rating, setRating] = useState(false)
  if (item.can.confirm.can || item.can.doubt.can) return <Confirming item={item} onDone={onDone} />
  if (item.can.rate.can) {
    return (
      <>
        <Button onPress={() => setRating(true)}>{t('opinions.phone.rate')}</Button>
        {rating && <RatingSheet item={item} onClose={() => setRating(false)} onDone={onDone} />}
      </>
    )
  }
  if (item.can.answerOnSpot.can)
    return (
      <ButtonLink to={`/opinions/items/${item.itemId}/answer`} look="main">
        {say('opinions.answer.title')}
      </ButtonLink>
    )
  return null
}

/** Two large buttons: it is true, or it is not done — the latter with a sentence. */
function Confirming({ item, onDone }: ActionProps) {
  const t = useWords(phoneWords)
  const sayProblem = useSayProblem()
  const toast = useToast()
  const [doubting, setDoubting] = useState(false)
  const path = `/api/v1/opinions/items/${item.itemId}`
  const confirm = useDeed<{ version: number }>('POST', `${path}/confirm`)
  const cannot = item.state === 'cannot_be_done'
  const sayYes = async () => {
    if (!(await confirm.run({ version: item.version }))) return
    toast.say(t('opinions.phone.confirmed'))
    onDone()
  }
  return (
    <>
      {confirm.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(confirm.problem, 'write')}</p>
        </Notice>
      )}
      <div className="two-buttons">
        <div>
          <Button
            busy={confirm.busy}
            why={item.can.confirm.can ? null : item.can.confirm.why}
            onPress={() => void sayYes()}
          >
            {t(cannot ? 'opinions.phone.reason-accepted' : 'opinions.phone.true')}
          </Button>
        </div>
        <div>
          <Button look="quiet" why={item.can.doubt.can ? null : item.can.doubt.why} onPress={() => setDoubting(true)}>
            {t(cannot ? 'opinions.phone.reason-doubted' : 'opinions.phone.not-done')}
          </Button>
        </div>
      </div>
      {doubting && (
        <ReasonSheet
          title={t(cannot ? 'opinions.phone.reason-doubted' : 'opinions.phone.not-done')}
          question={t('opinions.phone.doubt-what')}
          hint={t('opinions.phone.doubt-hint')}
          send={t('opinions.phone.doubt-send')}
          path={`${path}/doubt`}
          version={item.version}
          onClose={() => setDoubting(false)}
          onDone={() => {
            toast.say(t('opinions.phone.doubted'))
            onDone()
          }}
        />
      )}
    </>
  )
}
