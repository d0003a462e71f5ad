import type { DossierAnswer } from '../../contract-dossiers.ts'
import { type DossierEvent, type DossierState, peopleLifecycle, ruleLifecycle } from '../../language.ts'

type Step = DossierAnswer['steps'][number]

/** One stage of the way: what was done with its record, what is next, what comes later. */
export interface Stage {
  readonly event: DossierEvent
  readonly is: 'done' | 'now' | 'later'
  /** The latest record of it; null while it is to come. */
  readonly step: Step | null
}

const PEOPLE = peopleLifecycle.events.slice(0, 9) as readonly DossierEvent[]
const RULE = ruleLifecycle.events.slice(0, 6) as readonly DossierEvent[]

/** The events that lead straight on, in order; turning back and ending stand beside them. */
export function straightOn(kind: DossierAnswer['kind']): readonly DossierEvent[] {
  return kind === 'people' ? PEOPLE : RULE
}

/**
 * The stages of a dossier. How many are done follows from the state, not from the records: a dossier that was sent back did them once but has to do
 * them again. Of one that was withdrawn, what was recorded stands as done and nothing follows.
 */
export function wayOf(dossier: Pick<DossierAnswer, 'kind' | 'state' | 'steps' | 'nextEvent'>): Stage[] {
  const events = straightOn(dossier.kind)
  const states: readonly DossierState[] = dossier.kind === 'people' ? peopleLifecycle.states : ruleLifecycle.states
  const done = states.indexOf(dossier.state)
  const latest = (event: DossierEvent) =>
    dossier.steps.findLast((step) => step.matterId === null && step.step === event) ?? null
  if (dossier.state === 'withdrawn')
    return events.map((event) => ({ event, is: latest(event) ? 'done' : 'later', step: latest(event) }))
  return events.map((event, at) => ({
    event,
    is: at < done ? 'done' : at === done ? 'now' : 'later',
    step: at < done ? latest(event) : null,
  }))
}

/** The event that leads straight on from a state; null at the end of the way. */
export function afterState(kind: DossierAnswer['kind'], state: DossierState): DossierEvent | null {
  const states: readonly DossierState[] = kind === 'people' ? peopleLifecycle.states : ruleLifecycle.states
  return state === 'withdrawn' ? null : (straightOn(kind)[states.indexOf(state)] ?? null)
}
