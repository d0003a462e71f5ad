import type { DeskPage } from '../../../../platform/ui/pages.ts'

export const boardPages: DeskPage[] = [
  {
    path: '/committees/rules',
    title: { zh: '组成规则', en: 'Rules of composition' },
    load: () => import('./rules-page.tsx'),
  },
  {
    path: '/committees/posts/:personId',
    title: { zh: '兼任职务', en: 'Concurrent posts' },
    load: () => import('./posts-page.tsx'),
  },
  {
    path: '/committees/:street?',
    title: { zh: '街道人大工委', en: 'Street committees' },
    rail: { order: 61, group: { zh: '组织与任免', en: 'Committees' } },
    load: () => import('./board-page.tsx'),
  },
]
