import { hasRole } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

const SEATED = [
  'district_staff',
  'street_director',
  'street_deputy_director',
  'street_secretary',
  'street_member',
] as const

export const deskPages: DeskPage[] = [
  { path: '/', title: { zh: '首页', en: 'Home' }, rail: { order: 1 }, load: () => import('./desk/home-page.tsx') },
  {
    path: '/live',
    title: { zh: '活的文章', en: 'The live article' },
    rail: { order: 2 },
    load: () => import('./desk/live-page.tsx'),
  },
  {
    path: '/years/:year?/:streetId?',
    title: { zh: '年度一览', en: 'A street’s year' },
    rail: { order: 50, group: { zh: '公开', en: 'Publications' } },
    visible: (me) => hasRole(me, ...SEATED),
    load: () => import('./desk/street-year-page.tsx'),
  },
]
