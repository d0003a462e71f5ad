/** Where an event may happen and where it leads. `why` is the words key of the reason given from any other state. */
export interface Move<S extends string> {
  readonly from: readonly S[]
  readonly to: S
  readonly why?: string
}

/** A verdict that also says where the event leads. */
export type Step<S extends string> =
  | { readonly can: true; readonly to: S }
  | { readonly can: false; readonly why: string }

export interface Lifecycle<S extends string, E extends string> {
  readonly states: readonly S[]
  readonly events: readonly E[]
  /** May `event` happen in `state`, and what state follows. */
  next(state: S, event: E): Step<S>
  /** The events that may happen in `state`, in the order declared. */
  eventsFrom(state: S): readonly E[]
  /** True where nothing can happen any more. */
  isFinal(state: S): boolean
}

/** The reason given where a move declares none. */
export const NOT_IN_THIS_STATE = 'lifecycle.not-in-this-state'

/**
 * The states of a thing and the events that move it, declared once and asked by rules, screens and deeds alike.
 * The first state is the one a new thing starts in.
 */
export function lifecycle<const S extends string, const E extends string>(plan: {
  readonly states: readonly S[]
  readonly events: Readonly<Record<E, Move<NoInfer<S>>>>
}): Lifecycle<S, E> {
  const events = Object.keys(plan.events) as E[]
  const next = (state: S, event: E): Step<S> => {
    const move: Move<S> = plan.events[event]
    if (move.from.includes(state)) return { can: true, to: move.to }
    return { can: false, why: move.why ?? NOT_IN_THIS_STATE }
  }
  const eventsFrom = (state: S): E[] => events.filter((event) => plan.events[event].from.includes(state))
  return { states: plan.states, events, next, eventsFrom, isFinal: (state) => eventsFrom(state).length === 0 }
}
