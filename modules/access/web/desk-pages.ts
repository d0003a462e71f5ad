import { hasRole } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

export const deskPages: DeskPage[] = [
  {
    path: '/sign-in',
    title: { zh: '登录', en: 'Sign in' },
    public: true,
    load: () => import('./desk/sign-in-page.tsx'),
  },
  {
    path: '/password',
    title: { zh: '修改密码', en: 'Change password' },
    load: () => import('./desk/password-page.tsx'),
  },
  {
    path: '/audit',
    title: { zh: '操作痕迹', en: 'Trace' },
    rail: { order: 92, group: { zh: '管理', en: 'Administration' } },
    visible: (me) =>
      hasRole(me, 'district_staff', 'system_admin', 'street_director', 'street_deputy_director', 'street_secretary'),
    load: () => import('./desk/audit-page.tsx'),
  },
]
