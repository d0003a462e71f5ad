/** What a team's profile asks of a person; null where it is not on file. */
export interface TeamMember {
  readonly birthYear: number | null
  readonly education: string | null
  readonly sector: string | null
}

interface Part {
  readonly key: string
  readonly people: number
}

/** A profile with its denominators: `known` is of how many people it was on file, never filled up by a guess. */
export interface TeamProfile {
  readonly people: number
  readonly ages: { known: number; youngest: number | null; oldest: number | null; parts: Part[] }
  readonly education: { known: number; parts: Part[] }
  readonly sector: { known: number; parts: Part[] }
}

/** Bands of age in full years, the first day of each; only the year of birth is kept, so an age is to a year. */
const BANDS = [
  { key: 'under_36', from: 0 },
  { key: '36_45', from: 36 },
  { key: '46_55', from: 46 },
  { key: 'over_55', from: 56 },
] as const

/** The age somebody reaches in the year asked. */
export function ageIn(year: number, birthYear: number): number {
  return year - birthYear
}

/** Age, education and sector of a team in a year (年龄、学历、行业结构), each with the number of people it is known of; the most frequent first. */
export function teamProfile(team: readonly TeamMember[], year: number): TeamProfile {
  const ages = team.flatMap(({ birthYear }) => (birthYear === null ? [] : [ageIn(year, birthYear)]))
  return {
    people: team.length,
    ages: {
      known: ages.length,
      youngest: ages.length === 0 ? null : Math.min(...ages),
      oldest: ages.length === 0 ? null : Math.max(...ages),
      parts: BANDS.map(({ key }) => ({ key, people: ages.filter((age) => bandOf(age) === key).length })),
    },
    education: parted(team.map(({ education }) => education)),
    sector: parted(team.map(({ sector }) => sector)),
  }
}

function bandOf(age: number): string {
  return BANDS.findLast(({ from }) => age >= from)?.key ?? BANDS[0].key
}

function parted(values: readonly (string | null)[]): { known: number; parts: Part[] } {
  const counts = new Map<string, number>()
  for (const value of values) if (value?.trim()) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1)
  const parts = [...counts].map(([key, people]) => ({ key, people }))
  return {
    known: parts.reduce((sum, { people }) => sum + people, 0),
    parts: parts.sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1)),
  }
}
