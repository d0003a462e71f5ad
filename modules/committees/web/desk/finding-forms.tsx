import { civilDateOf } from '../../../../kernel/civil-date.ts'
import type { FindingAnswer, MeasureAnswer } from '../../contract-findings.ts'
import { useStreets } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { type WorkField, WorkForm } from './work-form.tsx'

const today = () => civilDateOf(new Date())
const RESULT: readonly WorkField[] = [
  { name: 'on', label: 'findings.on', kind: 'date' },
  { name: 'result', label: 'findings.result', kind: 'area', max: 1000 },
]

export function FindingForm({ onClose, onDone }: { onClose(): void; onDone(findingId: string): void }) {
  const { t } = useWorkSpeech()
  const streets = useStreets()
  return (
    <WorkForm<{ findingId: string }>
      title={t('finding.enter')}
      path="/api/v1/findings"
      withId
      fields={[
        { name: 'foundBy', label: 'findings.found-by', kind: 'text', max: 120, width: '260px' },
        { name: 'foundOn', label: 'findings.found-on', kind: 'date' },
        {
          ...({ name: 'streetId', label: 'work.street', kind: 'choice', optional: true, number: true } as const),
          unchosen: 'findings.all-streets',
          choices: streets.map(({ value, label }) => ({ value: String(value), label })),
        },
        { name: 'words', label: 'findings.words', kind: 'area', max: 1000 },
        { name: 'wordsEn', label: 'findings.words-en', kind: 'area', max: 2000, optional: true },
      ]}
      initial={{ foundOn: today() }}
      onDone={({ findingId }) => onDone(findingId)}
      onClose={onClose}
    />
  )
}

export function SettleForm({ finding, onClose }: { finding: FindingAnswer; onClose(): void }) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('finding.settle')}
      path={`/api/v1/findings/${finding.findingId}/settle`}
      fields={RESULT}
      fixed={{ version: finding.version }}
      initial={{ on: today() }}
      submit={t('finding.settle')}
      onClose={onClose}
    />
  )
}

export function MeasureForm({ finding, onClose }: { finding: FindingAnswer; onClose(): void }) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('finding.add-measure')}
      path={`/api/v1/findings/${finding.findingId}/measures`}
      withId
      fields={[
        { name: 'words', label: 'findings.measure', kind: 'area', max: 1000 },
        { name: 'responsible', label: 'findings.responsible', kind: 'text', max: 120, width: '260px' },
        { name: 'dueOn', label: 'findings.due-on', kind: 'date' },
      ]}
      onClose={onClose}
    />
  )
}

interface OneMeasure {
  readonly measure: MeasureAnswer
  onClose(): void
}

export function FinishForm({ measure, onClose }: OneMeasure) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('finding.finish')}
      path={`/api/v1/measures/${measure.measureId}/finish`}
      fields={RESULT}
      fixed={{ version: measure.version }}
      initial={{ on: today() }}
      submit={t('finding.finish')}
      onClose={onClose}
    />
  )
}

export function DropForm({ measure, onClose }: OneMeasure) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('finding.drop')}
      path={`/api/v1/measures/${measure.measureId}/drop`}
      fields={[{ name: 'result', label: 'findings.why-dropped', kind: 'area', max: 1000 }]}
      fixed={{ version: measure.version }}
      submit={t('finding.drop')}
      onClose={onClose}
    />
  )
}
