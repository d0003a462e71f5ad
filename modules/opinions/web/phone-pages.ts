import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { PhonePage } from '../../../platform/ui/pages.ts'
import { RUNS_A_STREET } from './phone/runs-a-street.ts'

const isDeputy = (me: Me) => hasRole(me, 'deputy')
const runsAStreet = (me: Me) => hasRole(me, ...RUNS_A_STREET)
const entersForOthers = (me: Me) => hasRole(me, 'recorder', ...RUNS_A_STREET)

export const phonePages: PhonePage[] = [
  {
    path: '/opinions',
    tab: 'opinions',
    title: { zh: '民情民意', en: 'Opinion items' },
    load: () => import('./phone/items-page.tsx'),
  },
  {
    path: '/opinions/new',
    tab: 'opinions',
    title: { zh: '反映民情民意', en: 'Submit an item' },
    visible: isDeputy,
    load: () => import('./phone/new-item-page.tsx'),
  },
  {
    path: '/opinions/for-resident',
    tab: 'opinions',
    title: { zh: '替居民登记', en: 'Enter for a resident' },
    visible: entersForOthers,
    load: () => import('./phone/for-resident-page.tsx'),
  },
  {
    path: '/opinions/sent/:id',
    tab: 'opinions',
    title: { zh: '受理号', en: 'Receipt' },
    load: () => import('./phone/sent-page.tsx'),
  },
  {
    path: '/opinions/moved',
    tab: 'week',
    title: { zh: '有新进展的', en: 'News of your items' },
    load: () => import('./phone/moved-page.tsx'),
  },
  {
    path: '/opinions/items/:id',
    tab: 'opinions',
    title: { zh: '民情民意', en: 'Opinion item' },
    load: () => import('./phone/item-page.tsx'),
  },
  {
    path: '/opinions/items/:id/answer',
    tab: 'opinions',
    title: { zh: '当场答复', en: 'Answer on the spot' },
    visible: runsAStreet,
    load: () => import('./phone/answer-page.tsx'),
  },
  {
    path: '/opinions/waiting/:what',
    tab: 'opinions',
    title: { zh: '街道待办', en: 'What waits at the street' },
    visible: runsAStreet,
    load: () => import('./phone/waiting-page.tsx'),
  },
  {
    path: '/opinions/heard',
    tab: 'opinions',
    title: { zh: '听到的群众意见', en: 'Opinions heard' },
    visible: isDeputy,
    load: () => import('./phone/heard-page.tsx'),
  },
  {
    path: '/opinions/code',
    tab: 'opinions',
    title: { zh: '我的二维码', en: 'My code' },
    visible: isDeputy,
    load: () => import('./phone/code-page.tsx'),
  },
]

/** What the first page tells of one's items. */
export const phoneNews = () => import('./phone/what-waits.tsx')
