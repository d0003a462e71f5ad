import { CLOCK_TEMPLATES } from '../clock-templates.ts'
import type { ClockSet } from './clock-set.ts'

/** What a district works by as long as it has set nothing: every step has its limit. */
export const ourDefault: ClockSet = {
  key: 'default',
  name: '本平台默认',
  nameEn: 'Our default',
  about: '区里没有自定时限时，就按这一套；每个环节都有。采用后成为本区自己的时限。',
  aboutEn:
    'What holds as long as the district has set nothing; every step has its limit. Adopted, it becomes the district’s own.',
  isLaw: false,
  rows: CLOCK_TEMPLATES.map(({ ruleId: _, inForceFrom: __, isTemplate: ___, countsFrom: ____, ...row }) => row),
}
