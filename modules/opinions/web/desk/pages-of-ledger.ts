import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'
import { OFFICES, READERS } from './roles.ts'

const group = { zh: '民意', en: 'Opinions' }

export const ledgerPages: DeskPage[] = [
  {
    path: '/opinions/new',
    title: { zh: '代录民情民意', en: 'Enter an item for someone' },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./enter-page.tsx'),
  },
  {
    path: '/opinions/heard',
    title: { zh: '意见转民情', en: 'Raise what was heard' },
    rail: { order: 31, group },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./heard-page.tsx'),
  },
  {
    path: '/opinions/held',
    title: { zh: '待核与隐藏', en: 'Held and hidden' },
    visible: (me) => hasRole(me, ...OFFICES),
    load: () => import('./held-page.tsx'),
  },
  {
    path: '/opinions/promises',
    title: { zh: '答复承诺', en: 'Promises in replies' },
    visible: (me) => hasRole(me, ...READERS),
    load: () => import('./promises-page.tsx'),
  },
  {
    path: '/opinions/:id?',
    title: { zh: '民情民意台账', en: 'Ledger of opinions' },
    rail: { order: 30, group },
    visible: (me) => hasRole(me, ...READERS),
    load: () => import('./ledger-page.tsx'),
  },
]
