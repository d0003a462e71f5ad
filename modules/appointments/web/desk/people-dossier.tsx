import { useState } from 'react'
import { useSearch } from 'wouter'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { AfterLinks } from './after-links.tsx'
import type { Doing } from './doing.ts'
import { DossierHistory } from './dossier-history.tsx'
import { EventForm } from './event-form.tsx'
import { MattersSection } from './matters-section.tsx'
import { NextStep } from './next-step.tsx'
import type { Speaker } from './speak.ts'
import { StreetsSection } from './streets-section.tsx'
import { type Batch, useBatch } from './use-batch.ts'
import { VoteForm } from './vote-form.tsx'
import { WayLine } from './way-line.tsx'

interface PeopleProps {
  dossier: DossierAnswer
  speaker: Speaker
}

/** A dossier of people: the way, the next step, the matters of all streets, what was recorded. All by keyboard. */
export function PeopleDossier({ dossier, speaker }: PeopleProps) {
  // Only the first matter is about whoever leaves; what follows is chosen anew.
  const begunAt = new URLSearchParams(useSearch()).get('leaves')
  const leaves = dossier.matters.length === 0 ? begunAt : null
  // Begun at a seat of the board: the form stands open with whoever leaves it.
  const [doing, setDoing] = useState<Doing>(leaves ? { what: 'add' } : null)
  const [opened, setOpened] = useState<string | null>(null)
  const works = dossier.sight === 'hand'
  const batch = useBatch(dossier, speaker)
  useDossierKeys(dossier, { batch, doing, opened, onDoing: setDoing, onOpen: setOpened })
  const toMatter = (matterId: string) => {
    setDoing(null)
    setOpened(matterId)
  }
  const [back, setBack] = useState(false)
  const close = () => {
    setDoing(null)
    setBack(true)
  }
  // What is at work comes first: the streets until something is listed, then the matters.
  const streets = works && dossier.state === 'collecting' && <StreetsSection dossier={dossier} speaker={speaker} />
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
          <NextStep {...{ dossier, speaker, batch, back }} onDoing={setDoing} onMatter={toMatter} />
        ))}
      {(works || dossier.sight === 'staff') && <AfterLinks dossier={dossier} speaker={speaker} />}
      {dossier.matters.length === 0 && streets}
      <MattersSection
        {...{ dossier, speaker, doing, opened, leaves, batch }}
        onDoing={setDoing}
        onOpen={(matterId) => setOpened(matterId)}
      />
      {dossier.matters.length > 0 && streets}
      {dossier.sight !== 'result' && <DossierHistory dossier={dossier} speaker={speaker} />}
    </>
  )
}

interface KeysOf {
  batch: Batch
  doing: Doing
  opened: string | null
  onDoing(doing: Doing): void
  onOpen(matterId: string | null): void
}

/** n: the next step; v: the vote; b: what the streets chose; a: one more matter; Esc closes what is open. The letter stays out of the form's first field. */
function useDossierKeys(dossier: DossierAnswer, { batch, doing, opened, onDoing, onOpen }: KeysOf): void {
  const { nextEvent, can } = dossier
  const open = (next: Doing) => (event: KeyboardEvent) => {
    event.preventDefault()
    onDoing(next)
  }
  useKeys(
    {
      ...(nextEvent && can.moves[nextEvent]?.can ? { n: open({ what: 'move', event: nextEvent }) } : {}),
      ...(can.vote.can ? { v: open({ what: 'vote' }) } : {}),
      ...(can.addMatter.can ? { a: open({ what: 'add' }), b: batch.run } : {}),
    },
    doing === null && dossier.sight === 'hand',
  )
  const close = () => (doing === null ? onOpen(null) : onDoing(null))
  useKeys({ Escape: close }, doing !== null || opened !== null)
}
