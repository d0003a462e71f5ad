import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Answer } from '../language.ts'
import { type HeldAnswer, heldAnswer, heldPart } from './held-activity.ts'
import { clearOpinionsPart, replaceOpinionsPart, type SaidOpinion } from './opinion-lines.ts'
import {
  absentUnlessSaidPart,
  answerPart,
  nameDuePart,
  type SaidLine,
  type Session,
  setLinesPart,
  strikeNamesPart,
} from './roster-lines.ts'

const OPEN = ['planned', 'published'] as const

/** Puts names on the roster of an open activity and takes others off; null where it is no longer open. */
export async function writeNames(
  db: Sql,
  session: Session,
  names: { readonly add: readonly SaidLine[]; readonly strike: readonly string[] },
  audit: AuditFact,
): Promise<HeldAnswer | null> {
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...session, version: null, states: OPEN })}),
    struck as (${strikeNamesPart(session, names.strike)}),
    named as (${nameDuePart(session, names.add)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}

/** Sets marks on an open activity; null where it is no longer open. */
export async function writeMarks(
  db: Sql,
  session: Session,
  lines: readonly SaidLine[],
  audit: AuditFact,
): Promise<HeldAnswer | null> {
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...session, version: null, states: OPEN })}),
    marked as (${setLinesPart(session, lines)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}

/** Replaces the opinions of an open activity if its version is still the one read; null if not. */
export async function writeOpinions(
  db: Sql,
  session: Session & { readonly version: number },
  lines: readonly SaidOpinion[],
  audit: AuditFact,
): Promise<HeldAnswer | null> {
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...session, states: OPEN })}),
    cleared as (${clearOpinionsPart(session)}),
    heard as (${replaceOpinionsPart(session, lines)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}

export interface Report {
  readonly lines: readonly SaidLine[]
  readonly opinions: readonly SaidOpinion[]
  readonly by: string | null
  readonly at: Date
  /** There was a report before: this one replaces it. */
  readonly again: boolean
}

/** Takes a report in: marks, opinions and the report itself in one write; null where the session is not published. */
export async function writeReport(
  db: Sql,
  session: Session,
  report: Report,
  audit: AuditFact,
): Promise<HeldAnswer | null> {
  const ids = report.lines.map((line) => line.personId)
  const sets = sql`, reported_at = ${report.at}::timestamptz, reported_by = ${report.by}::uuid`
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...session, version: null, states: ['published'] }, sets)}),
    absent as (${absentUnlessSaidPart(session, ids, report.again)}),
    marked as (${setLinesPart(session, report.lines)}),
    cleared as (${clearOpinionsPart(session)}),
    heard as (${replaceOpinionsPart(session, report.opinions)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}

/** Keeps a deputy's own answer; false where the session is no longer published or attendance has been entered. */
export async function writeAnswer(
  db: Sql,
  session: Session,
  line: Omit<SaidLine, 'mark'>,
  answer: Answer,
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with answered as (${answerPart(session, line, answer)}),
    audited as (${auditInsert(audit, { onlyIf: 'answered' })})
    select person_id from answered`.execute(db)
  return done.rows.length === 1
}
