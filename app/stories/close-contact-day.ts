import { sql } from 'kysely'
import { type CivilDate, civilDateOf } from '../../kernel/civil-date.ts'
import {
  closeDayPart,
  closeDaySessionsPart,
  demandDayClosing,
  loadDayForClosing,
  presentOf,
  settleDayMarksPart,
} from '../../modules/activities/index.ts'
import type { ClosingContactDay } from '../../modules/activities/language.ts'
import { objectionDue, presentOnDayPart, type SelfReportOfDay, selfReportsPart } from '../../modules/duty/index.ts'
import { type ScoringJson, scoringOf, scoringPart } from '../../modules/points/index.ts'
import { type AuditFact, auditInsert } from '../../platform/audit/audit.ts'
import type { Sql } from '../../platform/database/database.ts'
import { executeLast } from '../../platform/database/last-statement.ts'
import { type Asked, changedMeanwhile, demandRow } from './close-activity.ts'
import { type ClosingEffects, effectParts, effectsOfClosing } from './closing-effects.ts'
import { untilPosted } from './until-posted.ts'

export interface ClosedDayAnswer {
  readonly contactDayId: string
  readonly state: 'closed'
  readonly version: number
  readonly sessions: number
  readonly attendances: number
  readonly records: number
  readonly objectionUntil: CivilDate
  /** That day may still move, when the holidays of its year are announced. */
  readonly untilProvisional: boolean
}

/**
 * Closes a contact-day morning with all its sessions: one press for 23 communities. The sheet and its sessions are locked while it is
 * read, so a community's report arriving now waits and finds the day closed. Three flights; the commit travels with the write.
 */
export async function closeContactDay(
  asked: Asked,
  said: { contactDayId: string; version: number },
): Promise<ClosedDayAnswer> {
  const { actor, database, now: at } = asked
  const { due: objectionUntil, provisional } = await objectionDue(asked.db, actor.districtId, civilDateOf(at))
  return untilPosted(() =>
    database.transaction(actor.districtId, async (tx) => {
      const day = await loadDayForClosing(tx, actor.districtId, said.contactDayId)
      demandDayClosing(actor, day, said.version, at)
      const held = day.sessions.filter((session) => session.state !== 'cancelled')
      const read = await readForDay(tx, day)
      const effects = effectsOfClosing(held, read, { by: actor.personId, at, objectionUntil })
      const answer: ClosedDayAnswer = {
        contactDayId: day.contactDayId,
        state: 'closed',
        version: day.version + 1,
        sessions: held.length,
        attendances: held.reduce((sum, session) => sum + presentOf(session).length, 0),
        records: effects.records.length,
        objectionUntil,
        untilProvisional: provisional,
      }
      await write(tx, asked, day, effects, answer)
      return answer
    }),
  )
}

async function readForDay(tx: Sql, day: ClosingContactDay) {
  const { rows } = await sql<{ scoring: ScoringJson; selfReports: SelfReportOfDay[] | null }>`
    with people as (${presentOnDayPart(day.districtId, day.contactDayId)})
    select ${scoringPart(day.districtId, 'people')} as scoring, ${selfReportsPart(day.districtId, 'people')} as "selfReports"`.execute(
    tx,
  )
  const states = rows[0] ? await scoringOf(tx, day.districtId, rows[0].scoring) : []
  return { states, selfReports: rows[0]?.selfReports ?? [] }
}

async function write(
  tx: Sql,
  asked: Asked,
  day: ClosingContactDay,
  effects: ClosingEffects,
  answer: ClosedDayAnswer,
): Promise<void> {
  const { actor: doer, now: at, requestId, bodyHash } = asked
  const closing = { districtId: day.districtId, contactDayId: day.contactDayId, version: day.version, doer, at }
  const fact: AuditFact = {
    doer,
    action: 'activities.close-day',
    subjectKind: 'contact_day',
    subjectId: day.contactDayId,
    streetId: day.streetId,
    detail: { heldOn: day.heldOn, sessions: answer.sessions, attendances: answer.attendances, records: answer.records },
    requestId,
    bodyHash,
    answer,
    at,
  }
  const statement = sql`with closed as (${closeDayPart(closing)}),
      sessions as (${closeDaySessionsPart(closing)}),
      settled as (${settleDayMarksPart(day.districtId, day.contactDayId)}),
      ${effectParts(effects, doer, at, 'closed')},
      trace as (${auditInsert(fact, { onlyIf: 'closed' })})
    ${demandRow('closed')}`
  await executeLast(tx, statement).catch(changedMeanwhile)
}
