import type { DistrictSettings } from '../language.ts'

interface Named {
  readonly name: string
  readonly nameEn: string
  /** The city the district belongs to; empty in municipalities under the central government. */
  readonly city: string
}

/**
 * What a district starts with. Five working days for an objection is our default (no rule of the district read so far
 * names one); the second Sunday morning is the contact day by the resolution of 2022.
 */
export function defaultSettings({ name, nameEn, city }: Named): DistrictSettings {
  const short = name.length > 2 ? name.replace(/(自治县|区|县|市)$/, '') : name
  return {
    objectionWorkingDays: 5,
    contactDay: { week: 2, weekday: 7, from: '09:00', to: '11:00' },
    docPrefix: `${short}人大`,
    issuer: `${city}${name}人民代表大会常务委员会`,
    issuerShort: `${name}人大常委会`,
    issuerEn: `Standing Committee of the ${nameEn} People’s Congress`,
    office: `${name}人大常委会代表工作委员会`,
    officeEn: `Deputies’ Affairs Committee, ${nameEn} People’s Congress Standing Committee`,
  }
}

/** The settings in force: what is stored, and the default for what an older release did not know. */
export function settingsInForce(named: Named, stored: Partial<DistrictSettings>): DistrictSettings {
  const defaults = defaultSettings(named)
  return { ...defaults, ...stored, contactDay: { ...defaults.contactDay, ...stored.contactDay } }
}
