import { type RawBuilder, sql } from 'kysely'
import { civilDateOf, yearOf } from '../../kernel/civil-date.ts'
import type { Actor } from '../../modules/access/language.ts'
import {
  deputyOn,
  mergesFor,
  moveRecordsPart,
  namedPeoplePart,
  objectionDue,
  recordsOfSource,
  type SelfReportOfDay,
  selfReportsPart,
  stepsPart,
} from '../../modules/duty/index.ts'
import { type Follows, submittedItem } from '../../modules/opinions/index.ts'
import { meansForSubmitter, type SubmittedItem } from '../../modules/opinions/language.ts'
import {
  postingPart,
  postingsFor,
  type ScoringJson,
  type ScoringState,
  scoringOf,
  scoringOfYears,
  scoringPart,
} from '../../modules/points/index.ts'
import type { Ask, Route } from '../../platform/http/route.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { effectParts } from './closing-effects.ts'
import { recordOfItem, type Submitter } from './record-of-item.ts'
import { untilPosted } from './until-posted.ts'

type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now'>

/** The deeds by which the street takes an item up, a reply adopts it, or it falls away. */
const MOVES =
  /^\/api\/v1\/opinions\/(items\/:itemId\/(triage|answer|refer|duplicate|withdraw)|parts\/:partId\/(reply|release))$/

/**
 * The routes of opinions, with one thing more: an item submitted by a deputy earns the duty record when the street takes it up, counts as adopted when a unit's reply says
 * so (rules may pay the two differently), and loses it when it is taken back or turns out to be the same as another. Record, points and trace are written by the statement of the deed itself. Opinions know nothing of duty or points.
 */
export function earningRecords(routes: readonly Route<Actor>[]): Route<Actor>[] {
  return routes.map((route) => {
    if (route.method !== 'POST' || !MOVES.test(route.path)) return route
    const handle: typeof route.handle = (ask) => {
      const following: typeof ask & { follows: Follows } = { ...ask, follows: followsOf(ask) }
      return untilPosted(async () => route.handle(following))
    }
    return { ...route, handle }
  })
}

/** What follows for the record of whoever submitted the item. */
export function followsOf(asked: Asked): Follows {
  return async (item, { to, replyClass }) => {
    const means = meansForSubmitter(item.state, to, replyClass)
    if (means === 'nothing' || item.raisedBy !== 'deputy') return []
    const submitted = await submittedItem(asked.db, asked.actor.districtId, item.itemId)
    if (submitted === null) return []
    if (means === 'taken-up') return earn(asked, submitted)
    return means === 'adopted' ? adopt(asked, submitted) : takeBack(asked, submitted)
  }
}

/** The record with its points; a self-report of the same fact gives way to it. Nobody who was no deputy that day has one. */
async function earn({ actor, db, now: at }: Asked, item: SubmittedItem): Promise<RawBuilder<unknown>[]> {
  const { districtId } = actor
  const [deputy, { due }, read] = await Promise.all([
    deputyOn(db, districtId, item.personId, item.raisedOn, 'opinion_item'),
    objectionDue(db, districtId, civilDateOf(at)),
    readYear(db, districtId, item),
  ])
  if (deputy === null || deputy.mandateId === null || deputy.level === null) return []
  const { mandateId, level, streetId } = deputy
  const submitter: Submitter = { mandateId, level, streetId }
  const record = recordOfItem(item, submitter, { recordId: newId(), by: actor.personId, at, objectionUntil: due })
  const merges = mergesFor([record], read.selfReports)
  const drop = merges.filter(({ to }) => to === 'struck').map(({ selfReport }) => selfReport.recordId)
  const add = level === 'district' ? [record] : []
  const postings = read.states.flatMap((state) =>
    add.length + drop.length === 0 ? [] : postingsFor(state, { add, drop, cause: 'item' }, newId),
  )
  return [effectParts({ records: [record], merges, postings, read: read.states }, actor, at, 'changed')]
}

/** The record is scored as of an item that was adopted. What was adopted once stays so. */
async function adopt({ actor, db, now: at }: Asked, item: SubmittedItem): Promise<RawBuilder<unknown>[]> {
  const { districtId, personId: by, onBehalfOf } = actor
  const record = await standingRecord(db, districtId, item)
  if (record === undefined || record.role === 'adopted') return []
  const read = await scoringOfYears(db, districtId, [{ personId: record.personId, year: yearOf(record.doneOn) }])
  const add = record.level === 'district' ? [{ ...record, role: 'adopted' }] : []
  const postings = read.flatMap((state) => postingsFor(state, { add, cause: 'item' }, newId))
  const { recordId, version, state } = record
  const moves = [{ recordId, version, to: state, role: 'adopted' }]
  const steps = [{ stepId: newId(), recordId, step: 'adopted', reason: null }]
  return [
    sql`adopted as (${moveRecordsPart({ districtId, moves, by, at, onlyIf: 'changed' })})`,
    sql`steps as (${stepsPart({ districtId, steps, by, onBehalfOf, at, onlyIf: 'changed' })})`,
    postingPart({ districtId, postings, read, at, onlyIf: 'changed' }),
  ]
}

async function standingRecord(db: Asked['db'], districtId: number, item: SubmittedItem) {
  const records = await recordsOfSource(db, districtId, { kind: 'item', id: item.itemId })
  return records.find(({ state }) => state === 'confirmed')
}

/** The record is struck with the item's reason behind it, and its points are reversed. */
async function takeBack({ actor, db, now: at }: Asked, item: SubmittedItem): Promise<RawBuilder<unknown>[]> {
  const { districtId, personId: by, onBehalfOf } = actor
  const record = await standingRecord(db, districtId, item)
  if (record === undefined) return []
  const read = await scoringOfYears(db, districtId, [{ personId: record.personId, year: yearOf(record.doneOn) }])
  const postings = read.flatMap((state) => postingsFor(state, { drop: [record.recordId], cause: 'item' }, newId))
  const { recordId, version } = record
  const moves = [{ recordId, version, to: 'struck' as const }]
  const steps = [
    {
      stepId: newId(),
      recordId,
      step: 'struck',
      reason: '民情民意已撤回或并件。(The item was taken back or joined to another.)',
    },
  ]
  return [
    sql`struck as (${moveRecordsPart({ districtId, moves, by, at, onlyIf: 'changed' })})`,
    sql`steps as (${stepsPart({ districtId, steps, by, onBehalfOf, at, onlyIf: 'changed' })})`,
    postingPart({ districtId, postings, read, at, onlyIf: 'changed' }),
  ]
}

interface Year {
  readonly states: ScoringState[]
  readonly selfReports: readonly SelfReportOfDay[]
}

async function readYear(db: Asked['db'], districtId: number, item: SubmittedItem): Promise<Year> {
  const people = namedPeoplePart([item.personId], item.raisedOn)
  const { rows } = await sql<{ scoring: ScoringJson; selfReports: SelfReportOfDay[] | null }>`
    with people as (${people})
    select ${scoringPart(districtId, 'people')} as scoring, ${selfReportsPart(districtId, 'people')} as "selfReports"`.execute(
    db,
  )
  const row = rows[0]
  return { states: row ? await scoringOf(db, districtId, row.scoring) : [], selfReports: row?.selfReports ?? [] }
}
