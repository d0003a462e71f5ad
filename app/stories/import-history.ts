import { sql } from 'kysely'
import { civilDateOf, shanghaiInstant, yearOf } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import {
  type ImportedActivity,
  importedActivitiesPart,
  knownActivities,
  newLinesPart,
  newOpinionsPart,
  withdrawImported,
} from '../../modules/activities/index.ts'
import { type ActivityKind, kindOf } from '../../modules/activities/language.ts'
import { communities, streets } from '../../modules/districts/index.ts'
import { knownRecords, recordsPart, withdrawImportedRecords } from '../../modules/duty/index.ts'
import type { NewRecord } from '../../modules/duty/language.ts'
import {
  type ActivityPlan,
  dayOf,
  HISTORY_SHEETS,
  type HistoryPlan,
  type ImportAsked,
  type ImportKind,
  judgeHistory,
  mayImport,
  NameBook,
  nameAndHint,
  namesOf,
  placesOf,
  type RegistrationPlan,
  type RowToCarryOut,
  readHistoryRow,
  resolveRow,
  streetsToImport,
} from '../../modules/imports/index.ts'
import type { HistoryRow, PastActivity, PastRegistration } from '../../modules/imports/language.ts'
import { isPostingOvertaken } from '../../modules/points/index.ts'
import { knownPeople } from '../../modules/roster/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { historyTemplate, pastKinds } from './history-template.ts'
import { postImported } from './post-imported.ts'

/** What a row of history made: an activity with the records of who was present, or one record. */
export interface MadeByHistory {
  title: string
  activityId?: string
  records: { recordId: string; personId: string; year: number; level: string }[]
}
type Row = RowToCarryOut<HistoryRow, HistoryPlan>

/** Past activities and registrations of years out of an office's lists: sessions, attendance, opinions, duty records and their points. */
export const historyImport: ImportKind<HistoryRow, HistoryPlan, MadeByHistory> = {
  what: 'history',
  sheets: HISTORY_SHEETS,
  mayImport: (actor) => mayImport(actor, 'history'),
  passes: isPostingOvertaken,
  template: async ({ db, actor }) => historyTemplate(await placesHere({ db, actor })),

  async reader(asked) {
    const ground = { ...pastKinds(), places: await placesHere(asked), today: civilDateOf(asked.now) }
    return (row) => readHistoryRow(row, ground)
  },

  async judge({ db, actor }, rows) {
    const { districtId } = actor
    const said = [...new Set(rows.flatMap(({ row }) => namesOf(row)))]
    const names = [...new Set([...said, ...said.map((one) => nameAndHint(one).name)])]
    const people = await knownPeople(db, districtId, { names, externalIds: [], personIds: [] })
    const places = await placesHere({ db, actor })
    const book = new NameBook(people, (streetId) => places.streetName(streetId))
    const past = rows.flatMap(({ row }) => (row.sheet === 'activities' ? [row] : []))
    const activities = await knownActivities(db, districtId, {
      externalIds: past.map((row) => row.externalId),
      days: [...new Set(past.map((row) => row.heldOn))],
    })
    const registrations = rows.flatMap(({ row }) => (row.sheet === 'registrations' ? [row] : []))
    const records = await knownRecords(db, districtId, {
      externalIds: registrations.map((row) => row.externalId),
      deeds: registrations.flatMap((row) => deedsOf(row, book)),
    })
    return judgeHistory(rows, { activities, records, book, ownStreets: streetsToImport(actor) }, newId)
  },

  async carryOut(asked, _batchId, rows) {
    const activities = rows.filter(
      (one): one is RowToCarryOut<PastActivity, ActivityPlan> => one.row.sheet === 'activities',
    )
    const registrations = rows.filter(
      (one): one is RowToCarryOut<PastRegistration, RegistrationPlan> => one.row.sheet === 'registrations',
    )
    const records = [
      ...activities.flatMap((one) => recordsOfSession(asked, one)),
      ...registrations.map((one) => recordOf(asked, one)),
    ]
    await write(asked, activities, records)
    await postImported(asked, yearsOf(records))
    return new Map(rows.map((row): [number, MadeByHistory] => [row.lineNo, madeBy(row, records)]))
  },

  async undo(asked, made) {
    const { db, actor, now: at } = asked
    const reason = '撤销导入'
    const records = made.flatMap((one) => one.records)
    const struck = await withdrawImportedRecords(db, {
      doer: actor,
      recordIds: records.map((one) => one.recordId),
      reason,
      at,
    })
    const activityIds = made.flatMap((one) => one.activityId ?? [])
    const withdrawn = await withdrawImported(db, actor.districtId, activityIds, reason)
    const touched = made.find(
      (one) =>
        one.records.some(({ recordId }) => !struck.has(recordId)) ||
        (one.activityId !== undefined && !withdrawn.has(one.activityId)),
    )
    if (touched) refuse('imports.changed-since', { status: 409, params: { who: touched.title } })
    await postImported(asked, yearsOf(records.map((one) => ({ ...one, doneOn: `${one.year}-01-01` }))))
  },
}

async function placesHere({ db, actor }: Pick<ImportAsked, 'db' | 'actor'>) {
  return placesOf(await streets(db, actor.districtId), await communities(db, actor.districtId, null))
}

function deedsOf(row: PastRegistration, book: NameBook) {
  const resolved = resolveRow(row, book)
  if ('problems' in resolved) return []
  return resolved.deputies.map(({ personId }) => ({ personId, doneOn: dayOf(row), kind: row.kind }))
}

function recordFrame(asked: ImportAsked) {
  const by = asked.actor.personId
  return {
    titleEn: '',
    words: null,
    sourceKind: 'import',
    state: 'confirmed',
    objectionUntil: null,
    submittedAt: asked.now,
    submittedBy: by,
    onBehalf: false,
    confirmedAt: asked.now,
    confirmedBy: by,
  } as const
}

/** The records of those present, as closing would have made them; a kind that makes none gives []. */
function recordsOfSession(asked: ImportAsked, { row, plan }: RowToCarryOut<PastActivity, ActivityPlan>): NewRecord[] {
  const declared = kindOf(row.kind)?.record
  if (!declared) return []
  return plan.deputies.map((deputy) => ({
    ...recordFrame(asked),
    ...deputy,
    recordId: newId(),
    kind: row.kind,
    role: declared.roles[0] ?? 'participant',
    doneOn: row.heldOn,
    units: 1,
    themed: row.theme !== null,
    title: row.title,
    sourceId: plan.activityId,
  }))
}

function recordOf(asked: ImportAsked, { row, plan }: RowToCarryOut<PastRegistration, RegistrationPlan>): NewRecord {
  return {
    ...recordFrame(asked),
    ...plan.deputy,
    recordId: plan.recordId,
    kind: row.kind,
    role: kindOf(row.kind)?.record?.roles[0] ?? 'participant',
    doneOn: row.doneOn,
    units: row.units,
    themed: false,
    title: row.title,
    sourceId: plan.recordId,
    externalId: row.externalId,
  }
}

function activityOf({ row, plan }: RowToCarryOut<PastActivity, ActivityPlan>): ImportedActivity {
  const hours = kindOf(row.kind)?.hours ?? { starts: '09:00', ends: '11:00' }
  return {
    activityId: plan.activityId,
    externalId: row.externalId,
    kind: row.kind as ActivityKind,
    title: row.title,
    titleEn: '',
    theme: row.theme,
    streetId: row.streetId,
    communityId: row.communityId,
    place: null,
    heldOn: row.heldOn,
    startsAt: shanghaiInstant(row.heldOn, hours.starts).toISOString(),
    endsAt: shanghaiInstant(row.heldOn, hours.ends).toISOString(),
    halfDays: 1,
    state: 'closed',
    contactDayId: null,
    fields: {},
  }
}

/** Sessions, attendance, opinions and records in one statement. */
async function write(
  asked: ImportAsked,
  activities: readonly RowToCarryOut<PastActivity, ActivityPlan>[],
  records: readonly NewRecord[],
): Promise<void> {
  const { districtId, personId: by } = asked.actor
  const lines = activities.flatMap(({ row, plan }) =>
    plan.deputies.map((deputy) => ({
      activityId: plan.activityId,
      personId: deputy.personId,
      mandateId: deputy.mandateId,
      level: deputy.level,
      role: kindOf(row.kind)?.record?.roles[0] ?? ('participant' as const),
      mark: 'present' as const,
    })),
  )
  const opinions = activities.flatMap(({ row, plan }) =>
    row.opinions.map((words, at) => ({
      opinionId: newId(),
      activityId: plan.activityId,
      lineNo: at + 1,
      words,
      wordsEn: '',
      reach: row.communityId === null ? ('street' as const) : ('community' as const),
    })),
  )
  await sql`with go as (select 1),
      made as (${importedActivitiesPart({ districtId, by, at: asked.now }, activities.map(activityOf))}),
      lines as (${newLinesPart(districtId, lines)}),
      opinions as (${newOpinionsPart(districtId, opinions)}),
      records as (${recordsPart({ districtId, records, onlyIf: 'go' })})
    select 1`.execute(asked.db)
}

function yearsOf(
  records:
    | readonly Pick<NewRecord, 'personId' | 'doneOn' | 'level'>[]
    | readonly { personId: string; doneOn: string; level: string }[],
) {
  const years = new Map<string, { personId: string; year: number }>()
  for (const { personId, doneOn, level } of records)
    if (level === 'district') years.set(`${personId} ${yearOf(doneOn)}`, { personId, year: yearOf(doneOn) })
  return [...years.values()]
}

function madeBy({ row, plan }: Row, records: readonly NewRecord[]): MadeByHistory {
  const sourceId = plan.sheet === 'activities' ? plan.activityId : plan.recordId
  const own = records.filter((record) => record.sourceId === sourceId)
  return {
    title: row.title,
    ...(plan.sheet === 'activities' ? { activityId: plan.activityId } : {}),
    records: own.map(({ recordId, personId, doneOn, level }) => ({ recordId, personId, level, year: yearOf(doneOn) })),
  }
}
