import type { DeskPage } from '../../../../platform/ui/pages.ts'

export const boardPages: DeskPage[] = [
  {
    path: '/committees/:street?',
    title: { zh: '街道人大工委', en: 'Street committees' },
    rail: { order: 61, group: { zh: '人员', en: 'People' } },
    load: () => import('./board-page.tsx'),
  },
]
