import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { ReviewsAnswer } from '../../contract-after.ts'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'

type Review = ReviewsAnswer['items'][number]

const KINDS = { good: 'done', adequate: 'done', to_improve: 'soon', not_judged: 'stopped' } as const

/** The yearly reviews of a tenure; district staff write and correct them. */
export function Reviews({ tenureId, after }: { tenureId: string; after: AfterSpeaker }) {
  const { say, speaker } = after
  const { data } = useAsk<ReviewsAnswer>(`/api/v1/tenures/${tenureId}/reviews`)
  const [writing, setWriting] = useState<Review | 'new' | null>(null)
  if (!data) return null
  const close = () => setWriting(null)
  return (
    <section className="after-part" aria-label={say('tenure.reviews')}>
      <h3>{say('tenure.reviews')}</h3>
      {data.items.length === 0 && <p className="soft">{say('tenure.reviews.none')}</p>}
      {data.items.map((review) => (
        <div key={review.reviewId} className="after-links">
          <strong className="tabular">{review.year}</strong>
          <StateTag kind={KINDS[review.result]}>{say(`tenure.result.${review.result}`)}</StateTag>
          <span className="soft">
            {say('tenure.review.by', { name: review.byName, day: speaker.day(review.at.slice(0, 10)) })}
          </span>
          {data.can.review.can && writing === null && (
            <Button size="small" className="no-print" onClick={() => setWriting(review)}>
              {say('tenure.review.change')}
            </Button>
          )}
          <p className="after-said">{review.words}</p>
        </div>
      ))}
      {writing !== null && (
        <ReviewForm
          tenureId={tenureId}
          review={writing === 'new' ? null : writing}
          years={data.yearsOpen}
          after={after}
          onClose={close}
        />
      )}
      {writing === null && data.can.review.can && data.yearsOpen.length > 0 && (
        <Button className="no-print" onClick={() => setWriting('new')}>
          {say('tenure.review.write')}
        </Button>
      )}
    </section>
  )
}

interface ReviewFormProps {
  tenureId: string
  review: Review | null
  years: readonly number[]
  after: AfterSpeaker
  onClose(): void
}

function ReviewForm({ tenureId, review, years, after, onClose }: ReviewFormProps) {
  const { say, speaker } = after
  const [id] = useState(newId)
  const [said, setSaid] = useState(() => ({
    ...{ year: review?.year ?? years[0] ?? 0, words: review?.words ?? '', result: review?.result ?? ('good' as const) },
  }))
  const path = `/api/v1/tenures/${tenureId}/reviews`
  const deed = useAfterDeed('POST', path, say('tenure.review.saved'), onClose)
  const body = { id, ...said, ...(review ? { version: review.version } : {}) }
  return (
    <StepForm
      speaker={speaker}
      does={say('tenure.review.save')}
      missing={said.words.trim().length < 2 ? say('tenure.review.missing') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run(body)}
      onClose={onClose}
    >
      <FieldBox label={say('tenure.review.words')} name="words" problem={deed.problem} width="560px">
        {(at) => (
          <Input.TextArea
            id={at}
            rows={3}
            maxLength={2000}
            value={said.words}
            onChange={(event) => setSaid({ ...said, words: event.target.value })}
          />
        )}
      </FieldBox>
      <div className="dossier-line">
        <FieldBox label={say('tenure.review.year')} name="year" problem={deed.problem} width="120px">
          {(at) => (
            <Select
              id={at}
              disabled={review !== null}
              value={said.year}
              options={(review ? [review.year] : years).map((year) => ({ value: year, label: String(year) }))}
              onChange={(year) => setSaid({ ...said, year })}
            />
          )}
        </FieldBox>
        <FieldBox label={say('tenure.review.result')} name="result" problem={deed.problem} width="150px">
          {(at) => (
            <Select
              id={at}
              value={said.result}
              options={(['good', 'adequate', 'to_improve', 'not_judged'] as const).map((result) => ({
                value: result,
                label: say(`tenure.result.${result}`),
              }))}
              onChange={(result) => setSaid({ ...said, result })}
            />
          )}
        </FieldBox>
      </div>
    </StepForm>
  )
}
