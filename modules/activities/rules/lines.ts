import type { Level } from '../../../kernel/level.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { kindOf, type Mark, type PartTaken } from '../language.ts'

/** What the client says of a person: only the mark is needed. */
export interface SaidMark {
  readonly personId: string
  readonly mark: Mark
  readonly role?: PartTaken | undefined
  readonly leaveReason?: string | null | undefined
}

/** Somebody on the day, as the roster knows them. */
interface Known {
  readonly personId: string
  readonly name: string
  readonly mandateId: string | null
  readonly level: Level | null
  readonly streetId: number | null
  readonly role: PartTaken | null
}

export interface FullLine {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly streetId: number | null
  readonly role: PartTaken
  readonly mark: Mark
  readonly leaveReason: string | null
}

/** The parts one can take in a kind; the first is the usual one. */
export function partsOf(kind: string): readonly PartTaken[] {
  return kindOf(kind)?.record?.roles ?? ['participant']
}

/**
 * Completes what was said with the mandate of the day. Refuses a person named twice or unknown, somebody without any
 * mandate on that day (counting them would falsify 人次), and a part this kind does not have.
 */
export function fullLines(kind: string, said: readonly SaidMark[], known: readonly Known[], field: string): FullLine[] {
  const byId = new Map(known.map((person) => [person.personId, person]))
  const parts = partsOf(kind)
  const seen = new Set<string>()
  return said.map((line, at) => {
    const named = { field: `${field}.${at}` }
    const person = byId.get(line.personId.toLowerCase())
    if (person === undefined) refuse('activities.person-unknown', named)
    if (seen.has(person.personId)) refuse('activities.person-twice', named)
    seen.add(person.personId)
    if (person.mandateId === null || person.level === null) {
      refuse('activities.not-a-deputy', { ...named, params: { name: person.name } })
    }
    const role = line.role ?? person.role ?? parts[0] ?? 'participant'
    if (!parts.includes(role)) refuse('activities.role-wrong', named)
    const { personId, mandateId, level, streetId } = person
    const leaveReason = line.mark === 'leave' ? (line.leaveReason ?? null) : null
    return { personId, mandateId, level, streetId, role, mark: line.mark, leaveReason }
  })
}

/** UUIDs compare without case; the database answers in lower case. */
export function plainIds(ids: readonly string[]): string[] {
  return ids.map((id) => id.toLowerCase())
}
