import { hasRole } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

export const deskPages: DeskPage[] = [
  {
    path: '/imports/:id?',
    title: { zh: '导入', en: 'Imports' },
    rail: { order: 90, group: { zh: '管理', en: 'Administration' } },
    visible: (me) => hasRole(me, 'district_staff', 'street_secretary'),
    load: () => import('./desk/imports-page.tsx'),
  },
]
