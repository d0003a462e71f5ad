import { sql } from 'kysely'
import { refuse } from '../../kernel/refusal.ts'
import {
  askedRecordsPart,
  eventOf,
  mayKnow,
  mayReview,
  type NewStep,
  peopleOfAsked,
  type RecordMove,
  stageOf,
  subjectsOfAsked,
} from '../../modules/duty/index.ts'
import {
  type RecordState,
  type RecordSubject,
  type ReviewVerdict,
  recordLifecycle,
} from '../../modules/duty/language.ts'
import { postingsFor, type ScoringJson, type ScoringState, scoringOf, scoringPart } from '../../modules/points/index.ts'
import type { Posting } from '../../modules/points/language.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Asked } from './close-activity.ts'
import { untilPosted } from './until-posted.ts'
import { writeChanges } from './write-changes.ts'

export interface Review {
  readonly verdict: ReviewVerdict
  /** Needed for returning and rejecting: the deputy reads it. */
  readonly reason: string | null
  readonly records: readonly { recordId: string; version: number }[]
}

export interface ReviewAnswer {
  readonly done: { recordId: string; state: RecordState; version: number }[]
  readonly refused: { recordId: string; why: string }[]
}

const STEP: Record<string, string> = {
  passStreet: 'street-passed',
  confirm: 'confirmed',
  returnIt: 'returned',
  reject: 'rejected',
}

/**
 * Reviews up to a hundred self-reports at once: passes them for the street or, with the district's final word, confirms them and posts their
 * points; or returns or rejects them with a reason. Those that may be reviewed are, in one write; the others come back each with its reason
 * (nobody reviews their own). Refuses without a reason where one is due. `answerAs` is what a repeated request hears.
 */
export async function reviewRecords(
  asked: Asked,
  review: Review,
  answerAs: (answer: ReviewAnswer) => unknown = (answer) => answer,
): Promise<ReviewAnswer> {
  const reason = review.reason?.trim() || null
  if (review.verdict !== 'pass' && reason === null) refuse('duty.reason-needed', { field: 'reason' })
  const ids = review.records.map((record) => record.recordId.toLowerCase())
  if (new Set(ids).size < ids.length) refuse('duty.batch-once', { field: 'records' })
  return untilPosted(async () => {
    const { subjects, states } = await read(asked, ids)
    const sorted = sortOut(asked, review, subjects)
    if (sorted.reviewed.length === 0) return { done: [], refused: sorted.refused }
    const { moves, done, steps, confirmed } = changesOf(sorted.reviewed, review.verdict, reason)
    const answer = { done, refused: sorted.refused }
    const postings = states.flatMap((state) => postingsOf(state, confirmed))
    const written = await writeChanges(
      asked.db,
      { moves, steps, postings, read: states },
      factOf(asked, review.verdict, sorted.reviewed, answerAs(answer)),
    )
    return written ? answer : null
  })
}

/** One record alone: what stands in its way is the refusal. */
export async function reviewRecord(
  asked: Asked,
  said: { recordId: string; version: number; verdict: ReviewVerdict; reason: string | null },
): Promise<ReviewAnswer['done'][number]> {
  const { recordId, version, verdict, reason } = said
  const { done, refused } = await reviewRecords(
    asked,
    { verdict, reason, records: [{ recordId, version }] },
    (answer) => answer.done[0],
  )
  const why = refused[0]?.why ?? 'duty.record-unknown'
  const status = why === 'duty.record-unknown' ? 404 : why === 'duty.record-changed' ? 409 : 403
  return done[0] ?? refuse(why, { status })
}

async function read(
  { actor, db }: Asked,
  ids: readonly string[],
): Promise<{ subjects: RecordSubject[]; states: ScoringState[] }> {
  const { rows } = await sql<{ subjects: RecordSubject[] | null; scoring: ScoringJson }>`
    with asked as (${askedRecordsPart(actor.districtId, ids)}), people as (${peopleOfAsked})
    select ${subjectsOfAsked(actor.districtId)} as subjects, ${scoringPart(actor.districtId, 'people')} as scoring`.execute(
    db,
  )
  const row = rows[0]
  return { subjects: row?.subjects ?? [], states: row ? await scoringOf(db, actor.districtId, row.scoring) : [] }
}

/** Which of the records may be reviewed now, and why not the others. */
function sortOut({ actor }: Asked, review: Review, subjects: readonly RecordSubject[]) {
  const reviewed: RecordSubject[] = []
  const refused: ReviewAnswer['refused'] = []
  for (const said of review.records) {
    const record = subjects.find((one) => one.recordId === said.recordId.toLowerCase())
    const why = record && mayKnow(actor, record) ? whyNot(record, said.version) : 'duty.record-unknown'
    if (record && why === null) reviewed.push(record)
    else refused.push({ recordId: said.recordId, why: why ?? 'duty.record-unknown' })
  }
  return { reviewed, refused }

  function whyNot(record: RecordSubject, version: number): string | null {
    const verdict = mayReview(actor, record, review.verdict)
    // Somebody else was faster: that explains more than that it no longer waits. Who may not review it at all hears that.
    const waits = stageOf(record) !== null
    if (record.version !== version && (verdict.can || !waits)) return 'duty.record-changed'
    return verdict.can ? null : verdict.why
  }
}

function changesOf(records: readonly RecordSubject[], verdict: ReviewVerdict, reason: string | null) {
  const moves: RecordMove[] = []
  const steps: NewStep[] = []
  const done: ReviewAnswer['done'] = []
  for (const record of records) {
    const event = eventOf(verdict, stageOf(record))
    const next = recordLifecycle.next(record.state, event)
    if (!next.can) continue
    moves.push({ recordId: record.recordId, version: record.version, to: next.to })
    steps.push({ stepId: newId(), recordId: record.recordId, step: STEP[event] ?? event, reason })
    done.push({ recordId: record.recordId, state: next.to, version: record.version + 1 })
  }
  const confirmed = records.filter((record) =>
    done.some((one) => one.recordId === record.recordId && one.state === 'confirmed'),
  )
  return { moves, steps, done, confirmed }
}

function postingsOf(state: ScoringState, confirmed: readonly RecordSubject[]): Posting[] {
  const add = confirmed.filter((record) => record.personId === state.personId && record.level === 'district')
  return add.length === 0 ? [] : postingsFor(state, { add, cause: 'review' }, newId)
}

function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  verdict: ReviewVerdict,
  records: readonly RecordSubject[],
  answer: unknown,
) {
  const single = records.length === 1 ? records[0] : undefined
  return {
    doer: actor,
    action: `duty.review-${verdict}`,
    subjectKind: 'record',
    subjectId: single?.recordId ?? `${records.length} records`,
    streetId: single?.streetId ?? null,
    detail: { records: records.map((record) => record.recordId) },
    requestId,
    bodyHash,
    answer,
    at,
  }
}
