import type { Level } from '../../kernel/level.ts'
import { refuse } from '../../kernel/refusal.ts'
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
import {
  addImportedPeople,
  type ImportedTerm,
  knownPeople,
  knownTerms,
  type MandateValues,
  type PersonValues,
  pinyinOfName,
  removeImportedPeople,
  setMandates,
  setPeople,
  setPosts,
} from '../../modules/roster/index.ts'
import type { Sql } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { builtUpon } from './built-upon.ts'

type Values = Record<string, string | number | null>

/** Something a row made (`before` null) or changed: its version afterwards, and the values it had. */
interface Touched {
  id: string
  version: number
  before: Values | null
}

/** What a row of the roster made, so that it can be taken back. */
export interface MadeByRoster {
  name: string
  person?: Touched
  mandate?: Touched
  /** Posts have no version. */
  post?: { id: string; before: Values | null }
  termId?: string
}

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

  async carryOut({ db, actor }, _batchId, rows) {
    const made = new Map<number, MadeByRoster>(rows.map(({ lineNo, row }) => [lineNo, { name: row.name }]))
    const terms = await missingTerms(db, actor.districtId, rows, made)
    await addNew(db, actor.districtId, rows, terms, made)
    await setChanged(db, actor.districtId, rows, made)
    return made
  },

  async undo({ db, actor, lang }, made) {
    const names = new Map(
      made.flatMap((one) => [one.person?.id, one.mandate?.id, one.post?.id].map((id) => [id ?? '', one.name])),
    )
    await takeBack(db, actor.districtId, made, names).catch((error: unknown) => builtUpon(error, names, lang))
  },
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

/** Everything back as it was. Rows come last first: the version met first is the latest, the values met last are the oldest. */
async function takeBack(
  db: Sql,
  districtId: number,
  made: readonly MadeByRoster[],
  names: Map<string, string>,
): Promise<void> {
  const persons = gathered(made.map((one) => one.person))
  const mandates = gathered(made.map((one) => one.mandate))
  const posts = gathered(made.map((one) => one.post && { ...one.post, version: 1 }))
  const set = [
    ...(await setMandates(
      db,
      districtId,
      mandates.changed.map((one) => ({ mandateId: one.id, values: one.before ?? {}, version: one.version })),
    )),
    ...(await setPeople(
      db,
      districtId,
      persons.changed.map((one) => ({ personId: one.id, values: one.before ?? {}, version: one.version })),
    )),
  ]
  await setPosts(
    db,
    districtId,
    posts.changed.map((one) => ({ postId: one.id, values: one.before ?? {} })),
  )
  const removed = await removeImportedPeople(db, districtId, {
    postIds: posts.added.map((one) => one.id),
    mandates: mandates.added,
    persons: persons.added,
    termIds: made.flatMap((one) => one.termId ?? []),
  })
  const done = new Set([...set.map((one) => one.id), ...removed])
  const kept = [...persons.all, ...mandates.all].find((one) => !done.has(one.id))
  if (kept) refuse('imports.changed-since', { status: 409, params: { who: names.get(kept.id) ?? '' } })
}

function gathered(touched: readonly (Touched | undefined)[]) {
  const all = new Map<string, Touched>()
  for (const one of touched) {
    if (!one) continue
    const later = all.get(one.id)
    const before = one.before === null ? null : { ...later?.before, ...one.before }
    all.set(one.id, { id: one.id, version: later?.version ?? one.version, before })
  }
  const list = [...all.values()]
  return {
    all: list,
    added: list.filter((one) => one.before === null),
    changed: list.filter((one) => one.before !== null),
  }
}
