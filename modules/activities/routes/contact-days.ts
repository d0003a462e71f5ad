import { addDays, civilDateOf } from '../../../kernel/civil-date.ts'
import { route } from '../../access/index.ts'
import {
  CancelBody,
  ContactDayParams,
  DayMovedAnswer,
  DaysAnswer,
  DaysQuery,
  PlanDayBody,
  PlannedDayAnswer,
  SheetAnswer,
  VersionBody,
} from '../contract.ts'
import { cancelContactDay } from '../deeds/cancel-contact-day.ts'
import { planContactDay } from '../deeds/plan-contact-day.ts'
import { publishContactDay } from '../deeds/publish-contact-day.ts'
import { showContactDay } from '../deeds/show-contact-day.ts'
import { contactDaysBetween } from '../reads/week-plan.ts'
import { readScope } from '../rules/read-scope.ts'

/** Without dates asked: a year back and two months ahead. */
const BACK = 366
const AHEAD = 62

const list = route({
  method: 'GET',
  path: '/api/v1/contact-days',
  policy: 'activities.read',
  summary: 'Contact-day mornings, newest first; at most 100',
  query: DaysQuery,
  answer: DaysAnswer,
  async handle({ actor, db, now, query }) {
    const today = civilDateOf(now)
    const span = { from: query.from ?? addDays(today, -BACK), to: query.to ?? addDays(today, AHEAD) }
    const narrowed = { streetId: query.streetId ?? null, state: query.state ?? null, ...span }
    const asked = { districtId: actor.districtId, scope: readScope(actor), ...narrowed }
    return { items: await contactDaysBetween(db, asked) }
  },
})

const plan = route({
  method: 'POST',
  path: '/api/v1/contact-days',
  policy: 'activities.organise',
  summary: 'Plan a contact-day morning: a session for every community of the street',
  status: 201,
  body: PlanDayBody,
  answer: PlannedDayAnswer,
  handle: (ask) => planContactDay(ask, ask.body),
})

const sheet = route({
  method: 'GET',
  path: '/api/v1/contact-days/:contactDayId',
  policy: 'activities.read',
  summary: 'The contact-day sheet: a row a community, totals, who is missing',
  params: ContactDayParams,
  answer: SheetAnswer,
  handle: (ask) => showContactDay(ask, ask.params.contactDayId),
})

const publish = route({
  method: 'POST',
  path: '/api/v1/contact-days/:contactDayId/publish',
  policy: 'activities.organise',
  summary: 'Publish a morning with all its sessions',
  params: ContactDayParams,
  body: VersionBody,
  answer: DayMovedAnswer,
  handle: (ask) => publishContactDay(ask, ask.params.contactDayId, ask.body.version),
})

const cancel = route({
  method: 'POST',
  path: '/api/v1/contact-days/:contactDayId/cancel',
  policy: 'activities.organise',
  summary: 'Call a whole morning off, with the reason',
  params: ContactDayParams,
  body: CancelBody,
  answer: DayMovedAnswer,
  handle: (ask) => cancelContactDay(ask, ask.params.contactDayId, ask.body),
})

export const contactDayRoutes = [list, plan, sheet, publish, cancel]
