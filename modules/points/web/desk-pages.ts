import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

const group = { zh: '积分', en: 'Points' }

const STAFF = ['district_staff', 'street_director', 'street_deputy_director', 'street_secretary', 'street_member']
const reads = (me: Me) => hasRole(me, ...STAFF)

export const deskPages: DeskPage[] = [
  {
    path: '/points/:personId?',
    title: { zh: '积分账户', en: 'Points account' },
    rail: { order: 50, group },
    visible: reads,
    load: () => import('./desk/account-page.tsx'),
  },
  {
    path: '/ranking',
    title: { zh: '积分排名', en: 'Ranking' },
    rail: { order: 51, group },
    visible: (me) => hasRole(me, 'district_staff'),
    load: () => import('./desk/ranking-page.tsx'),
  },
  {
    path: '/points-check',
    title: { zh: '积分核对', en: 'Points check' },
    rail: { order: 54, group },
    visible: (me) => hasRole(me, 'district_staff', 'system_admin'),
    load: () => import('./desk/check-page.tsx'),
  },
  {
    path: '/rules',
    title: { zh: '积分规则', en: 'Points rules' },
    rail: { order: 53, group },
    load: () => import('./desk/rules-page.tsx'),
  },
]
