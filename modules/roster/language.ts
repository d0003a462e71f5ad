export { LEVELS, type Level } from '../../kernel/level.ts'
export { maskedPhone } from './rules/masked-phone.ts'

/** Why a mandate ended: Deputy Law 2025 art. 62, and the ordinary end of a term. */
export const END_REASONS = [
  'term_ended',
  'moved_away',
  'resigned',
  'ordered_resignation',
  'absent_twice',
  'recalled',
  'lost_nationality',
  'deprived_of_rights',
  'lost_capacity',
  'died',
  'entered_in_error',
] as const
export type EndReason = (typeof END_REASONS)[number]

/** elected → active → suspended → active | ended (Deputy Law 2025 art. 61–63). */
export type MandateState = 'elected' | 'active' | 'suspended' | 'ended'
