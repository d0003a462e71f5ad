/** Who releases a reply on its way back: it goes out as written, the street, or the district. */
export const REPLY_APPROVALS = ['none', 'street', 'district'] as const
export type ReplyApproval = (typeof REPLY_APPROVALS)[number]

/** What a district decides for itself about 民情民意. */
export interface OpinionSettings {
  readonly replyApproval: ReplyApproval
  /** So many days after being told one is asked to rate; whoever wants to may do it sooner. How long there is time is a clock (`rate`). */
  readonly askRatingAfterDays: number
  readonly reopenDays: number
  readonly retentionMonths: number
  readonly tooFew: number
  readonly mostPhotos: number
  readonly askContact: boolean
}

/**
 * What a district starts with, all our defaults: no rule read so far fixes them. The rating is asked a few days later, when it has shown whether the answer holds
 * (the hawkers may come back), and shortly; contact data goes a year after closing.
 */
export const DEFAULT_SETTINGS: OpinionSettings = {
  replyApproval: 'street',
  askRatingAfterDays: 3,
  reopenDays: 90,
  retentionMonths: 12,
  tooFew: 5,
  mostPhotos: 3,
  askContact: true,
}

/** What is stored, and the default for what an older release did not know. */
export function settingsInForce(stored: Partial<OpinionSettings>): OpinionSettings {
  return { ...DEFAULT_SETTINGS, ...stored }
}
