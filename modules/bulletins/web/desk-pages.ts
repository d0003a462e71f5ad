import type { DeskPage } from '../../../platform/ui/pages.ts'

export const deskPages: DeskPage[] = [
  {
    path: '/bulletins/:id?',
    title: { zh: '积分通报', en: 'Bulletins' },
    rail: { order: 52, group: { zh: '积分', en: 'Points' } },
    load: () => import('./desk/bulletins-page.tsx'),
  },
]
