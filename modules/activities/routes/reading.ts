import { addDays, addMonths, type CivilDate, civilDateOf, weekdayOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { route } from '../../access/index.ts'
import {
  ActivityParams,
  CountsAnswer,
  CountsQuery,
  DetailAnswer,
  FindQuery,
  LangQuery,
  LastAnswer,
  LastQuery,
  ListAnswer,
  ListQuery,
  MatchAnswer,
  MatchBody,
  MonthAnswer,
  MonthQuery,
  NoticeAnswer,
  PeopleAnswer,
  TraceAnswer,
  WeekAnswer,
  WeekQuery,
} from '../contract.ts'
import { matchPeople } from '../deeds/match-people.ts'
import { showActivity } from '../deeds/show-activity.ts'
import { writeNotice } from '../deeds/write-notice.ts'
import { activityTrace } from '../reads/activity-detail.ts'
import { activityList } from '../reads/activity-list.ts'
import { countsByKind } from '../reads/counts.ts'
import { lastTime } from '../reads/last-time.ts'
import { filtersOf } from '../reads/list-filters.ts'
import { findPeople } from '../reads/people-to-name.ts'
import { contactDaysBetween, monthCounts, plannedBetween } from '../reads/week-plan.ts'
import { countedStreets, mayFindPeople } from '../rules/may-find-people.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import { readScope } from '../rules/read-scope.ts'

const week = route({
  method: 'GET',
  path: '/api/v1/activities/week',
  policy: 'activities.read',
  summary: 'What is on in the week of a day; contact-day mornings stand as one line a street',
  query: WeekQuery,
  answer: WeekAnswer,
  async handle({ actor, db, now, query }) {
    const day = query.day ?? civilDateOf(now)
    const from = mondayOf(day)
    const to = addDays(from, 6)
    const asked = { districtId: actor.districtId, scope: readScope(actor), streetId: query.streetId ?? null, from, to }
    const [activities, contactDays] = await Promise.all([plannedBetween(db, asked), contactDaysBetween(db, asked)])
    return { from, to, activities, contactDays }
  },
})

function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, 1 - weekdayOf(day))
}

const month = route({
  method: 'GET',
  path: '/api/v1/activities/month',
  policy: 'activities.read',
  summary: 'How much there is on each day of a month',
  query: MonthQuery,
  answer: MonthAnswer,
  async handle({ actor, db, query }) {
    const from = `${query.month}-01`
    const to = addDays(addMonths(from, 1), -1)
    const asked = { districtId: actor.districtId, scope: readScope(actor), streetId: query.streetId ?? null, from, to }
    return { month: query.month, days: await monthCounts(db, asked) }
  },
})

const list = route({
  method: 'GET',
  path: '/api/v1/activities',
  policy: 'activities.read',
  summary: 'Activities, newest first, with filters',
  query: ListQuery,
  answer: ListAnswer,
  async handle({ actor, db, query }) {
    const after = decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined
    const page = { limit: query.limit, after: after ?? null }
    const rows = await activityList(db, {
      ...filtersOf(query),
      ...page,
      districtId: actor.districtId,
      scope: readScope(actor),
    })
    return pageOf(rows, query.limit, (row) => [row.heldOn, row.activityId])
  },
})

const detail = route({
  method: 'GET',
  path: '/api/v1/activities/:activityId',
  policy: 'activities.read',
  summary: 'One activity with its people, opinions and what the asker may do',
  params: ActivityParams,
  answer: DetailAnswer,
  handle: (ask) => showActivity(ask, ask.params.activityId),
})

const trace = route({
  method: 'GET',
  path: '/api/v1/activities/:activityId/trace',
  policy: 'activities.organise',
  summary: 'Who did what with the activity, newest first',
  params: ActivityParams,
  answer: TraceAnswer,
  async handle(ask) {
    const activity = await showActivity(ask, ask.params.activityId)
    demand(mayOrganise(ask.actor, activity))
    return { items: await activityTrace(ask.db, ask.actor.districtId, activity.activityId) }
  },
})

const last = route({
  method: 'GET',
  path: '/api/v1/activities/last',
  policy: 'activities.organise',
  summary: 'What to fill the form with for "same as last time"',
  query: LastQuery,
  answer: LastAnswer,
  async handle({ actor, db, now, query }) {
    const streetId = query.streetId ?? null
    demand(mayOrganise(actor, { streetId }))
    const places = { streetId, communityId: query.communityId ?? null, on: query.on ?? civilDateOf(now) }
    return { last: await lastTime(db, { districtId: actor.districtId, kind: query.kind, ...places }) }
  },
})

const people = route({
  method: 'GET',
  path: '/api/v1/activities/people',
  policy: 'activities.find-people',
  summary: 'Deputies of the day by initials, pinyin or name, own street first',
  query: FindQuery,
  answer: PeopleAnswer,
  async handle({ actor, db, now, query }) {
    demand(mayFindPeople(actor))
    const on = query.on ?? civilDateOf(now)
    const asked = { districtId: actor.districtId, on, streetId: query.streetId ?? null, find: query.find }
    return { items: await findPeople(db, asked) }
  },
})

const match = route({
  method: 'POST',
  path: '/api/v1/activities/people/match',
  policy: 'activities.find-people',
  summary: 'Who is meant by a pasted list of names',
  keyless: 'finds names and changes nothing',
  body: MatchBody,
  answer: MatchAnswer,
  async handle(ask) {
    demand(mayFindPeople(ask.actor))
    return matchPeople(ask, ask.body)
  },
})

const counts = route({
  method: 'GET',
  path: '/api/v1/activities/counts',
  policy: 'activities.count',
  summary: 'Sessions, attendances by level and opinions by kind between two dates',
  query: CountsQuery,
  answer: CountsAnswer,
  async handle({ actor, db, query }) {
    const streetIds = countedStreets(actor, query.streetId ?? null)
    demand(streetIds?.length === 0 ? { can: false, why: 'activities.counts-only-offices' } : { can: true })
    return {
      items: await countsByKind(db, { districtId: actor.districtId, streetIds, from: query.from, to: query.to }),
    }
  },
})

const notice = route({
  method: 'GET',
  path: '/api/v1/activities/:activityId/notice',
  policy: 'activities.export',
  summary: 'The notice as plain text, in both languages on request (?lang)',
  params: ActivityParams,
  query: LangQuery,
  answer: NoticeAnswer,
  handle: (ask) => writeNotice(ask, ask.params.activityId),
})

export const readingRoutes = [week, month, last, people, match, counts, list, detail, trace, notice]
