import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { PhonePage } from '../../../platform/ui/pages.ts'
import { SEATED } from './phone/seated.ts'

const seated = (me: Me) => hasRole(me, ...SEATED)

export const phonePages: PhonePage[] = [
  {
    path: '/courses',
    tab: 'mine',
    title: { zh: '任职培训', en: 'Training' },
    visible: seated,
    load: () => import('./phone/courses-page.tsx'),
  },
  {
    path: '/courses/:id',
    tab: 'week',
    title: { zh: '任职培训', en: 'Training' },
    visible: seated,
    load: () => import('./phone/course-page.tsx'),
  },
]

/** What the first page tells of training: to be signed for, or still to come. */
export const phoneNews = () => import('./phone/training-news.tsx')
