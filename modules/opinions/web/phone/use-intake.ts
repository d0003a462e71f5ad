import { useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { outbox } from '../../../../platform/ui/phone/outbox.ts'
import { type Asked, useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import type { DeputiesAnswer, EnterBody, IntakeAnswer } from '../../contract-intake.ts'
import type { MyHeardAnswer } from '../../contract-my-heard.ts'
import { bodyOf, emptyDraft, type Flaw, flawsOf, type IntakeDraft, type Wanted } from './intake-draft.ts'

export const ITEMS = '/api/v1/opinions/items'

/** What this person may enter, and where; kept on the phone, so that the form also opens without a network. */
export function useIntakeRights(): Asked<IntakeAnswer> {
  return useAsk<IntakeAnswer>('/api/v1/opinions/intake', {}, { keep: true })
}

/** What was heard lately where this deputy was; kept on the phone, so that a line can be raised without a network. */
export function useMyHeard(wanted = true): Asked<MyHeardAnswer> {
  return useAsk<MyHeardAnswer>(wanted ? '/api/v1/opinions/my-heard' : null, {}, { keep: true })
}

/** Whom a street serves; kept on the phone, so that a deputy can be chosen without a network. */
export function useStreetDeputies(streetId: number | null): Asked<DeputiesAnswer> {
  const path = streetId === null ? null : '/api/v1/opinions/deputies'
  return useAsk<DeputiesAnswer>(path, { streetId: streetId ?? undefined }, { keep: true })
}

/** The draft of a form: the deputy's own one, or the one for residents. */
export function useIntakeDraft(channel: EnterBody['channel']) {
  const name = channel === 'deputy' ? 'opinion.own' : 'opinion.resident'
  return useDraft<IntakeDraft>(name, emptyDraft(newId(), channel))
}

export interface Intake {
  draft: IntakeDraft
  change: (part: Partial<IntakeDraft>) => void
  flaws: readonly Flaw[]
  send: () => void
}

/** A matter being written, kept on the phone, and handing it to the outbox; its own page then tells where it is. */
export function useIntake(channel: EnterBody['channel'], wanted: Wanted): Intake {
  const [, go] = useLocation()
  const [draft, change, clear] = useIntakeDraft(channel)
  const [tried, setTried] = useState(false)
  const flaws = flawsOf(draft, wanted)
  const send = () => {
    setTried(true)
    if (flaws.length > 0) return
    const to = sentPage(draft.id)
    const put = outbox.put({
      id: draft.id,
      method: 'POST',
      path: ITEMS,
      body: bodyOf(draft),
      label: labelOf(draft),
      to,
    })
    clear()
    void put.then(() => go(to, { replace: true }))
  }
  return { draft, change, flaws: tried ? flaws : [], send }
}

export const sentPage = (id: string) => `/opinions/sent/${id}`

const LABEL = 20

/** The beginning of what was written: enough to tell one matter from another. */
function labelOf(draft: IntakeDraft): string {
  const words = [...draft.words.trim()]
  return words.length > LABEL ? `${words.slice(0, LABEL).join('')}…` : words.join('')
}
