import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

const group = { zh: '履职', en: 'Duty' }
const handles = (me: Me) =>
  hasRole(me, 'district_staff', 'street_director', 'street_deputy_director', 'street_secretary')

const reads = (me: Me) => handles(me) || hasRole(me, 'street_member')

export const deskPages: DeskPage[] = [
  {
    path: '/review/:id?',
    title: { zh: '履职审核', en: 'Duty review' },
    rail: { order: 40, group },
    visible: handles,
    load: () => import('./desk/review-page.tsx'),
  },
  {
    path: '/objections/:id?',
    title: { zh: '异议', en: 'Objections' },
    rail: { order: 41, group },
    visible: handles,
    load: () => import('./desk/objections-page.tsx'),
  },
  {
    path: '/activity-records/:activityId/:id?',
    title: { zh: '活动的履职记录', en: 'Records of an activity' },
    visible: reads,
    load: () => import('./desk/activity-records-page.tsx'),
  },
  {
    path: '/duty-files/:personId?',
    title: { zh: '履职档案', en: 'Duty files' },
    rail: { order: 42, group },
    visible: reads,
    load: () => import('./desk/file-page.tsx'),
  },
]
