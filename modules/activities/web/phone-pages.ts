import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { PhonePage } from '../../../platform/ui/pages.ts'
import { STREET_STAFF } from './street-staff.ts'

const runsAStreet = (me: Me) => hasRole(me, ...STREET_STAFF)

export const phonePages: PhonePage[] = [
  { path: '/', tab: 'week', title: { zh: '本周', en: 'This week' }, load: () => import('./phone/week-page.tsx') },
  {
    path: '/activities/:id',
    tab: 'week',
    title: { zh: '活动', en: 'Activity' },
    load: () => import('./phone/activity-page.tsx'),
  },
  {
    path: '/report/:id',
    tab: 'week',
    title: { zh: '上报', en: 'Report' },
    load: () => import('./phone/report-page.tsx'),
  },
  {
    path: '/contact-days/:id',
    tab: 'week',
    title: { zh: '联系日', en: 'Contact day' },
    visible: runsAStreet,
    load: () => import('./phone/contact-day-page.tsx'),
  },
  {
    path: '/visits/new',
    tab: 'week',
    title: { zh: '登记一次走访', en: 'Enter a visit' },
    visible: runsAStreet,
    load: () => import('./phone/visit-page.tsx'),
  },
]
