import { Input } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { nextOnEnter } from './next-on-enter.ts'
import { type Matter, saySeat } from './say-matter.ts'
import { useSendEach } from './send-each.ts'
import type { Speaker } from './speak.ts'
import { Refusal, StepForm } from './step-form.tsx'
import { useToday } from './use-today.ts'

interface TestsFormProps {
  dossier: DossierAnswer
  matters: readonly Matter[]
  speaker: Speaker
  onClose(): void
}

/** Scores of one test for all candidates: one day, one number a row, Enter to the next. */
export function TestsForm({ dossier, matters, speaker, onClose }: TestsFormProps) {
  const { t } = speaker
  const today = useToday()
  const toast = useToast()
  const each = useSendEach()
  const [on, setOn] = useState<string>(today)
  const [scores, setScores] = useState<Readonly<Record<string, string>>>({})
  const filled = matters.filter((one) => (scores[one.matterId] ?? '').trim() !== '')
  const wrong = filled.some((one) => {
    const typed = (scores[one.matterId] ?? '').trim()
    return !/^\d{1,3}$/.test(typed) || Number(typed) > 100
  })
  const send = async () => {
    const parcels = filled.map((one) => ({
      key: one.matterId,
      path: `/api/v1/matters/${one.matterId}/test`,
      // A score after one that was not enough is a resit.
      body: { version: one.version, on, score: Number(scores[one.matterId]), resit: one.test !== null },
    }))
    const sent = await each.send(parcels)
    if (sent > 0) toast.say(t('dossier.matters.tests.done', { n: sent }))
    // Where one was refused, those before it are in and are not sent again.
    const gone = new Set(parcels.slice(0, sent).map((one) => one.key))
    setScores(Object.fromEntries(Object.entries(scores).filter(([key]) => !gone.has(key))))
    if (sent === parcels.length) onClose()
  }
  const { passScore } = dossier.orderRule
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.matters.tests')}
      missing={
        filled.length === 0 ? t('dossier.matters.tests.missing') : wrong ? t('dossier.matters.tests.wrong') : null
      }
      busy={each.busy}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="dossier-line">
        <FieldBox label={t('dossier.field.on')}>
          {(id) => <DateInput id={id} value={on} max={today} onChange={setOn} />}
        </FieldBox>
        {passScore !== null && <span className="hint">{t('dossier.matters.tests.pass-at', { n: passScore })}</span>}
      </div>
      <Scores {...{ matters, scores, speaker, problems: each.problems }} onChange={setScores} />
    </StepForm>
  )
}

interface ScoresProps {
  matters: readonly Matter[]
  scores: Readonly<Record<string, string>>
  problems: ReadonlyMap<string, Problem>
  speaker: Speaker
  onChange(scores: Readonly<Record<string, string>>): void
}

function Scores({ matters, scores, problems, speaker, onChange }: ScoresProps) {
  const { t } = speaker
  return (
    <fieldset className="dossier-rows" aria-label={t('dossier.matters.tests')} onKeyDown={nextOnEnter}>
      {matters.map((one) => (
        <div key={one.matterId} className="dossier-row">
          <span>
            <strong>{one.personName}</strong>{' '}
            <span className="soft">
              {speaker.gloss(one.streetName, one.streetNameEn)} · {saySeat(one, speaker)}
            </span>
          </span>
          <Input
            aria-label={t('dossier.matters.tests.score-of', { name: one.personName })}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={scores[one.matterId] ?? ''}
            onChange={({ target }) => onChange({ ...scores, [one.matterId]: target.value })}
          />
          <Refusal problem={problems.get(one.matterId) ?? null} />
        </div>
      ))}
    </fieldset>
  )
}
