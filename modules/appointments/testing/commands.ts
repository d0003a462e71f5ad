import fc from 'fast-check'
import { type DossierEvent, type MatterEvent, peopleLifecycle, ruleLifecycle } from '../language.ts'
import { MATTERS, type Model, type Named } from './model.ts'

/** The one day on which everything happens in the model's runs. */
export const DAY = '2026-11-20'

/** What each step asks for, so that only its place on the way and what blocks it decide. */
export const FIELDS: Partial<Record<DossierEvent, object>> = {
  ...{ appraise: { number: '1号' }, consent: { number: '2号' }, table: { meetingName: '会议', meetingOn: DAY } },
  ...{ openMeeting: { allMembers: 31, present: 29 }, announce: { signer: '主任' }, register: { inForceFrom: DAY } },
  ...{ postpone: { words: '改期' }, sendBack: { words: '退回' }, withdraw: { words: '撤回' } },
}

/** What is tried. */
export type Command =
  | { readonly do: 'move'; readonly event: DossierEvent }
  | { readonly do: 'forward' }
  | { readonly do: 'matter'; readonly one: Named; readonly event: MatterEvent }
  | { readonly do: 'vote'; readonly one: Named; readonly votesFor: number }
  | { readonly do: 'text' }

const votesFor = fc.oneof(fc.constant(28), fc.integer({ min: 0, max: 29 }))
const one = fc.constantFrom(...MATTERS)
const commands = (events: readonly DossierEvent[]) => [
  { weight: 9, arbitrary: fc.constant<Command>({ do: 'forward' }) },
  { weight: 3, arbitrary: fc.constantFrom(...events).map((event): Command => ({ do: 'move', event })) },
]
export const ofPeople = fc.oneof(
  ...commands(peopleLifecycle.events),
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ do: fc.constant('matter' as const), one },
      event: fc.constantFrom<MatterEvent[]>('qualify', 'doubt', 'holdBack', 'release', 'withdraw', 'note'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('vote' as const), one, votesFor }) },
)
export const ofRule = fc.oneof(
  ...commands(ruleLifecycle.events),
  { weight: 1, arbitrary: fc.constant<Command>({ do: 'text' }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('vote' as const), one, votesFor }) },
)

const FORWARD: Readonly<Record<string, DossierEvent>> = {
  ...{ collecting: 'examine', examined: 'appraise', appraised: 'nominate', nominated: 'table', tabled: 'openMeeting' },
  ...{ in_session: 'closeVoting', voted: 'announce', drafting: 'consent', consented: 'table' },
}

/** What an office would do next. */
export function forward({ kind, state, matters, hasText, ballots }: Model): Command {
  if (kind === 'rule' && state === 'drafting' && !hasText) return { do: 'text' }
  if (kind === 'rule' && state === 'in_session' && !ballots.includes(true))
    return { do: 'vote', one: 'removal', votesFor: 28 }
  if (kind === 'people' && state === 'in_session')
    for (const named of MATTERS) {
      if (matters[named] === 'proposed') return { do: 'matter', one: named, event: 'qualify' }
      if (matters[named] === 'qualified')
        return named === 'ending'
          ? { do: 'matter', one: named, event: 'note' }
          : { do: 'vote', one: named, votesFor: 28 }
    }
  if (state === 'announced') return { do: 'move', event: kind === 'rule' ? 'register' : 'install' }
  return { do: 'move', event: FORWARD[state] ?? 'complete' }
}
