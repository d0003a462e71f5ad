import { useWords } from '../../../../platform/ui/language.tsx'
import type { TrackAnswer } from '../../contract-open.ts'
import type { AskProps } from './rate-form.tsx'
import { WordForm } from './word-forms.tsx'
import { trackWords } from './words-of-tracking.ts'

/** A unit cannot go on without a word of the resident: its question, and room for the answer. */
export function AnswerForm({
  item,
  code,
  onDone,
  question,
}: AskProps & { question: NonNullable<TrackAnswer['question']> }) {
  const t = useWords(trackWords)
  return (
    <section className="card">
      <h2>{t('track.question')}</h2>
      <p className="check-words">{question.words}</p>
      <WordForm
        path={`/api/v1/open/items/${item.ref}/answer`}
        code={code}
        onDone={onDone}
        label={t('track.question.answer')}
        send={t('track.question.send')}
        fill={t('track.question.fill')}
        most={1000}
      />
    </section>
  )
}
