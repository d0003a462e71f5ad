import { phonePages as access } from '../../modules/access/web/phone-pages.ts'
import { phonePages as activities } from '../../modules/activities/web/phone-pages.ts'
import { phonePages as appointments } from '../../modules/appointments/web/phone-pages.ts'
import { phonePages as bulletins } from '../../modules/bulletins/web/phone-pages.ts'
import { phonePages as duty } from '../../modules/duty/web/phone-pages.ts'
import { phonePages as opinions } from '../../modules/opinions/web/phone-pages.ts'
import { phonePages as points } from '../../modules/points/web/phone-pages.ts'
import type { PhonePage } from '../../platform/ui/pages.ts'

const own: PhonePage[] = [
  { path: '/outbox', title: { zh: '本机上的内容', en: 'Kept on this phone' }, load: () => import('./outbox-page.tsx') },
]

/** Every page of the phone: the lists that the modules' `web/phone-pages.ts` hand out, one line each. */
export const phonePages: PhonePage[] = [
  ...access,
  ...activities,
  ...duty,
  ...opinions,
  ...points,
  ...bulletins,
  ...appointments,
  ...own,
]
