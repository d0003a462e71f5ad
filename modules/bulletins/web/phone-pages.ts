import type { PhonePage } from '../../../platform/ui/pages.ts'

export const phonePages: PhonePage[] = [
  {
    path: '/mine/bulletins',
    tab: 'mine',
    title: { zh: '积分通报', en: 'Bulletins' },
    load: () => import('./phone/bulletins-page.tsx'),
  },
  {
    path: '/mine/bulletins/:id',
    tab: 'mine',
    title: { zh: '通报', en: 'Bulletin' },
    load: () => import('./phone/bulletin-page.tsx'),
  },
]
