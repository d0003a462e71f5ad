import type { PhonePage } from '../../../platform/ui/pages.ts'

export const phonePages: PhonePage[] = [
  { path: '/duty', tab: 'duty', title: { zh: '履职', en: 'Duty' }, load: () => import('./phone/my-records-page.tsx') },
  {
    path: '/duty/new',
    tab: 'duty',
    title: { zh: '登记履职', en: 'Report a duty' },
    load: () => import('./phone/self-report-page.tsx'),
  },
  {
    path: '/duty/records/:id',
    tab: 'duty',
    title: { zh: '履职记录', en: 'Duty record' },
    load: () => import('./phone/record-page.tsx'),
  },
]
