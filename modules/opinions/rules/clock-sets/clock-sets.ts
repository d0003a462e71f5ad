import type { ClockSet, ClockSetKey } from './clock-set.ts'
import { fuzhou12345 } from './fuzhou-12345.ts'
import { gusuContactDay } from './gusu-contact-day.ts'
import { ourDefault } from './our-default.ts'
import { qingdaoRule } from './qingdao-rule.ts'
import { xiangtan12345 } from './xiangtan-12345.ts'

const BY_KEY: Readonly<Record<ClockSetKey, ClockSet>> = {
  default: ourDefault,
  'gusu-contact-day': gusuContactDay,
  'xiangtan-12345': xiangtan12345,
  'fuzhou-12345': fuzhou12345,
  'qingdao-rule': qingdaoRule,
}

/** Limits of real places a district may look at beside its own (domain 6.4), ours among them. */
export const CLOCK_SETS: readonly ClockSet[] = Object.values(BY_KEY)

export function clockSet(key: ClockSetKey): ClockSet {
  return BY_KEY[key]
}
