import { Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import type { CourseAnswer } from '../../contract-training.ts'
import { marksOf, type RollDraft, rollDraft, withPresence } from './course-draft.ts'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'

interface RollFormProps {
  course: CourseAnswer
  after: AfterSpeaker
  onClose(): void
}

/** The roll: everybody is there and passes; only who is not is marked. Afterwards it corrects what was marked. */
export function RollForm({ course, after, onClose }: RollFormProps) {
  const { say, speaker } = after
  const first = course.state === 'called'
  const [began] = useState(() => rollDraft(course.places))
  const [roll, setRoll] = useState(began)
  const path = `/api/v1/courses/${course.courseId}/${first ? 'hold' : 'roll-call'}`
  const deed = useAfterDeed('POST', path, say(first ? 'course.held' : 'course.corrected'), onClose)
  const count = (presence: RollDraft['presence']) => roll.filter((one) => one.presence === presence).length
  return (
    <StepForm
      speaker={speaker}
      does={say(first ? 'course.hold' : 'course.correct')}
      missing={null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ version: course.version, places: marksOf(roll, began) })}
      onClose={onClose}
    >
      {first && <p className="soft">{say('course.roll-hint')}</p>}
      <ul className="after-people">
        {course.places.map((place) => {
          const one = roll.find(({ matterId }) => matterId === place.matterId)
          return one && <RollLine key={place.matterId} {...{ place, one, roll, after }} onChange={setRoll} />
        })}
      </ul>
      <p className="tabular">
        {say('course.sums', { present: count('present'), leave: count('leave'), absent: count('absent') })}
      </p>
    </StepForm>
  )
}

function RollLine(props: {
  place: CourseAnswer['places'][number]
  one: RollDraft
  roll: readonly RollDraft[]
  after: AfterSpeaker
  onChange(roll: RollDraft[]): void
}) {
  const { place, one, roll, after, onChange } = props
  const { say, post } = after
  const { personName: name, matterId } = place
  const change = (more: Partial<RollDraft>) =>
    onChange(roll.map((each) => (each.matterId === matterId ? { ...each, ...more } : each)))
  const results = (['passed', 'not_passed', 'to_make_up'] as const).filter(
    (result) => one.presence === 'present' || result !== 'passed',
  )
  return (
    <li>
      <span className="after-name">{name}</span>
      <span className="after-post">{post(place)}</span>
      <Segmented
        aria-label={say('course.presence-of', { name })}
        value={one.presence}
        options={(['present', 'leave', 'absent'] as const).map((presence) => ({
          value: presence,
          label: say(`course.presence.${presence}`),
        }))}
        onChange={(presence) => onChange(withPresence(roll, matterId, presence as RollDraft['presence']))}
      />
      <Select
        aria-label={say('course.result-of', { name })}
        value={one.result}
        style={{ width: 130 }}
        options={results.map((result) => ({ value: result, label: say(`course.result.${result}`) }))}
        onChange={(result) => change({ result })}
      />
      <Input
        aria-label={say('course.note-of', { name })}
        placeholder={say('course.note')}
        maxLength={300}
        style={{ width: 200 }}
        value={one.words}
        onChange={(event) => change({ words: event.target.value })}
      />
    </li>
  )
}
