import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'

export const unitPages: DeskPage[] = [
  {
    path: '/unit-tasks/:id?',
    title: { zh: '我的办理件', en: 'My tasks' },
    rail: { order: 32, group: { zh: '民意', en: 'Opinions' } },
    visible: (me) => hasRole(me, 'unit_handler'),
    load: () => import('./unit-page.tsx'),
  },
]
