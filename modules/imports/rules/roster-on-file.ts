import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { RosterRow } from '../language.ts'

/** Facts of a person that a list may fill in or change. */
export const PERSON_FACTS = [
  'sex',
  'birthYear',
  'ethnicity',
  'education',
  'sector',
  'party',
  'employer',
  'post',
  'phone',
  'externalId',
] as const

export interface KnownMandate {
  readonly mandateId: string
  readonly level: string
  readonly termNumber: number
  readonly streetId: number | null
  readonly constituency: string | null
  readonly certificateNo: string | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly endReason: string | null
}
export interface KnownPost {
  readonly postId: string
  readonly communityId: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}
export interface PersonOnFile {
  readonly personId: string
  readonly name: string
  readonly sex: string | null
  readonly birthYear: number | null
  readonly ethnicity: string | null
  readonly education: string | null
  readonly sector: string | null
  readonly party: string | null
  readonly employer: string | null
  readonly post: string | null
  readonly phone: string | null
  readonly externalId: string | null
  readonly mandates: readonly KnownMandate[]
  readonly posts: readonly KnownPost[]
}
/** A person as the file so far leaves them; `touched`: which line of the file said what last. */
export interface KnownPerson extends Omit<PersonOnFile, 'mandates' | 'posts'> {
  readonly mandates: KnownMandate[]
  readonly posts: KnownPost[]
  readonly touched: Map<string, number>
}

type Match = { person: KnownPerson | null } | { wrong: string; column: string; params?: Record<string, string> }

/** Everybody a list could mean: who is known, and who earlier rows of the list have added. */
export class RosterOnFile {
  private readonly byId = new Map<string, KnownPerson>()
  private readonly byExternalId = new Map<string, KnownPerson>()
  private readonly byName = new Map<string, KnownPerson[]>()

  constructor(known: readonly PersonOnFile[]) {
    for (const one of known)
      this.add({ ...one, mandates: [...one.mandates], posts: [...one.posts], touched: new Map() })
  }

  private add(person: KnownPerson): void {
    this.byId.set(person.personId, person)
    if (person.externalId !== null) this.byExternalId.set(person.externalId, person)
    this.byName.set(person.name, [...(this.byName.get(person.name) ?? []), person])
  }

  /** From now on this external id means this person. */
  learn(externalId: string, person: KnownPerson): void {
    this.byExternalId.set(externalId, person)
  }

  /** Somebody the list brings in. */
  addPerson(row: RosterRow, personId: string): KnownPerson {
    const person = { ...row, personId, mandates: [], posts: [], touched: new Map() }
    this.add(person)
    return person
  }

  /** Whom a row means; null: somebody new. */
  personOf(row: RosterRow, before: string | null): Match {
    const kept = before === null ? undefined : this.byId.get(before)
    if (kept) return { person: kept }
    const named = row.externalId === null ? undefined : this.byExternalId.get(row.externalId)
    if (named && named.name !== row.name)
      return { wrong: 'imports.name-differs', column: 'name', params: { name: named.name } }
    if (named) return { person: named }
    const namesakes = (this.byName.get(row.name) ?? []).filter((one) => couldBe(one, row))
    const proven = namesakes.filter((one) => evidenceFor(one, row))
    if (proven.length === 1) return { person: proven[0] ?? null }
    if (proven.length > 1)
      return { wrong: 'imports.ambiguous-person', column: 'name', params: { people: described(proven) } }
    if (row.externalId !== null || namesakes.length === 0) return { person: null }
    return { wrong: 'imports.same-name', column: 'name', params: { people: described(namesakes) } }
  }
}

/** Nothing speaks against it: no other external id, no other year of birth. */
function couldBe(person: KnownPerson, row: RosterRow): boolean {
  const otherId = person.externalId !== null && row.externalId !== null && person.externalId !== row.externalId
  const otherYear = person.birthYear !== null && row.birthYear !== null && person.birthYear !== row.birthYear
  return !otherId && !otherYear
}

/** More than the name speaks for it: year of birth, telephone, the mandate or the post itself. */
function evidenceFor(person: KnownPerson, row: RosterRow): boolean {
  if (row.birthYear !== null && person.birthYear === row.birthYear) return true
  if (row.phone !== null && person.phone === row.phone) return true
  if (row.level === 'recorder') return person.posts.some((post) => post.communityId === row.communityId)
  return person.mandates.some(
    (one) => one.level === row.level && one.termNumber === row.termNumber && one.streetId === row.streetId,
  )
}

function described(people: readonly KnownPerson[]): string {
  return people
    .map((one) => [one.name, one.birthYear, one.externalId, one.employer].filter((part) => part !== null).join(' '))
    .join('；')
}
