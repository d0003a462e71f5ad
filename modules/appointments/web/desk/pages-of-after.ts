import { hasRole, type Me } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'

const staff = (me: Me) => hasRole(me, 'district_staff')
const committee = (me: Me) =>
  hasRole(me, 'district_staff', 'street_director', 'street_deputy_director', 'street_member', 'street_secretary')
const group = { zh: '组织与任免', en: 'Committees' }

/** Fixed paths stand before the dossier's own, which takes any id. */
export const afterPages: DeskPage[] = [
  {
    path: '/appointments/after',
    title: { zh: '宣誓与培训', en: 'Oaths and training' },
    rail: { order: 64, group },
    visible: committee,
    load: () => import('./after-page.tsx'),
  },
  {
    path: '/appointments/register',
    title: { zh: '文书登记簿', en: 'Register of papers' },
    rail: { order: 65, group },
    visible: staff,
    load: () => import('./register-page.tsx'),
  },
  {
    path: '/appointments/:id/oaths',
    title: { zh: '宪法宣誓', en: 'Constitutional oath' },
    load: () => import('./oaths-page.tsx'),
  },
  {
    path: '/appointments/:id/papers',
    title: { zh: '文书与任命书', en: 'Papers and letters' },
    load: () => import('./papers-page.tsx'),
  },
  {
    path: '/appointments/:id/courses',
    title: { zh: '任职培训', en: 'Training' },
    load: () => import('./courses-page.tsx'),
  },
  {
    path: '/tenures/:personId',
    title: { zh: '任职档案', en: 'Seats held' },
    load: () => import('./tenures-page.tsx'),
  },
]
