import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { AskProps } from './rate-form.tsx'
import { useHouseDeed } from './use-house.ts'
import { trackWords } from './words-of-tracking.ts'

/** It came back: once, in the resident's words. */
export function ReopenForm({ item, code, onDone }: AskProps) {
  const t = useWords(trackWords)
  return (
    <details className="fold">
      <summary>{t('track.reopen')}</summary>
      <p className="soft">{t('track.reopen.once')}</p>
      <WordForm
        path={`/api/v1/open/items/${item.ref}/reopen`}
        code={code}
        onDone={onDone}
        label={t('track.reopen.words')}
        send={t('track.reopen.send')}
        fill={t('track.reopen.fill')}
        most={500}
      />
    </details>
  )
}

/** No longer needed; the reason is the resident's own affair. */
export function WithdrawForm({ item, code, onDone }: AskProps) {
  const t = useWords(trackWords)
  return (
    <details className="fold">
      <summary>{t('track.withdraw')}</summary>
      <WordForm
        path={`/api/v1/open/items/${item.ref}/withdraw`}
        code={code}
        onDone={onDone}
        label={t('track.withdraw.words')}
        send={t('track.withdraw.send')}
        most={500}
      />
    </details>
  )
}

interface WordFormProps {
  path: string
  code: string
  onDone(): void
  label: string
  send: string
  /** What is said where nothing was written; left out where nothing need be. */
  fill?: string
  most: number
}

/** A few words sent to the house. */
export function WordForm({ path, code, onDone, label, send, fill, most }: WordFormProps) {
  const sayProblem = useSayProblem()
  const deed = useHouseDeed<{ words?: string }>(path, code)
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const said = words.trim()
  const lacks = fill !== undefined && said === ''
  const run = async () => {
    setAsked(true)
    if (!lacks && (await deed.run(said === '' ? {} : { words: said }))) onDone()
  }
  return (
    <div className="screen-group">
      <TextArea
        label={label}
        required={fill !== undefined}
        rows={3}
        maxLength={most}
        value={words}
        onChange={setWords}
        error={asked && lacks ? fill : null}
      />
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem, 'write')}</p>
        </Notice>
      )}
      <Button look={fill === undefined ? 'danger' : 'main'} onPress={() => void run()} busy={deed.busy}>
        {send}
      </Button>
    </div>
  )
}
