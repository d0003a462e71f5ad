import { Button } from 'antd'
import { useState } from 'react'
import { exportLink } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { CeremonyAnswer } from '../../contract-oaths.ts'
import { draftOf, missingIn, saidOf } from './oath-draft.ts'
import { OathPeople } from './oath-people.tsx'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'

/** A ceremony that was held: where, how, who led, who swore, who was absent; its cards, and its list to be corrected. */
export function CeremonyCard({ ceremony, after }: { ceremony: CeremonyAnswer; after: AfterSpeaker }) {
  const { say, speaker } = after
  const [changing, setChanging] = useState(false)
  const facts = [
    ceremony.place,
    say(`oath.mode.${ceremony.mode}`),
    say('oath.organiser', { name: ceremony.organiser }),
    `${say('oath.chaired-by')} ${ceremony.chairedBy}`,
    say(ceremony.anthem ? 'oath.anthem' : 'oath.no-anthem'),
    ceremony.witnesses,
  ]
  const absent = ceremony.oaths.filter(({ part }) => part === 'absent').length
  return (
    <article className="panel after-card">
      <h3>
        {speaker.day(ceremony.heldOn)} ·{' '}
        <span className="tabular">{say('oath.sum', { n: ceremony.oaths.length - absent, absent })}</span>
      </h3>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      {changing ? (
        <ListForm ceremony={ceremony} after={after} onClose={() => setChanging(false)} />
      ) : (
        <>
          <OathList ceremony={ceremony} after={after} />
          <p className="after-links no-print">
            {(['A5', 'A4'] as const).map((size) => (
              <Button
                key={size}
                href={exportLink(`/api/v1/ceremonies/${ceremony.ceremonyId}/card.docx`, { size })}
                download
              >
                {say('oath.card', { size })}
              </Button>
            ))}
            <ReasonedButton why={speaker.why(ceremony.can.change)} onClick={() => setChanging(true)}>
              {say('oath.change')}
            </ReasonedButton>
          </p>
        </>
      )}
    </article>
  )
}

function OathList({ ceremony, after }: { ceremony: CeremonyAnswer; after: AfterSpeaker }) {
  const { say, speaker, post } = after
  return (
    <ul className="after-people">
      {ceremony.oaths.map((one) => (
        <li key={one.matterId}>
          <span className="after-name">{one.personName}</span>
          <span className="after-post">{post(one)}</span>
          {one.part === 'absent' ? (
            <StateTag kind={one.madeUpOn ? 'done' : 'soon'}>
              {one.madeUpOn
                ? say('oath.made-up', { day: speaker.day(one.madeUpOn) })
                : say('oath.absent-until', { day: speaker.day(one.makeUpOn ?? '') })}
            </StateTag>
          ) : (
            <StateTag kind="done">{say(`oath.part.${one.part}`)}</StateTag>
          )}
          {one.reason && <span className="soft">{one.reason}</span>}
        </li>
      ))}
    </ul>
  )
}

function ListForm(props: { ceremony: CeremonyAnswer; after: AfterSpeaker; onClose(): void }) {
  const { ceremony, after, onClose } = props
  const { say, speaker } = after
  const [draft, setDraft] = useState(() => draftOf(ceremony.oaths))
  const path = `/api/v1/ceremonies/${ceremony.ceremonyId}/oaths`
  const deed = useAfterDeed('PUT', path, say('oath.changed'), onClose)
  const lacks = missingIn(draft, ceremony.mode)
  return (
    <StepForm
      speaker={speaker}
      does={say('oath.change')}
      missing={lacks && say(`oath.missing.${lacks}`)}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ version: ceremony.version, oaths: saidOf(draft) })}
      onClose={onClose}
    >
      <OathPeople people={ceremony.oaths} draft={draft} after={after} onChange={setDraft} />
    </StepForm>
  )
}
