import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { TrackAnswer } from '../../contract-open.ts'
import type { Satisfaction } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { useHouseDeed } from './use-house.ts'
import { trackWords } from './words-of-tracking.ts'

/** In the order of the buttons. */
const SATISFACTIONS: readonly Satisfaction[] = ['satisfied', 'basically', 'dissatisfied']

export interface AskProps {
  item: TrackAnswer
  code: string
  onDone(): void
}

/** Asked for some days after the answer, when it has shown whether it holds; whoever wants to may open it sooner. */
export function RateForm(props: AskProps) {
  const t = useWords(trackWords)
  const [open, setOpen] = useState(props.item.ratingAsked)
  if (open) return <Questions {...props} />
  return (
    <section className="card">
      <h2>{t('track.rate')}</h2>
      <p>{t('track.rate.later')}</p>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('track.rate.now')}
      </Button>
    </section>
  )
}

/** Two questions of three large buttons each; one sentence where something was not right. */
function Questions({ item, code, onDone }: AskProps) {
  const t = useWords(trackWords)
  const sayProblem = useSayProblem()
  const deed = useHouseDeed(`/api/v1/open/items/${item.ref}/rating`, code)
  const [handling, setHandling] = useState<Satisfaction | null>(null)
  const [result, setResult] = useState<Satisfaction | null>(null)
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const against = handling === 'dissatisfied' || result === 'dissatisfied'
  // Dissatisfied once, it was handled again by itself; the second time it is not.
  const sentBack = item.history.some((line) => line.event === 'rateAgainstIt')
  const complete = handling !== null && result !== null && !(against && words.trim() === '')
  const send = async () => {
    setAsked(true)
    if (!complete) return
    const said = words.trim()
    if (await deed.run({ handling, result, ...(against && said !== '' ? { words: said } : {}) })) onDone()
  }
  const fill = (value: Satisfaction | null) => (asked && value === null ? t('track.rate.fill') : null)
  return (
    <section className="card">
      <h2>{t('track.rate')}</h2>
      <Axis label={t('track.rate.handling')} value={handling} onChange={setHandling} error={fill(handling)} />
      <Axis label={t('track.rate.result')} value={result} onChange={setResult} error={fill(result)} />
      {against && (
        <>
          <TextArea
            label={t('track.rate.why')}
            required
            rows={2}
            maxLength={500}
            value={words}
            onChange={setWords}
            error={asked && words.trim() === '' ? t('track.rate.why.fill') : null}
          />
          <p className="soft">{t(sentBack ? 'track.rate.meeting' : 'track.rate.again')}</p>
        </>
      )}
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem, 'write')}</p>
        </Notice>
      )}
      <Button onPress={() => void send()} busy={deed.busy}>
        {t('track.rate.send')}
      </Button>
    </section>
  )
}

interface AxisProps {
  label: string
  value: Satisfaction | null
  onChange(value: Satisfaction): void
  error: string | null
}

function Axis({ label, value, onChange, error }: AxisProps) {
  const n = useWords(nameWords)
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'}>
      <legend>{label}</legend>
      {error && (
        <p className="field-error" role="alert">
          ▲ {error}
        </p>
      )}
      <div className="axis">
        {SATISFACTIONS.map((one) => (
          <label key={one} className="chip chip-large">
            <input type="radio" name={label} checked={one === value} onChange={() => onChange(one)} />
            <span>{n(`satisfaction.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
