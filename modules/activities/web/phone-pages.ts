import type { PhonePage } from '../../../platform/ui/pages.ts'

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
]
