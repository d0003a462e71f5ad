import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'
import { READERS } from './roles.ts'

export const clocksPages: DeskPage[] = [
  {
    path: '/opinion-clocks',
    title: { zh: '办理时限', en: 'Limits and settings' },
    rail: { order: 35, group: { zh: '民意', en: 'Opinions' } },
    visible: (me) => hasRole(me, ...READERS, 'unit_handler'),
    load: () => import('./clocks-page.tsx'),
  },
]
