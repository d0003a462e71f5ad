import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { HistoryRow, Problem } from '../language.ts'
import { nameAndHint } from './split-lists.ts'

export interface NamedPerson {
  readonly personId: string
  readonly name: string
  readonly birthYear: number | null
  readonly externalId: string | null
  readonly mandates: readonly {
    readonly mandateId: string
    readonly level: Level
    readonly streetId: number | null
    readonly startsOn: CivilDate
    readonly endsOn: CivilDate | null
  }[]
}

/** A deputy as the day has them: under which mandate they count. */
export interface DeputyOn {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly streetId: number | null
}

/** Under which of several mandates somebody counts: a district mandate goes before the others. */
const LEADING: readonly Level[] = ['district', 'municipal', 'provincial', 'national', 'township', 'consultative']

function mandateOn(person: NamedPerson, day: CivilDate): DeputyOn | null {
  const [first] = person.mandates
    .filter((mandate) => mandate.startsOn <= day && (mandate.endsOn === null || mandate.endsOn > day))
    .toSorted((a, b) => LEADING.indexOf(a.level) - LEADING.indexOf(b.level) || (a.startsOn < b.startsOn ? -1 : 1))
  return first
    ? { personId: person.personId, mandateId: first.mandateId, level: first.level, streetId: first.streetId }
    : null
}

/** Finds people by the names a list gives them. */
export class NameBook {
  private readonly byName: Map<string, NamedPerson[]>
  private readonly streetName: (streetId: number | null) => string

  constructor(people: readonly NamedPerson[], streetName: (streetId: number | null) => string) {
    this.byName = Map.groupBy(people, (person) => person.name)
    this.streetName = streetName
  }

  /**
   * The deputy a name means on a day. Only mandates in force on that day count. Two deputies of one name are told apart by what stands in
   * brackets: street, year of birth or external id. Otherwise a problem that names the candidates.
   */
  deputyOn(said: string, day: CivilDate): DeputyOn | { code: string; params: Record<string, string> } {
    const { name, hint } = nameAndHint(said)
    const namesakes = this.byName.get(name) ?? this.byName.get(said) ?? []
    if (namesakes.length === 0) return { code: 'imports.name-unknown', params: { name } }
    const serving = namesakes.flatMap((person) => {
      const deputy = mandateOn(person, day)
      return deputy && (hint === null || this.fits(hint, person, deputy)) ? [{ person, deputy }] : []
    })
    if (serving.length === 1) return (serving[0] as (typeof serving)[number]).deputy
    if (serving.length === 0)
      return { code: hint === null ? 'imports.no-mandate-then' : 'imports.hint-fits-nobody', params: { name, day } }
    const people = serving.map(({ person, deputy }) => this.described(person, deputy)).join('；')
    return { code: 'imports.name-ambiguous', params: { name, people } }
  }

  private fits(hint: string, person: NamedPerson, deputy: DeputyOn): boolean {
    const street = this.streetName(deputy.streetId)
    return (
      hint === String(person.birthYear) ||
      hint === person.externalId ||
      (street !== '' && street.startsWith(hint.replace(/街道$/, '')))
    )
  }

  private described(person: NamedPerson, deputy: DeputyOn): string {
    const said = [this.streetName(deputy.streetId), person.birthYear === null ? '' : `${person.birthYear}`].filter(
      (part) => part !== '',
    )
    return `${person.name}（${said.join('，') || person.externalId || person.personId.slice(-6)}）`
  }
}

/** The names a row of history says, each with the column it stands in. */
export function namesOf(row: HistoryRow): readonly string[] {
  return row.sheet === 'activities' ? row.names : [row.name]
}

export function dayOf(row: HistoryRow): CivilDate {
  return row.sheet === 'activities' ? row.heldOn : row.doneOn
}

/** Everybody a row names, or what is wrong with the names. */
export function resolveRow(
  row: HistoryRow,
  book: NameBook,
): { deputies: readonly DeputyOn[] } | { problems: readonly Problem[] } {
  const column = row.sheet === 'activities' ? 'names' : 'name'
  const found = namesOf(row).map((said) => book.deputyOn(said, dayOf(row)))
  const problems = found.flatMap((one): Problem[] =>
    'code' in one ? [{ column, code: one.code, params: one.params, severe: true }] : [],
  )
  if (problems.length > 0) return { problems }
  const deputies = found as DeputyOn[]
  const twice = new Set(deputies.map((one) => one.personId)).size < deputies.length
  return twice ? { problems: [{ column, code: 'imports.named-twice', severe: true }] } : { deputies }
}
