import { hasRole, type Me } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'

const staff = (me: Me) => hasRole(me, 'district_staff')
const offices = (me: Me) =>
  hasRole(me, 'district_staff', 'street_director', 'street_deputy_director', 'street_secretary')
const group = { zh: '组织与任免', en: 'Committees' }

export const dossierPages: DeskPage[] = [
  {
    path: '/appointments/order-rules',
    title: { zh: '任免程序规则', en: 'Order of steps' },
    rail: { order: 66, group },
    visible: offices,
    load: () => import('./order-rules-page.tsx'),
  },
  {
    path: '/appointments/new',
    title: { zh: '建立卷宗', en: 'Open a dossier' },
    visible: staff,
    load: () => import('./new-dossier-page.tsx'),
  },
  {
    path: '/appointments/:id/streets/:streetId',
    title: { zh: '推荐与推选', en: 'Recommending and choosing' },
    load: () => import('./street-page.tsx'),
  },
  {
    path: '/appointments/:id',
    title: { zh: '任免卷宗', en: 'Appointment dossier' },
    load: () => import('./dossier-page.tsx'),
  },
  {
    path: '/appointments',
    title: { zh: '任免卷宗', en: 'Appointment dossiers' },
    rail: { order: 62, group },
    visible: offices,
    load: () => import('./dossiers-page.tsx'),
  },
]
