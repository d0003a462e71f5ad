import type { PhonePage } from '../../../platform/ui/pages.ts'

export const phonePages: PhonePage[] = [
  { path: '/mine', tab: 'mine', title: { zh: '我的', en: 'Mine' }, load: () => import('./phone/mine-page.tsx') },
  {
    path: '/mine/points',
    tab: 'mine',
    title: { zh: '我的积分', en: 'My points' },
    load: () => import('./phone/my-points-page.tsx'),
  },
]
