import { type RawBuilder, sql } from 'kysely'
import type { WorkingDeadline } from '../../kernel/calendar.ts'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { civilDateOf } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Actor } from '../../modules/access/language.ts'
import type { RecordBody } from '../../modules/activities/contract.ts'
import {
  closePart,
  closingPart,
  demandClosing,
  type PreparedVisit,
  prepareClosedVisit,
  settleMarksPart,
} from '../../modules/activities/index.ts'
import type { ClosingActivity } from '../../modules/activities/language.ts'
import {
  namedPeoplePart,
  objectionDue,
  presentPeoplePart,
  type SelfReportOfDay,
  selfReportsPart,
} from '../../modules/duty/index.ts'
import { type ScoringJson, scoringOf, scoringPart } from '../../modules/points/index.ts'
import { type AuditFact, auditInsert } from '../../platform/audit/audit.ts'
import type { Ask } from '../../platform/http/route.ts'
import { type ClosingEffects, effectParts, effectsOfClosing } from './closing-effects.ts'
import { untilPosted } from './until-posted.ts'

/** What stories need of a request. */
export type Asked = Pick<
  Ask<Actor, unknown, unknown, unknown>,
  'actor' | 'db' | 'database' | 'now' | 'lang' | 'requestId' | 'bodyHash'
>

export interface ClosedAnswer {
  readonly activityId: string
  readonly state: 'closed'
  readonly version: number
  /** How many records closing made. */
  readonly records: number
  readonly objectionUntil: CivilDate
  /** That day may still move, when the holidays of its year are announced. */
  readonly untilProvisional: boolean
}

interface Read {
  readonly activity: ClosingActivity | null
  readonly scoring: ScoringJson
  readonly selfReports: SelfReportOfDay[] | null
}

/**
 * Closes an activity: who was present has a duty record, and district deputies their points, in the same moment. Two flights: one statement
 * reads the activity, the deputies' years and their self-reports; one writes everything with its trace, or nothing. A year posted to in
 * between is read again. Refuses as `demandClosing` says.
 */
export async function closeActivity(
  asked: Asked,
  said: { activityId: string; version: number },
): Promise<ClosedAnswer> {
  const { actor, db, now: at } = asked
  const { districtId } = actor
  const deadline = await objectionDue(db, districtId, civilDateOf(at))
  return untilPosted(async () => {
    const read = await readForClosing(
      asked,
      sql`${closingPart(districtId, said.activityId)}`,
      presentPeoplePart(districtId, [said.activityId]),
    )
    const activity = read.activity ?? refuse('activities.not-found', { status: 404 })
    demandClosing(actor, activity, said.version, at)
    const states = await scoringOf(db, districtId, read.scoring)
    const effects = effectsOfClosing(
      [activity],
      { states, selfReports: read.selfReports ?? [] },
      { by: actor.personId, at, objectionUntil: deadline.due },
    )
    const answer = answerOf(activity, activity.version + 1, effects, deadline)
    const fact = closingFact(asked, activity, answer)
    const closed = closePart({
      districtId,
      activityId: activity.activityId,
      version: activity.version,
      doer: actor,
      at,
    })
    await sql`with closed as (${closed}),
        settled as (${settleMarksPart(districtId, activity.activityId)}),
        ${effectParts(effects, actor, at, 'closed')},
        trace as (${auditInsert(fact, { onlyIf: 'closed' })})
      ${demandRow('closed')}`
      .execute(db)
      .catch(changedMeanwhile)
    return answer
  })
}

/** Enters a visit that has taken place and closes it in the same write: "three deputies, two opinions, done". */
export async function recordAndClose(asked: Asked, body: RecordBody): Promise<ClosedAnswer> {
  const { actor, db, now: at } = asked
  const { districtId } = actor
  const deadline = await objectionDue(db, districtId, civilDateOf(at))
  return untilPosted(async () => {
    const visit = await prepareClosedVisit(asked, body)
    const present = visit.activity.attendance.filter((line) => line.mark === 'present').map((line) => line.personId)
    const people = namedPeoplePart(present, visit.activity.heldOn)
    const read = await readForClosing(asked, sql`select null::int as nothing`, people)
    const states = await scoringOf(db, districtId, read.scoring)
    const effects = effectsOfClosing(
      [visit.activity],
      { states, selfReports: read.selfReports ?? [] },
      { by: actor.personId, at, objectionUntil: deadline.due },
    )
    const answer = answerOf(visit.activity, visit.answer.version, effects, deadline)
    await writeVisit(asked, visit, effects, answer)
    return answer
  })
}

async function writeVisit(
  { actor, db, now: at }: Asked,
  visit: PreparedVisit,
  effects: ClosingEffects,
  answer: ClosedAnswer,
): Promise<void> {
  const fact: AuditFact = {
    ...visit.audit,
    detail: { ...visit.audit.detail, closed: true, records: answer.records },
    answer,
  }
  await sql`with made as (${visit.parts.activity}),
      lines as (${visit.parts.attendance}),
      opinions as (${visit.parts.opinions}),
      ${effectParts(effects, actor, at, 'made')},
      trace as (${auditInsert(fact, { onlyIf: 'made' })})
    ${demandRow('made')}`.execute(db)
}

async function readForClosing(
  { actor, db }: Asked,
  activity: RawBuilder<unknown>,
  people: RawBuilder<unknown>,
): Promise<Read> {
  const { rows } = await sql<Read>`with closing as (${activity}), people as (${people})
    select (select to_json(c) from closing c) as activity, ${scoringPart(actor.districtId, 'people')} as scoring,
      ${selfReportsPart(actor.districtId, 'people')} as "selfReports"`.execute(db)
  return rows[0] as Read
}

function answerOf(
  activity: ClosingActivity,
  version: number,
  effects: ClosingEffects,
  { due: objectionUntil, provisional: untilProvisional }: WorkingDeadline,
): ClosedAnswer {
  const records = effects.records.length
  return { activityId: activity.activityId, state: 'closed', version, records, objectionUntil, untilProvisional }
}

function closingFact(
  { actor, now: at, requestId, bodyHash }: Asked,
  activity: ClosingActivity,
  answer: ClosedAnswer,
): AuditFact {
  return {
    doer: actor,
    action: 'activities.close',
    subjectKind: 'activity',
    subjectId: activity.activityId,
    streetId: activity.streetId,
    detail: { kind: activity.kind, title: activity.title, heldOn: activity.heldOn, records: answer.records },
    requestId,
    bodyHash,
    answer,
    at,
  }
}

/**
 * The end of a statement that is to happen wholly or not at all: without a row in the CTE it divides by zero, and the server takes back
 * everything the statement did.
 */
export function demandRow(cte: string): RawBuilder<{ whole: number }> {
  return sql<{ whole: number }>`select 1 / (select count(*)::int from ${sql.id(cte)}) as whole`
}

/** Division by zero from `demandRow`: somebody was faster. */
export function changedMeanwhile(error: unknown): never {
  if ((error as { code?: string }).code === '22012') refuse('activities.changed-meanwhile', { status: 409 })
  throw error
}
