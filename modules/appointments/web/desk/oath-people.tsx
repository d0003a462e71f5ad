import { Input, Segmented } from 'antd'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { type OathDraft, withPart } from './oath-draft.ts'
import type { AfterSpeaker } from './use-after.ts'

interface OathPeopleProps {
  people: readonly { matterId: string; personName: string; street: string; streetEn: string; seat: string }[]
  draft: readonly OathDraft[]
  after: AfterSpeaker
  onChange(draft: OathDraft[]): void
}

/** Everybody on the list with the part they have; whoever is absent gets a day to make it up. */
export function OathPeople({ people, draft, after, onChange }: OathPeopleProps) {
  const { say, post } = after
  const change = (matterId: string, more: Partial<OathDraft>) =>
    onChange(draft.map((one) => (one.matterId === matterId ? { ...one, ...more } : one)))
  return (
    <ul className="after-people">
      {people.map((person) => {
        const one = draft.find(({ matterId }) => matterId === person.matterId)
        if (!one) return null
        const { personName: name, matterId } = person
        return (
          <li key={matterId}>
            <span className="after-name">{name}</span>
            <span className="after-post">{post(person)}</span>
            <Segmented
              aria-label={say('oath.part-of', { name })}
              value={one.part}
              options={(['leader', 'taker', 'absent', 'later'] as const).map((part) => ({
                value: part,
                label: say(`oath.part.${part}`),
              }))}
              onChange={(part) => onChange(withPart(draft, matterId, part))}
            />
            {one.part === 'absent' && (
              <>
                <DateInput
                  aria-label={say('oath.make-up-of', { name })}
                  value={one.makeUpOn}
                  onChange={(makeUpOn) => change(matterId, { makeUpOn })}
                />
                <Input
                  aria-label={say('oath.reason-of', { name })}
                  placeholder={say('oath.reason')}
                  maxLength={200}
                  style={{ width: 200 }}
                  value={one.reason}
                  onChange={(event) => change(matterId, { reason: event.target.value })}
                />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
