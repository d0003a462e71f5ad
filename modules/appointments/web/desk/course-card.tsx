import { Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { CourseAnswer } from '../../contract-training.ts'
import { RollForm } from './roll-form.tsx'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'

const KINDS = { called: 'going', held: 'done', cancelled: 'stopped' } as const
const RESULTS = { passed: 'done', not_passed: 'late', to_make_up: 'soon' } as const

/** One course: when and where, who signed and who came; the roll is called here. */
export function CourseCard({ course, after }: { course: CourseAnswer; after: AfterSpeaker }) {
  const { say, speaker } = after
  const [doing, setDoing] = useState<'roll' | 'cancel' | null>(null)
  const facts = [
    `${speaker.day(course.heldOn)} ${course.fromTime}`,
    course.place,
    course.teacher,
    course.words,
    course.materials.length > 0 &&
      say('course.materials', {
        titles: course.materials.map((one) => speaker.gloss(one.title, one.titleEn)).join('、'),
      }),
  ]
  const close = () => setDoing(null)
  const roll = course.state === 'held' ? course.can.callRoll : course.can.hold
  return (
    <article className="panel after-card">
      <h2>
        {speaker.gloss(course.title, course.titleEn)}{' '}
        <StateTag kind={KINDS[course.state]}>{say(`course.state.${course.state}`)}</StateTag>
      </h2>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      {doing === 'roll' && <RollForm course={course} after={after} onClose={close} />}
      {doing === 'cancel' && <CancelForm course={course} after={after} onClose={close} />}
      {doing !== 'roll' && <Places course={course} after={after} />}
      {doing === null && course.state !== 'cancelled' && (
        <p className="after-links no-print">
          <ReasonedButton
            type={course.state === 'called' ? 'primary' : 'default'}
            why={speaker.why(roll)}
            onClick={() => setDoing('roll')}
          >
            {say(course.state === 'called' ? 'course.roll' : 'course.correct')}
          </ReasonedButton>
          {course.state === 'called' && (
            <ReasonedButton why={speaker.why(course.can.cancel)} onClick={() => setDoing('cancel')}>
              {say('course.cancel')}
            </ReasonedButton>
          )}
        </p>
      )}
    </article>
  )
}

function Places({ course, after }: { course: CourseAnswer; after: AfterSpeaker }) {
  const { say, post } = after
  return (
    <ul className="after-people">
      {course.places.map((place) => (
        <li key={place.matterId}>
          <span className="after-name">{place.personName}</span>
          <span className="after-post">{post(place)}</span>
          {place.presence === null ? (
            <StateTag kind={place.signedAt ? 'done' : 'waiting'}>
              {say(place.signedAt ? 'course.signed' : 'course.unsigned')}
            </StateTag>
          ) : (
            <>
              <span>{say(`course.presence.${place.presence}`)}</span>
              {place.result && <StateTag kind={RESULTS[place.result]}>{say(`course.result.${place.result}`)}</StateTag>}
            </>
          )}
          {place.words && <span className="soft">{place.words}</span>}
        </li>
      ))}
    </ul>
  )
}

function CancelForm({ course, after, onClose }: { course: CourseAnswer; after: AfterSpeaker; onClose(): void }) {
  const { say, speaker } = after
  const [reason, setReason] = useState('')
  const path = `/api/v1/courses/${course.courseId}/cancel`
  const deed = useAfterDeed('POST', path, say('course.cancelled'), onClose)
  return (
    <StepForm
      speaker={speaker}
      does={say('course.cancel')}
      danger
      missing={reason.trim().length < 2 ? say('course.cancel-reason') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ version: course.version, reason })}
      onClose={onClose}
    >
      <FieldBox label={say('course.cancel-reason')} name="reason" problem={deed.problem} width="360px">
        {(id) => <Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldBox>
    </StepForm>
  )
}
