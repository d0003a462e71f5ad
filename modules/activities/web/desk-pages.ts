import { hasRole } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

const group = { zh: '活动', en: 'Activities' }
const OFFICES = ['district_staff', 'street_director', 'street_deputy_director', 'street_secretary'] as const
const SEATED = [...OFFICES, 'street_member'] as const

/** Rail entries 10–19 belong to activities; fixed paths stand before those with parameters. */
export const deskPages: DeskPage[] = [
  {
    path: '/week',
    title: { zh: '本周安排', en: 'This week' },
    rail: { order: 10, group },
    visible: (me) => hasRole(me, ...SEATED),
    load: () => import('./desk/week-page.tsx'),
  },
  {
    path: '/calendar',
    title: { zh: '日历', en: 'Calendar' },
    rail: { order: 11, group },
    visible: (me) => hasRole(me, ...SEATED),
    load: () => import('./desk/month-page.tsx'),
  },
  {
    path: '/activities/new',
    title: { zh: '安排活动', en: 'Plan an activity' },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./desk/new-activity-page.tsx'),
  },
  {
    path: '/activities/record',
    title: { zh: '补记走访', en: 'Record a visit' },
    rail: { order: 13, group },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./desk/record-visit-page.tsx'),
  },
  {
    path: '/activities/:id/papers/:paper',
    title: { zh: '打印材料', en: 'Print a paper' },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./desk/paper-page.tsx'),
  },
  {
    path: '/activities/:id?',
    title: { zh: '活动', en: 'Activities' },
    rail: { order: 12, group },
    visible: (me) => hasRole(me, ...SEATED, 'deputy', 'recorder'),
    load: () => import('./desk/activities-page.tsx'),
  },
  {
    path: '/contact-days',
    title: { zh: '联系日', en: 'Contact days' },
    rail: { order: 14, group },
    visible: (me) => hasRole(me, ...SEATED),
    load: () => import('./desk/contact-days-page.tsx'),
  },
  {
    path: '/contact-days/:id',
    title: { zh: '联系日总表', en: 'Contact-day sheet' },
    visible: (me) => hasRole(me, ...SEATED),
    load: () => import('./desk/contact-day-page.tsx'),
  },
  {
    path: '/spot-checks',
    title: { zh: '抽查', en: 'Spot checks' },
    rail: { order: 15, group },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./desk/spot-checks-page.tsx'),
  },
]
