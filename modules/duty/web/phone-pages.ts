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
  {
    path: '/duty/records/:id/correct',
    tab: 'duty',
    title: { zh: '补充更正', en: 'Correct' },
    load: () => import('./phone/resubmit-page.tsx'),
  },
  {
    path: '/duty/day',
    tab: 'duty',
    title: { zh: '那天为什么没有分？', en: 'Why no points that day?' },
    load: () => import('./phone/day-page.tsx'),
  },
  {
    path: '/duty/objections',
    tab: 'mine',
    title: { zh: '我的异议', en: 'My objections' },
    load: () => import('./phone/objections-page.tsx'),
  },
  {
    path: '/duty/file',
    tab: 'mine',
    title: { zh: '我的履职档案', en: 'My duty file' },
    load: () => import('./phone/file-page.tsx'),
  },
]

/** What the first page tells a deputy of their records. */
export const phoneNews = () => import('./phone/what-is-new.tsx')
