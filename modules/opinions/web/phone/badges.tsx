import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Badge } from '../../../../platform/ui/phone/shows.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { Due } from '../../contract-ledger.ts'
import type { ItemState } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { phoneWords } from '../../words-of-phone.ts'

const KIND: Readonly<Record<ItemState, StateKind>> = {
  new: 'waiting',
  triaged: 'waiting',
  assigned: 'going',
  handling: 'going',
  done_claimed: 'going',
  cannot_be_done: 'going',
  deputy_confirmed: 'going',
  resident_notified: 'done',
  rated: 'done',
  reopened: 'soon',
  not_taken: 'stopped',
  referred: 'stopped',
  duplicate: 'stopped',
  withdrawn: 'stopped',
  closed: 'done',
}

/** Where an item stands, in a word; what waits for the reader stands out. */
export function StateBadge({ state, mine = false }: { state: ItemState; mine?: boolean }) {
  const t = useWords(nameWords)
  return <Badge kind={mine ? 'soon' : KIND[state]}>{t(`state.${state}`)}</Badge>
}

const COLOUR: Readonly<Record<Due['colour'], StateKind>> = {
  green: 'going',
  yellow: 'soon',
  red: 'late',
  grey: 'stopped',
}

/** How much time is left: colour, shape and word. It says nothing of how far the matter has come. */
export function TimeBadge({ due }: { due: Due }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const key = due.colour === 'yellow' && due.daysLeft === 0 ? 'today' : due.colour
  return (
    <Badge kind={COLOUR[due.colour]}>
      {t(`opinions.phone.time.${key}`, { day: sayDate(due.on, language), n: Math.abs(due.daysLeft) })}
    </Badge>
  )
}
