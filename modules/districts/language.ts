import type { CivilDate, Weekday } from '../../kernel/civil-date.ts'

/** What a district decides for itself and other modules ask for. */
export interface DistrictSettings {
  /** Working days a deputy has to object to a record, counted from the day after the notice. */
  readonly objectionWorkingDays: number
  /** The district's contact day: the n-th weekday of each month, from–to by the Shanghai clock. */
  readonly contactDay: { readonly week: number; readonly weekday: Weekday; readonly from: string; readonly to: string }
  /** The organ's short name in document numbers: 姑苏人大〔2026〕1号. */
  readonly docPrefix: string
  /** The organ that issues documents: full name under the red head, short name in running text. */
  readonly issuer: string
  readonly issuerShort: string
  readonly issuerEn: string
  /** The office that drafts bulletins and answers calls about points. */
  readonly office: string
  readonly officeEn: string
}

export interface District {
  readonly districtId: number
  /** Six digits, GB/T 2260. */
  readonly areaCode: string
  readonly name: string
  readonly nameEn: string
  readonly settings: DistrictSettings
  /** Loaded for demonstration: its people are invented. */
  readonly isDemo: boolean
}

/** `streetId` is the nine-digit division code. */
export interface Street {
  readonly streetId: number
  readonly name: string
  readonly nameEn: string
}

/** `communityId` is the twelve-digit division code. */
export interface Community {
  readonly communityId: string
  readonly streetId: number
  readonly name: string
  readonly nameEn: string
  /** Takes part in the monthly contact day. */
  readonly hasContactDay: boolean
}

export interface StreetWithCommunities extends Street {
  readonly communities: Omit<Community, 'streetId'>[]
}

/** A day that differs from the plain week, or whose rest has a name: 春节, off; 2026-02-14, worked. */
export interface NamedDay {
  readonly day: CivilDate
  readonly isWorking: boolean
  readonly name: string
}

export interface CalendarYear {
  readonly year: number
  /** Announced by the State Council. If not, only weekends and statutory days are known. */
  readonly published: boolean
  readonly notice: string
  readonly days: readonly NamedDay[]
}
