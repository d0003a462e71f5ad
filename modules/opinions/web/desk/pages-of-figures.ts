import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'
import { READERS } from './roles.ts'

export const figuresPages: DeskPage[] = [
  {
    path: '/opinion-figures',
    title: { zh: '办理情况', en: 'How items were handled' },
    rail: { order: 34, group: { zh: '民意', en: 'Opinions' } },
    visible: (me) => hasRole(me, ...READERS),
    load: () => import('./figures-page.tsx'),
  },
]
