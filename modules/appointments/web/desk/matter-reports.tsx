import { Radio } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { Matter } from './say-matter.ts'
import { type Speaker, sayWhy } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { useToday } from './use-today.ts'

const OUTCOMES = ['unfounded', 'held_back', 'withdrawn'] as const
type Outcome = (typeof OUTCOMES)[number]

interface ReportProps {
  report: Matter['reports'][number]
  speaker: Speaker
}

/** A report against a candidate: when, what in short, and what came of it. */
export function ReportLine({ report, speaker }: ReportProps) {
  const { t } = speaker
  const [deciding, setDeciding] = useState(false)
  return (
    <li>
      <p>
        <span className="tabular">{speaker.day(report.receivedOn)}</span> · {report.words}{' '}
        {report.outcome ? (
          <StateTag kind={report.outcome === 'unfounded' ? 'done' : 'stopped'}>
            {t(`dossier.outcome.${report.outcome}`)}
          </StateTag>
        ) : (
          <StateTag kind="late">{t('dossier.matter.report.open')}</StateTag>
        )}
      </p>
      {report.outcome === null &&
        (deciding ? (
          <DecideForm report={report} speaker={speaker} onClose={() => setDeciding(false)} />
        ) : (
          <ReasonedButton size="small" why={sayWhy(report.can.decide, speaker)} onClick={() => setDeciding(true)}>
            {t('dossier.matter.report.decide')}
          </ReasonedButton>
        ))}
    </li>
  )
}

function DecideForm({ report, speaker, onClose }: ReportProps & { onClose(): void }) {
  const { t } = speaker
  const today = useToday()
  const [outcome, setOutcome] = useState<Outcome>('unfounded')
  const does = t('dossier.matter.report.decide')
  const decide = useMove(`/api/v1/reports-against/${report.reportId}/decide`, { speaker, done: onClose, says: does })
  return (
    <StepForm
      speaker={speaker}
      does={does}
      missing={null}
      busy={decide.busy}
      problem={decide.problem}
      onSend={() => void decide.run({ version: report.version, outcome, on: today })}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={t('dossier.matter.report.outcome')}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`dossier.outcome.${value}`) }))}
        onChange={({ target }) => setOutcome(target.value as Outcome)}
      />
    </StepForm>
  )
}
