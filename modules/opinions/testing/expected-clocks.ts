import type { ItemAnswer, PartOfItem } from '../contract-handling.ts'

const OVER = ['done', 'returned', 'taken_away']

/**
 * Which clocks must run and which must stand, told from the states alone and independently of the deeds: `step` or `step standing`, of the item or of a unit's part.
 * `ask_return` may run beside (it lapses by itself) and is left out; so is `rate` once somebody has rated.
 */
export function expectedClocks(item: ItemAnswer): string[] {
  const parts = item.parts.filter((part) => part.round === item.round && !OVER.includes(part.state))
  return [...ofItem(item, parts), ...parts.flatMap((part) => ofPart(part, item.round))].toSorted()
}

function ofItem({ state }: ItemAnswer, parts: readonly PartOfItem[]): string[] {
  const approving = parts.some((part) => part.kind === 'lead' && part.state === 'replied')
  switch (state) {
    case 'new':
    case 'triaged':
      return ['triage']
    case 'reopened':
      return parts.length === 0 ? ['triage'] : []
    case 'done_claimed':
    case 'cannot_be_done':
      return ['confirm']
    case 'deputy_confirmed':
      return ['tell']
    case 'resident_notified':
      return ['rate']
    default:
      return approving ? ['approve'] : []
  }
}

function ofPart({ partId, kind, state }: PartOfItem, round: number): string[] {
  const answer = kind === 'co' ? 'co_reply' : round > 1 ? 'second_reply' : 'reply'
  const clock = (step: string) => `${partId} ${step}`
  switch (state) {
    case 'assigned':
      return [clock('sign_for'), clock(answer)]
    case 'return_asked':
      return [clock('decide_return'), clock(answer)]
    case 'waiting':
    case 'replied':
      return [clock(`${answer} standing`)]
    default:
      return [clock(answer)]
  }
}

/** The clocks that run, told alike. */
export function runningClocks(item: ItemAnswer): string[] {
  const counted = item.clocks.filter(({ stoppedOn, step }) => {
    if (stoppedOn !== null || step === 'ask_return') return false
    return step !== 'rate' || item.state === 'resident_notified'
  })
  return counted
    .map(({ partId, step, pausedOn }) => `${partId === null ? '' : `${partId} `}${step}${pausedOn ? ' standing' : ''}`)
    .toSorted()
}
