import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Choice } from '../../../../platform/ui/phone/picks.tsx'
import { Sheet } from '../../../../platform/ui/phone/sheet.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { ItemAnswer, MovedItem } from '../../contract-handling.ts'
import type { RatingBody } from '../../contract-moves.ts'
import { SATISFACTIONS, type Satisfaction } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { phoneWords } from '../../words-of-phone.ts'

interface Props {
  item: ItemAnswer
  onClose: () => void
  onDone: () => void
}

/** Two questions, asked once: the handling and the result. Dissatisfied wants a sentence, and has it handled again. */
export function RatingSheet({ item, onClose, onDone }: Props) {
  const t = useWords(phoneWords)
  const name = useWords(nameWords)
  const sayProblem = useSayProblem()
  const toast = useToast()
  const [handling, setHandling] = useState<Satisfaction | null>(null)
  const [result, setResult] = useState<Satisfaction | null>(null)
  const [words, setWords] = useState('')
  const deed = useDeed<RatingBody, Pick<MovedItem, 'state'>>('POST', `/api/v1/opinions/items/${item.itemId}/rating`)
  // Dissatisfied once, it was handled again by itself; the second time it is not.
  const earlier = item.ratings.filter(({ round }) => round < item.round)
  const sentBack = earlier.some((one) => one.handling === 'dissatisfied' || one.result === 'dissatisfied')
  const options = SATISFACTIONS.map((value) => ({ value, label: name(`satisfaction.${value}`) }))
  const against = handling === 'dissatisfied' || result === 'dissatisfied'
  const unsaid = against && words.trim() === ''
  const why =
    handling === null || result === null
      ? t('opinions.phone.rate-both')
      : unsaid
        ? t('opinions.phone.rate-words')
        : null
  const send = async () => {
    if (handling === null || result === null) return
    const said = against ? { words: words.trim() } : {}
    const moved = await deed.run({ version: item.version, handling, result, ...said })
    if (!moved) return
    toast.say(t(moved.state === 'reopened' ? 'opinions.phone.doubted' : 'opinions.phone.rated'))
    onClose()
    onDone()
  }
  return (
    <Sheet title={t('opinions.phone.rate')} onClose={onClose}>
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem, 'write')}</p>
        </Notice>
      )}
      <Choice label={t('opinions.phone.rate-handling')} options={options} value={handling} onChange={setHandling} />
      <Choice label={t('opinions.phone.rate-result')} options={options} value={result} onChange={setResult} />
      {against && (
        <TextArea
          label={t('opinions.phone.rate-words')}
          required
          value={words}
          maxLength={500}
          rows={3}
          onChange={setWords}
        />
      )}
      <p className="soft">{t(sentBack ? 'opinions.phone.rate-last' : 'opinions.phone.rate-once')}</p>
      <Button busy={deed.busy} why={why} onPress={() => void send()}>
        {t('opinions.phone.rate-send')}
      </Button>
    </Sheet>
  )
}
