const WHYS = [
  'earned',
  'capped',
  'once-a-year',
  'no-clause',
  'no-rule-set',
  'suspended',
  'no-district-mandate',
  'other-level',
  'not-valid',
  'state-submitted',
  'state-street_reviewed',
  'state-returned',
  'state-rejected',
  'state-withdrawn',
  'state-struck',
  'activity-cancelled',
  'not-closed-yet',
  'marked-leave',
  'marked-absent',
  'record-missing',
] as const

export type DayWhy = (typeof WHYS)[number]

/** The words' key for a finding's reason; one that this phone does not know yet reads as 'not counted'. */
export function whyOfDay(why: string): DayWhy {
  return WHYS.find((known) => known === why) ?? 'not-valid'
}
