import { useEffect, useState } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { LastAnswer } from '../../contract.ts'
import { blank, type Draft, fromLast } from './draft.ts'
import type { Chosen } from './people-picker.tsx'
import { today } from './today.ts'
import type { Places } from './use-places.ts'

export interface Drafting {
  draft: Draft
  change(part: Partial<Draft>): void
  people: Chosen[]
  setPeople(people: Chosen[]): void
  /** When the last session of this kind was held here, and the deed that fills the form from it. */
  last: { heldOn: string; people: number; use(): void } | null
  clear(): void
}

/** The organiser's form with its people, and what "as last time" would bring. */
export function useDraftActivity(places: Places, kind: string): Drafting {
  const [draft, setDraft] = useState<Draft>(() => blank(kind, null, today()))
  const [people, setPeople] = useState<Chosen[]>([])
  const own = places.ownStreets[0]?.value ?? null
  useEffect(() => {
    // Somebody who runs one street plans for that street.
    if (!places.district && own !== null) setDraft((now) => (now.streetId === null ? { ...now, streetId: own } : now))
  }, [places.district, own])
  const { kind: code, streetId, communityId, heldOn } = draft
  const known = places.ready && (streetId !== null || places.district)
  const { data } = useAsk<LastAnswer>(known ? '/api/v1/activities/last' : null, {
    kind: code,
    streetId,
    communityId,
    on: heldOn,
  })
  const found = data?.last ?? null
  return {
    draft,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    people,
    setPeople,
    last: found && {
      heldOn: found.heldOn,
      people: found.people.length,
      use() {
        const { part, people: came } = fromLast(found)
        setDraft((now) => ({ ...now, ...part }))
        setPeople(came)
      },
    },
    clear() {
      setDraft((now) => ({ ...blank(now.kind, now.streetId, now.heldOn) }))
      setPeople([])
    },
  }
}
