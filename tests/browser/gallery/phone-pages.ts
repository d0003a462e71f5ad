import type { PhonePage } from '../../../platform/ui/pages.ts'

/** Sample pages for looking at the phone's frame and pieces. */
export const phonePages: PhonePage[] = [
  { path: '/', tab: 'week', title: { zh: '本周', en: 'Week' }, load: () => import('./phone-week.tsx') },
  { path: '/duty', tab: 'duty', title: { zh: '履职', en: 'Duty' }, load: () => import('./phone-form.tsx') },
  { path: '/mine', tab: 'mine', title: { zh: '我的', en: 'Mine' }, load: () => import('./phone-mine.tsx') },
  { path: '/broken', title: { zh: '坏页', en: 'Broken' }, load: () => import('./broken.tsx') },
]
