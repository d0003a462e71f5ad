import type { DeskPage, DeskSearch } from '../../../platform/ui/pages.ts'

const load = () => import('./desk-gallery.tsx')
const work = { zh: '办理', en: 'Work' }
const people = { zh: '人员', en: 'People' }

/** Sample pages for looking at the desk's frame and pieces. */
export const deskPages: DeskPage[] = [
  { path: '/', title: { zh: '待我办', en: 'Waiting for me' }, rail: { order: 1 }, load },
  { path: '/week', title: { zh: '本周安排', en: 'Week plan' }, rail: { order: 2, group: work }, load },
  {
    path: '/review/:id?',
    title: { zh: '履职审核', en: 'Duty review' },
    rail: { order: 3, group: work },
    load: () => import('./desk-list.tsx'),
  },
  { path: '/bulletins', title: { zh: '履职通报', en: 'Bulletins' }, rail: { order: 4, group: work }, load },
  { path: '/deputies', title: { zh: '代表', en: 'Deputies' }, rail: { order: 5, group: people }, load },
  { path: '/broken', title: { zh: '坏页', en: 'Broken' }, load: () => import('./broken.tsx') },
  { path: '/sign-in', title: { zh: '登录', en: 'Sign in' }, load: () => import('./desk-sign-in.tsx'), public: true },
]

export const deskSearches: DeskSearch[] = [
  {
    title: { zh: '代表', en: 'Deputies' },
    search: async () => [{ to: '/deputies', text: '艾则孜·木沙江·买买提', hint: '平江街道' }],
  },
]
