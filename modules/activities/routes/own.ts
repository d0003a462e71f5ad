import { addDays, civilDateOf, weekdayOf } from '../../../kernel/civil-date.ts'
import { route } from '../../access/index.ts'
import { streetsAsDeputy } from '../../access/language.ts'
import { OwnWeekAnswer, RecorderAnswer, WaitingAnswer, WeekQuery } from '../contract.ts'
import { ownActivities, recorderSessions } from '../reads/my-week.ts'
import { waitingFor } from '../reads/waiting.ts'
import { mayAnswer } from '../rules/may-answer.ts'
import { mayReport } from '../rules/may-report.ts'
import { readScope } from '../rules/read-scope.ts'

/** A deputy's week shows this many days from its Monday: the week and the one after. */
const DAYS_SHOWN = 14
/** A recorder's sessions: a fortnight back (reports still owed) to a week ahead. */
const RECORDER_BACK = 14
const RECORDER_AHEAD = 7

const ownWeek = route({
  method: 'GET',
  path: '/api/v1/my/week',
  policy: 'activities.own',
  summary: 'What concerns the asker as a deputy: this week and the next',
  query: WeekQuery,
  answer: OwnWeekAnswer,
  async handle({ actor, db, now, query }) {
    const day = query.day ?? civilDateOf(now)
    const from = addDays(day, 1 - weekdayOf(day))
    const to = addDays(from, DAYS_SHOWN - 1)
    const { districtId, personId } = actor
    const rows = await ownActivities(db, { districtId, personId, streetIds: streetsAsDeputy(actor), from, to })
    const today = civilDateOf(now)
    return { from, to, items: rows.map((row) => ({ ...row, can: { answer: mayAnswer(actor, row, today) } })) }
  },
})

const recorder = route({
  method: 'GET',
  path: '/api/v1/my/community-sessions',
  policy: 'activities.report',
  summary: 'The sessions a recorder reports for the own community, those owed first',
  answer: RecorderAnswer,
  async handle({ actor, db, now }) {
    const today = civilDateOf(now)
    const { communities } = readScope(actor)
    const span = { from: addDays(today, -RECORDER_BACK), to: addDays(today, RECORDER_AHEAD) }
    const rows = await recorderSessions(db, { districtId: actor.districtId, communities, ...span })
    const can = (row: (typeof rows)[number]) => ({ report: mayReport(actor, { ...row, own: null }, now) })
    return { items: rows.map((row) => ({ ...row, can: can(row) })) }
  },
})

const waiting = route({
  method: 'GET',
  path: '/api/v1/my/activities-waiting',
  policy: 'activities.own',
  summary: 'What waits for the asker to be closed or published',
  answer: WaitingAnswer,
  async handle({ actor, db, now }) {
    return waitingFor(db, { districtId: actor.districtId, scope: readScope(actor), today: civilDateOf(now) })
  },
})

export const ownRoutes = [ownWeek, recorder, waiting]
