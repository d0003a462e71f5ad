import type { Seat } from '../../committees/language.ts'
import type { MatterType, OrderRule } from '../language.ts'

/** A matter as the order of the votes sees it. */
export interface Ordered {
  readonly matterId: string
  readonly position: number
  readonly type: MatterType
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number
  readonly personId: string
}

export interface Edge {
  readonly first: string
  readonly next: string
  readonly because: 'seat' | 'person'
}

/** The votes in order, what must come before what, and what could not be kept. */
export interface LawfulOrder {
  readonly order: readonly string[]
  readonly edges: readonly Edge[]
  /** Edges of one person that would close a circle (two people changing places): the seat's order prevails. */
  readonly waived: readonly Edge[]
}

type Says = Pick<OrderRule, 'sameSeatFirst' | 'samePersonFirst'>

/**
 * In which order the matters of one meeting are put to the vote. One seat that changes hands: as the district says, as a rule its holder is removed
 * first; one person who changes seats: as a rule appointed first, then removed (Shenzhen art. 18–19). What ends by itself is only noted and
 * stands in no order. Otherwise as they were entered.
 */
export function lawfulOrder(matters: readonly Ordered[], rule: Says): LawfulOrder {
  const voted = matters.filter(({ type }) => type !== 'cease').sort((one, other) => one.position - other.position)
  let edges = edgesOf(voted, rule)
  const order: string[] = []
  const waived: Edge[] = []
  const left = [...voted]
  while (left.length > 0) {
    const waits = (id: string, because?: Edge['because']) =>
      edges.some(
        (edge) =>
          edge.next === id &&
          (because === undefined || edge.because === because) &&
          left.some(({ matterId }) => matterId === edge.first),
      )
    const free = left.findIndex(({ matterId }) => !waits(matterId))
    // A circle: whoever waits for no seat goes first. There is one, for all edges between seats point the same way.
    const at = free >= 0 ? free : left.findIndex(({ matterId }) => !waits(matterId, 'seat'))
    const [next] = left.splice(at, 1) as [Ordered]
    if (free < 0) {
      const given = edges.filter(
        ({ first, next: to }) => to === next.matterId && left.some((one) => one.matterId === first),
      )
      waived.push(...given)
      edges = edges.filter((edge) => !given.includes(edge))
    }
    order.push(next.matterId)
  }
  return { order, edges, waived }
}

function edgesOf(matters: readonly Ordered[], rule: Says): Edge[] {
  const appointments = matters.filter(({ type }) => type === 'appoint')
  const endings = matters.filter(({ type }) => type !== 'appoint')
  return appointments.flatMap((appointment) =>
    endings.flatMap((ending): Edge[] => {
      if (sameSeat(appointment, ending)) return [edge(appointment, ending, rule.sameSeatFirst, 'seat')]
      if (appointment.personId === ending.personId) return [edge(appointment, ending, rule.samePersonFirst, 'person')]
      return []
    }),
  )
}

function edge(appointment: Ordered, ending: Ordered, goesFirst: 'appoint' | 'remove', because: Edge['because']): Edge {
  const [first, next] = goesFirst === 'appoint' ? [appointment, ending] : [ending, appointment]
  return { first: first.matterId, next: next.matterId, because }
}

function sameSeat(one: Ordered, other: Ordered): boolean {
  return one.streetId === other.streetId && one.seat === other.seat && one.seatNo === other.seatNo
}
