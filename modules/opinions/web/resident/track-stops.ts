import type { ItemState } from '../../language.ts'

/** What of the tracking answer the line of steps is drawn from. */
export interface Tracked {
  state: ItemState
  round: number
  receivedAt: string
  unit: string | null
  next: { step: string | null; overdue: boolean }
  history: readonly { toState: ItemState; at: string; words: string; wordsEn: string }[]
}

export type StopName =
  | 'received'
  | 'reopened'
  | 'sorted'
  | 'handed'
  | 'handling'
  | 'answered'
  | 'told'
  | 'rated'
  | 'not_taken'
  | 'referred'
  | 'duplicate'
  | 'withdrawn'
  | 'closed'

export interface Stop {
  name: StopName
  mark: 'done' | 'now' | 'late' | 'later' | 'stopped'
  /** When it was reached, ISO 8601. */
  at: string | null
  /** What was said on the occasion. */
  said: { words: string; wordsEn: string } | null
}

/** The way on, in order, with the states that mean a stop has been reached. */
const WAY: readonly { name: StopName; states: readonly ItemState[] }[] = [
  { name: 'sorted', states: ['triaged'] },
  { name: 'handed', states: ['assigned'] },
  { name: 'handling', states: ['handling'] },
  { name: 'answered', states: ['done_claimed', 'cannot_be_done'] },
  { name: 'told', states: ['resident_notified'] },
  { name: 'rated', states: ['rated'] },
]

/** How many stops of the way lie behind somebody whose item is in this state; the next one is under way. */
const BEHIND: Record<ItemState, number> = {
  ...{ new: 0, reopened: 0, triaged: 1, assigned: 2, handling: 2, done_claimed: 4, cannot_be_done: 4 },
  ...{ deputy_confirmed: 4, resident_notified: 5, rated: 6, closed: 6 },
  ...{ not_taken: 0, referred: 0, duplicate: 0, withdrawn: 0 },
}
/** Where the way ends before an answer. */
const ENDS: readonly ItemState[] = ['not_taken', 'referred', 'duplicate', 'withdrawn']

/**
 * The line of steps a resident sees: where it has been, where it is, what is still to come. Only this round's steps are
 * drawn; a stop that was passed over (answered on the spot, no unit) is left out rather than shown as reached.
 */
export function stopsOf(item: Tracked): Stop[] {
  const began = lastIndex(item, (line) => line.toState === 'reopened')
  const round = item.history.slice(began + 1)
  const start: Stop[] = [{ name: 'received', mark: 'done', at: item.receivedAt, said: null }]
  if (began >= 0) start.push(stopAt('reopened', 'done', item.history[began]))
  const end = ENDS.find((state) => item.state === state || (item.state === 'closed' && reached(round, [state])))
  if (end !== undefined) return [...start, ...passed(round), ...endOf(end as StopName, item, round)]
  const behind = behindOf(item)
  const way = WAY.flatMap(({ name, states }, place): Stop[] => {
    const line = reached(round, states)
    if (place < behind) return line || name === 'told' ? [stopAt(name, 'done', line)] : []
    if (item.state === 'closed') return []
    if (place === behind) return [stopAt(name, item.next.overdue ? 'late' : 'now', null)]
    return [stopAt(name, 'later', null)]
  })
  return [...start, ...way, ...(item.state === 'closed' ? [stopAt('closed', 'done', reached(round, ['closed']))] : [])]
}

/** Handled again, it goes back to the unit that has it, or to the street, which thinks anew: the clock that runs tells which. */
function behindOf({ state, next }: Tracked): number {
  return state === 'reopened' && next.step !== null && next.step !== 'triage' ? 2 : BEHIND[state]
}

/** What was reached before the way ended. */
function passed(round: Tracked['history']): Stop[] {
  return WAY.flatMap(({ name, states }) => {
    const line = reached(round, states)
    return line ? [stopAt(name, 'done', line)] : []
  })
}

function endOf(name: StopName, item: Tracked, round: Tracked['history']): Stop[] {
  const end = stopAt(name, 'stopped', reached(round, [name as ItemState]))
  return item.state === 'closed' ? [end, stopAt('closed', 'done', reached(round, ['closed']))] : [end]
}

function stopAt(name: StopName, mark: Stop['mark'], line: Tracked['history'][number] | null | undefined): Stop {
  const said = line && line.words !== '' ? { words: line.words, wordsEn: line.wordsEn } : null
  return { name, mark, at: line?.at ?? null, said }
}

/** The line that first led to one of these states. */
function reached(round: Tracked['history'], states: readonly ItemState[]) {
  return round.find((line) => states.includes(line.toState)) ?? null
}

function lastIndex(item: Tracked, fits: (line: Tracked['history'][number]) => boolean): number {
  for (let place = item.history.length - 1; place >= 0; place -= 1) {
    const line = item.history[place]
    if (line && fits(line)) return place
  }
  return -1
}
