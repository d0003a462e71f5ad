/**
 * How much the invented history holds, year by year. These steer what the generator writes; every figure on a screen is
 * counted from the rows. What the source says is marked; the rest is invented and labelled so in the guide.
 */
export interface YearQuantities {
  readonly year: number
  /** Weekly visits of the whole district; the source: 2,016 in 2018–2023. */
  readonly visits: number
  /** Of them themed; the source: 947 in 2018–2023. */
  readonly themed: number
  /** Opinions heard at them; the source: 4,047 in 2018–2023. */
  readonly heard: number
  /** Duty registrations of district deputies; the source: 3,422 in 2018 and 10,389 in 2023. */
  readonly registrations: number
  readonly items: ItemQuantities
}

/** 民情民意 of the whole district. */
export interface ItemQuantities {
  /** Submitted by deputies; the source: 85 in Pingjiang in 2023. */
  readonly deputies: number
  /** Raised by residents beside visits: by code, at the counter, through a recorder. */
  readonly residents: number
  /** Heard at visits and contact days, and raised; the source: nearly 600 "in recent years", here 595 in 2021–2023. */
  readonly heard: number
}

const YEARS: readonly YearQuantities[] = [
  {
    year: 2018,
    visits: 276,
    themed: 96,
    heard: 512,
    registrations: 3_422,
    items: { deputies: 84, residents: 24, heard: 36 },
  },
  {
    year: 2019,
    visits: 334,
    themed: 148,
    heard: 668,
    registrations: 4_806,
    items: { deputies: 132, residents: 30, heard: 44 },
  },
  {
    year: 2020,
    visits: 288,
    themed: 131,
    heard: 571,
    registrations: 5_391,
    items: { deputies: 150, residents: 28, heard: 52 },
  },
  {
    year: 2021,
    visits: 348,
    themed: 167,
    heard: 702,
    registrations: 6_974,
    items: { deputies: 214, residents: 46, heard: 152 },
  },
  {
    year: 2022,
    visits: 362,
    themed: 189,
    heard: 748,
    registrations: 8_612,
    items: { deputies: 318, residents: 96, heard: 203 },
  },
  {
    year: 2023,
    visits: 408,
    themed: 216,
    heard: 846,
    registrations: 10_389,
    items: { deputies: 427, residents: 150, heard: 240 },
  },
  {
    year: 2024,
    visits: 416,
    themed: 226,
    heard: 871,
    registrations: 10_742,
    items: { deputies: 452, residents: 214, heard: 248 },
  },
  {
    year: 2025,
    visits: 420,
    themed: 231,
    heard: 884,
    registrations: 11_018,
    items: { deputies: 470, residents: 268, heard: 262 },
  },
  {
    year: 2026,
    visits: 420,
    themed: 234,
    heard: 890,
    registrations: 11_260,
    items: { deputies: 486, residents: 310, heard: 270 },
  },
]

/** The years up to `last`, one after another; those after the last told are like it. */
export function quantitiesUntil(last: number): YearQuantities[] {
  const told = YEARS.filter((one) => one.year <= last)
  const latest = YEARS.at(-1) as YearQuantities
  const like = Array.from({ length: Math.max(0, last - latest.year) }, (_, ahead) => latest.year + 1 + ahead)
  return [...told, ...like.map((year) => ({ ...latest, year }))]
}

/** The same year with a share of everything. */
export function shareOf(whole: YearQuantities, share: number): YearQuantities {
  const part = (count: number) => Math.ceil(count * share)
  const { year, items } = whole
  return {
    year,
    visits: part(whole.visits),
    themed: part(whole.themed),
    heard: part(whole.heard),
    registrations: part(whole.registrations),
    items: { deputies: part(items.deputies), residents: part(items.residents), heard: part(items.heard) },
  }
}

/** Pingjiang 2023, from the source. */
export const PINGJIANG_2023 = {
  visits: 64,
  visitAttendances: 182,
  contactSessions: 276,
  contactAttendances: 457,
  inspections: 5,
  researchReports: 4,
  projects: 9,
  stations: 2,
  lectures: 6,
  dutyReports: 15,
  opinionItems: 85,
  suggestions: 24,
} as const

/** Mandates of each street; Pingjiang's row is the source's, the others are invented. */
export const STREETS: Readonly<
  Record<string, { district: number; consultative: number; provincial: number; municipal: number; members: number }>
> = {
  Pingjiang: { district: 52, consultative: 35, provincial: 2, municipal: 13, members: 7 },
  Jinchang: { district: 44, consultative: 31, provincial: 1, municipal: 9, members: 6 },
  Canglang: { district: 38, consultative: 30, provincial: 1, municipal: 8, members: 6 },
  Shuangta: { district: 36, consultative: 29, provincial: 1, municipal: 8, members: 5 },
  Huqiu: { district: 33, consultative: 30, provincial: 1, municipal: 7, members: 6 },
  Sujin: { district: 30, consultative: 28, provincial: 1, municipal: 6, members: 5 },
  Wumenqiao: { district: 29, consultative: 27, provincial: 1, municipal: 6, members: 7 },
  Baiyangwan: { district: 26, consultative: 25, provincial: 1, municipal: 5, members: 5 },
}
/** For a district that is not Gusu. */
export const OTHER_STREET = { district: 24, consultative: 24, provincial: 1, municipal: 5, members: 5 }

/** The contact day began in September 2021, second Sunday morning of the month. */
export const FIRST_CONTACT_DAY = '2021-09-12'
/** Vote on the sixteen part-time deputy directors; invented, before the periodical of 12 June 2024. */
export const VOTE_DAY = '2024-03-28'
/** The story ends with the periodical of 12 June 2024; the demo opens after it. */
export const FIRST_TODAY = '2024-07-01'
/** Terms of the district congress; invented. */
export const TERMS = [
  { number: 2, startsOn: '2017-01-12', endsOn: '2022-01-10' },
  { number: 3, startsOn: '2022-01-10', endsOn: null },
] as const
