import { type CivilDate, civilDateOf, yearOf } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import { communities, streets } from '../../modules/districts/index.ts'
import {
  type ImportKind,
  judgeRoster,
  mayImport,
  placesOf,
  ROSTER_SHEET,
  ROSTER_VERSION,
  type RosterPlan,
  type RowToCarryOut,
  readRosterRow,
  rosterChoices,
  SAMPLE,
  sheetToWrite,
} from '../../modules/imports/index.ts'
import type { Change, RosterRow } from '../../modules/imports/language.ts'
import { isPostingOvertaken } from '../../modules/points/index.ts'
import {
  addImportedPeople,
  type ImportedTerm,
  knownPeople,
  knownTerms,
  type MandateValues,
  type PersonValues,
  pinyinOfName,
  setMandates,
  setPeople,
  setPosts,
} from '../../modules/roster/index.ts'
import type { Sql } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { builtUpon } from './built-upon.ts'
import { postImported } from './post-imported.ts'
import { type MadeByRoster, takeBackRoster, type Values } from './take-back-roster.ts'

type RosterImport = ImportKind<RosterRow, RosterPlan, MadeByRoster>
type Row = RowToCarryOut<RosterRow, RosterPlan>

/** The roster out of an office's list: people, mandates, terms and community recorders. */
export const rosterImport: RosterImport = {
  what: 'roster',
  sheets: [ROSTER_SHEET],
  mayImport: (actor) => mayImport(actor, 'roster'),

  async template({ db, actor }) {
    const places = placesOf(await streets(db, actor.districtId), await communities(db, actor.districtId, null))
    const sheet = sheetToWrite(ROSTER_SHEET, rosterChoices(places), [sampleRow(places.streetNames[0] ?? '')])
    return { sheets: [sheet], template: { name: ROSTER_SHEET.name, version: ROSTER_VERSION } }
  },

  async reader({ db, actor }) {
    const places = placesOf(await streets(db, actor.districtId), await communities(db, actor.districtId, null))
    return (row) => readRosterRow(row, places)
  },

  async judge({ db, actor }, rows) {
    const known = await knownPeople(db, actor.districtId, {
      names: [...new Set(rows.map(({ row }) => row.name))],
      externalIds: [...new Set(rows.flatMap(({ row }) => (row.externalId === null ? [] : [row.externalId])))],
      personIds: [...new Set(rows.flatMap(({ before }) => (before === null ? [] : [before.personId])))],
    })
    return judgeRoster(rows, known, newId)
  },

  async carryOut(asked, _batchId, rows) {
    const { db, actor, now } = asked
    const made = new Map<number, MadeByRoster>(rows.map(({ lineNo, row }) => [lineNo, { name: row.name }]))
    const terms = await missingTerms(db, actor.districtId, rows, made)
    await addNew(db, actor.districtId, rows, terms, made)
    await setChanged(db, actor.districtId, rows, made)
    await postImported(
      asked,
      rows.flatMap(({ plan }) => yearsAfter(plan, now)),
    )
    return made
  },
  passes: isPostingOvertaken,

  async undo(asked, made) {
    const { db, actor, lang, now } = asked
    const names = new Map(
      made.flatMap((one) => [one.person?.id, one.mandate?.id, one.post?.id].map((id) => [id ?? '', one.name])),
    )
    await takeBackRoster(db, actor.districtId, made, names).catch((error: unknown) => builtUpon(error, names, lang))
    await postImported(
      asked,
      made.flatMap(({ reopened }) => (reopened ? yearsFrom(reopened.personId, reopened.endsOn, now) : [])),
    )
  },
}

/** The day a plan ends a mandate on, if it does: deeds from then on earn nothing any more. */
function endOf(plan: RosterPlan): CivilDate | null {
  const ends = plan.mandateChanges.find((change) => change.column === 'endsOn')
  return typeof ends?.to === 'string' ? ends.to : null
}

function yearsAfter(plan: RosterPlan, now: Date) {
  const endsOn = endOf(plan)
  return endsOn === null ? [] : yearsFrom(plan.personId, endsOn, now)
}

function yearsFrom(personId: string, day: CivilDate, now: Date): { personId: string; year: number }[] {
  const [first, last] = [yearOf(day), yearOf(civilDateOf(now))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ({ personId, year: first + n }))
}

function sampleRow(street: string): (string | null)[] {
  const sample: Record<string, string> = {
    name: '张三',
    sex: '男',
    birthYear: '1976',
    level: '区人大代表',
    term: '第三届',
    street,
    constituency: '第 1 选区',
    startsOn: '2022-01-15',
    externalId: SAMPLE,
  }
  return ROSTER_SHEET.columns.map((column) => sample[column.key] ?? null)
}

/** Terms the list speaks of that nobody has opened yet; they begin with the first mandate of the list. */
async function missingTerms(
  db: Sql,
  districtId: number,
  rows: readonly Row[],
  made: Map<number, MadeByRoster>,
): Promise<ImportedTerm[]> {
  const known = new Set((await knownTerms(db, districtId)).map((term) => `${term.level} ${term.number}`))
  const missing = new Map<string, ImportedTerm>()
  for (const { lineNo, row, plan } of rows) {
    if (!plan.newMandate || row.level === 'recorder' || row.termNumber === null) continue
    const key = `${row.level} ${row.termNumber}`
    if (known.has(key)) continue
    const term = missing.get(key)
    if (term && term.startsOn > row.startsOn) term.startsOn = row.startsOn
    if (term) continue
    const fresh = { termId: newId(), level: row.level, number: row.termNumber, startsOn: row.startsOn }
    missing.set(key, fresh)
    Object.assign(made.get(lineNo) ?? {}, { termId: fresh.termId })
  }
  return [...missing.values()]
}

async function addNew(
  db: Sql,
  districtId: number,
  rows: readonly Row[],
  terms: ImportedTerm[],
  made: Map<number, MadeByRoster>,
): Promise<void> {
  const persons = rows.filter(({ plan }) => plan.newPerson)
  const mandates = rows.filter(({ plan }) => plan.newMandate)
  const posts = rows.filter(({ plan }) => plan.newPost)
  await addImportedPeople(db, districtId, {
    terms,
    persons: persons.map(({ row, plan }) => ({ ...row, ...pinyinOfName(row.name), personId: plan.personId })),
    mandates: mandates.map(({ row, plan }) => ({
      ...row,
      personId: plan.personId,
      mandateId: plan.mandateId as string,
      level: row.level as Level,
      termNumber: row.termNumber as number,
    })),
    posts: posts.map(({ row, plan }) => ({
      postId: plan.postId as string,
      personId: plan.personId,
      communityId: row.communityId as string,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
    })),
  })
  for (const { lineNo, plan } of persons)
    Object.assign(made.get(lineNo) ?? {}, { person: { id: plan.personId, version: 1, before: null } })
  for (const { lineNo, plan } of mandates)
    Object.assign(made.get(lineNo) ?? {}, { mandate: { id: plan.mandateId, version: 1, before: null } })
  for (const { lineNo, plan } of posts)
    Object.assign(made.get(lineNo) ?? {}, { post: { id: plan.postId, before: null } })
}

/** Values a row changes; rows of one person are written together, as one version. */
async function setChanged(
  db: Sql,
  districtId: number,
  rows: readonly Row[],
  made: Map<number, MadeByRoster>,
): Promise<void> {
  const people = new Map<string, PersonValues>()
  for (const { plan } of rows) {
    if (plan.personChanges.length === 0) continue
    const before = people.get(plan.personId)?.values ?? {}
    people.set(plan.personId, {
      personId: plan.personId,
      values: { ...before, ...toValues(plan.personChanges) },
      version: null,
    })
  }
  const personVersions = versionsOf(await setPeople(db, districtId, [...people.values()]))
  const changed = rows.filter(({ plan }) => plan.mandateChanges.length > 0 && plan.mandateId !== null)
  const mandates = changed.map(
    ({ plan }): MandateValues => ({
      mandateId: plan.mandateId as string,
      values: toValues(plan.mandateChanges),
      version: null,
    }),
  )
  const mandateVersions = versionsOf(await setMandates(db, districtId, mandates))
  const posts = rows.filter(({ plan }) => plan.postChanges.length > 0 && plan.postId !== null)
  await setPosts(
    db,
    districtId,
    posts.map(({ plan }) => ({ postId: plan.postId as string, values: toValues(plan.postChanges) })),
  )
  for (const { lineNo, plan } of rows) {
    const one = made.get(lineNo) as MadeByRoster
    if (plan.personChanges.length > 0) {
      const before = plan.newPerson ? null : fromValues(plan.personChanges)
      one.person = { id: plan.personId, version: personVersions.get(plan.personId) ?? 0, before }
    }
    const endsOn = endOf(plan)
    if (endsOn !== null) one.reopened = { personId: plan.personId, endsOn }
    if (plan.mandateChanges.length > 0 && plan.mandateId !== null)
      one.mandate = {
        id: plan.mandateId,
        version: mandateVersions.get(plan.mandateId) ?? 0,
        before: fromValues(plan.mandateChanges),
      }
    if (plan.postChanges.length > 0 && plan.postId !== null)
      one.post = { id: plan.postId, before: fromValues(plan.postChanges) }
  }
}

function toValues(changes: readonly Change[]): Values {
  return Object.fromEntries(changes.map(({ column, to }) => [column, to]))
}

function fromValues(changes: readonly Change[]): Values {
  return Object.fromEntries(changes.map(({ column, from }) => [column, from]))
}

function versionsOf(rows: readonly { id: string; version: number }[]): Map<string, number> {
  return new Map(rows.map(({ id, version }) => [id, version]))
}
