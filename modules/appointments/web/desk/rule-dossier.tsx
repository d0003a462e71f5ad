import { useState } from 'react'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { AfterLinks } from './after-links.tsx'
import { Ballots } from './ballots.tsx'
import type { Doing } from './doing.ts'
import { DossierHistory } from './dossier-history.tsx'
import { EventForm } from './event-form.tsx'
import { NextStep } from './next-step.tsx'
import { RuleText } from './rule-text.tsx'
import type { Speaker } from './speak.ts'
import { VoteForm } from './vote-form.tsx'
import { WayLine } from './way-line.tsx'

/** The rule of appointment itself: drafted, consented to, passed, put in the register. */
export function RuleDossier({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const [doing, setDoing] = useState<Doing>(null)
  const works = dossier.sight === 'hand'
  const { nextEvent, can } = dossier
  const [back, setBack] = useState(false)
  const close = () => {
    setDoing(null)
    setBack(true)
  }
  const open = (next: Doing) => (event: KeyboardEvent) => {
    event.preventDefault()
    setDoing(next)
  }
  useKeys(
    {
      ...(nextEvent && can.moves[nextEvent]?.can ? { n: open({ what: 'move', event: nextEvent }) } : {}),
      ...(can.vote.can ? { v: open({ what: 'vote' }) } : {}),
    },
    doing === null && works,
  )
  useKeys({ Escape: close }, doing !== null)
  return (
    <>
      {works && <WayLine dossier={dossier} speaker={speaker} />}
      {works &&
        (doing?.what === 'move' ? (
          <EventForm
            key={doing.event}
            event={doing.event}
            dossier={dossier}
            speaker={speaker}
            onDone={close}
            onClose={close}
          />
        ) : doing?.what === 'vote' ? (
          <VoteForm dossier={dossier} speaker={speaker} onClose={close} />
        ) : (
          <NextStep {...{ dossier, speaker, back }} onDoing={setDoing} onMatter={() => undefined} />
        ))}
      {(works || dossier.sight === 'staff') && <AfterLinks dossier={dossier} speaker={speaker} />}
      <Ballots dossier={dossier} speaker={speaker} />
      <RuleText dossier={dossier} speaker={speaker} />
      {dossier.sight !== 'result' && <DossierHistory dossier={dossier} speaker={speaker} />}
    </>
  )
}
