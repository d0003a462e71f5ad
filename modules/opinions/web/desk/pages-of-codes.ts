import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'
import { OFFICES } from './roles.ts'

export const codesPages: DeskPage[] = [
  {
    path: '/opinion-codes',
    title: { zh: '二维码', en: 'Codes for residents' },
    rail: { order: 33, group: { zh: '民意', en: 'Opinions' } },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./codes-page.tsx'),
  },
  {
    path: '/opinion-codes/sheets/:codeId?',
    title: { zh: '打印张贴页', en: 'Print sheets' },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./sheets-page.tsx'),
  },
]
