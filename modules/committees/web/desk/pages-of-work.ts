import { hasRole } from '../../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../../platform/ui/pages.ts'
import { SEATED } from './use-streets.ts'

const group = { zh: '组织与任免', en: 'Committees' }
const seated: DeskPage['visible'] = (me) => hasRole(me, ...SEATED)

/** Documents, findings, honours, meetings, duties, yearly papers and the yearly sheet. */
export const workPages: DeskPage[] = [
  {
    path: '/documents/:id?',
    title: { zh: '文件库', en: 'Governing documents' },
    rail: { order: 67, group },
    load: () => import('./documents-page.tsx'),
  },
  {
    path: '/findings/:id?',
    title: { zh: '整改台账', en: 'Findings and measures' },
    rail: { order: 68, group },
    visible: seated,
    load: () => import('./findings-page.tsx'),
  },
  {
    path: '/honours',
    title: { zh: '工委荣誉', en: 'Honours' },
    rail: { order: 69, group },
    visible: seated,
    load: () => import('./honours-page.tsx'),
  },
  {
    path: '/meetings/:streetId?/:year?/:id?',
    title: { zh: '工委会议', en: 'Committee meetings' },
    rail: { order: 70, group },
    visible: seated,
    load: () => import('./meetings-page.tsx'),
  },
  {
    path: '/duties/:streetId?/:year?',
    title: { zh: '工委职责', en: 'Duties of a committee' },
    rail: { order: 70.5, group },
    visible: seated,
    load: () => import('./duties-page.tsx'),
  },
  {
    path: '/year-papers/:streetId?/:id?',
    title: { zh: '年度报告和计划', en: 'Yearly reports and plans' },
    rail: { order: 71, group },
    visible: seated,
    load: () => import('./year-papers-page.tsx'),
  },
  {
    path: '/assessment/:streetId?/:year?',
    title: { zh: '党建考核', en: 'Yearly assessment' },
    rail: { order: 71.5, group },
    visible: seated,
    load: () => import('./assessment-page.tsx'),
  },
]
