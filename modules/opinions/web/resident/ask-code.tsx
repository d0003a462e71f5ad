import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import { readQueryCode, sayReceipt } from './receipt-words.ts'
import { trackWords } from './words-of-tracking.ts'

interface AskCodeProps {
  refNumber: string
  /** What the house said to the code before. */
  problem: Problem | null
  onCode(code: string): void
}

/** The query code, asked once. */
export function AskCode({ refNumber, problem, onCode }: AskCodeProps) {
  const t = useWords(trackWords)
  const sayProblem = useSayProblem()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const code = readQueryCode(typed)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (code !== null) onCode(code)
  }
  return (
    <form className="screen-group" onSubmit={send} noValidate>
      <div>
        <p className="soft">{t('track.receipt')}</p>
        <p className="track-number tabular">{sayReceipt(refNumber.split('-')[1] ?? '')}</p>
      </div>
      {problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(problem)}</p>
        </Notice>
      )}
      <Field
        label={t('track.code')}
        hint={t('track.code.hint')}
        required
        value={typed}
        onChange={setTyped}
        maxLength={12}
        error={asked && code === null ? t('track.code.wrong') : null}
      />
      <Button submit>{t('track.look')}</Button>
      <p className="soft">{t('track.code.why')}</p>
      <p className="soft">{t('track.code.lost')}</p>
    </form>
  )
}
