import type { DeskPage } from '../../../../platform/ui/pages.ts'

/** Reached from a dossier only: what there is to compare, its hands alone learn. */
export const meritPages: DeskPage[] = [
  {
    path: '/appointments/:id/merit',
    title: { zh: '人选比较', en: 'Candidates side by side' },
    load: () => import('./merit-page.tsx'),
  },
  {
    path: '/merit-sheets/:sheetId',
    title: { zh: '择优参考表', en: 'Merit sheet' },
    load: () => import('./merit-sheet-page.tsx'),
  },
]
