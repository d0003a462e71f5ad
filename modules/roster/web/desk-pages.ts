import { ask, type Page } from '../../../platform/ui/api.ts'
import { hasRole, type Me } from '../../../platform/ui/me.tsx'
import type { DeskPage, DeskSearch } from '../../../platform/ui/pages.ts'
import type { PeopleAnswer } from '../contract.ts'

const seesPeople = (me: Me) =>
  hasRole(
    me,
    'district_staff',
    'system_admin',
    'street_director',
    'street_deputy_director',
    'street_secretary',
    'street_member',
  )

export const deskPages: DeskPage[] = [
  {
    path: '/people/:id?',
    title: { zh: '人员与资格', en: 'People' },
    rail: { order: 60, group: { zh: '人员', en: 'People' } },
    visible: seesPeople,
    load: () => import('./desk/people-page.tsx'),
  },
]

/** Ctrl+K finds people by name, pinyin or initials. */
export const deskSearches: DeskSearch[] = [
  {
    title: { zh: '人员', en: 'People' },
    visible: seesPeople,
    async search(words, signal) {
      const query = { find: words, limit: 8 }
      const { items } = await ask<Page<PeopleAnswer['items'][number]>>('GET', '/api/v1/people', { query, signal })
      return items.map(({ personId, name, employer }) => ({
        to: `/people/${personId}`,
        text: name,
        ...(employer ? { hint: employer } : {}),
      }))
    },
  },
]
