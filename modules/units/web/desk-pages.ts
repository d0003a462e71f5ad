import { hasRole } from '../../../platform/ui/me.tsx'
import type { DeskPage } from '../../../platform/ui/pages.ts'

/** Rail entries 36–37 belong to units. */
export const deskPages: DeskPage[] = [
  {
    path: '/units/:id?',
    title: { zh: '办理单位', en: 'Handling units' },
    rail: { order: 36, group: { zh: '民意', en: 'Opinions' } },
    visible: (me) =>
      hasRole(me, 'district_staff', 'street_director', 'street_deputy_director', 'street_secretary', 'unit_handler'),
    load: () => import('./desk/units-page.tsx'),
  },
]
