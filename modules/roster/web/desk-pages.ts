import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

const seesPeople = (me: Me) =>
  hasRole(
    me,
    'district_staff',
    'system_admin',
    'street_director',
    'street_deputy_director',
    'street_secretary',
    'street_member',
  )

export const deskPages: DeskPage[] = [
  {
    path: '/people/:id?',
    title: { zh: '人员与资格', en: 'People' },
    rail: { order: 60, group: { zh: '人员', en: 'People' } },
    visible: seesPeople,
    load: () => import('./desk/people-page.tsx'),
  },
]
