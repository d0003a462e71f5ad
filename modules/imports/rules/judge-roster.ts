import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Change, RosterRow } from '../language.ts'
import { duplicateRow, type Judged, type RowToJudge, wrongRow } from './judge.ts'
import {
  type KnownMandate,
  type KnownPerson,
  type KnownPost,
  PERSON_FACTS,
  type PersonOnFile,
  RosterOnFile,
} from './roster-on-file.ts'

/** What importing a row of the roster makes and changes. Ids are given at the preview and stay. */
export interface RosterPlan {
  readonly personId: string
  readonly newPerson: boolean
  readonly mandateId: string | null
  readonly newMandate: boolean
  readonly postId: string | null
  readonly newPost: boolean
  readonly personChanges: readonly Change[]
  readonly mandateChanges: readonly Change[]
  readonly postChanges: readonly Change[]
}

/**
 * The verdict on each row of a roster, in file order. A row is one person and one mandate (or one post of a community recorder). Persons are
 * recognised by external id, else by name together with year of birth, telephone or mandate; where that is not enough the row is wrong and
 * says how to tell them apart. Blank cells change nothing. An earlier row of the file counts as known to the later ones.
 */
export function judgeRoster(
  rows: readonly RowToJudge<RosterRow, RosterPlan>[],
  known: readonly PersonOnFile[],
  newId: () => string,
): Judged<RosterPlan>[] {
  const file = new RosterOnFile(known)
  const firstLine = new Map<string, { lineNo: number; row: RosterRow }>()
  return rows.map((one) => judgeRow(one, file, firstLine, newId))
}

function judgeRow(
  { lineNo, row, before }: RowToJudge<RosterRow, RosterPlan>,
  file: RosterOnFile,
  firstLine: Map<string, { lineNo: number; row: RosterRow }>,
  newId: () => string,
): Judged<RosterPlan> {
  const match = file.personOf(row, before?.personId ?? null)
  if ('wrong' in match) return wrongRow(lineNo, match.column, match.wrong, match.params)
  const known = match.person
  const person = known ?? file.addPerson(row, before?.personId ?? newId())
  const key = `${person.personId} ${row.level} ${row.termNumber ?? row.communityId} ${row.startsOn}`
  const first = firstLine.get(key)
  if (first) {
    const alike = JSON.stringify(first.row) === JSON.stringify(row)
    if (alike) return duplicateRow(lineNo, 'imports.repeats-line', { line: first.lineNo })
    return wrongRow(lineNo, null, 'imports.contradicts-line', { line: first.lineNo })
  }
  firstLine.set(key, { lineNo, row })
  const facts = factChanges(person, row, known === null)
  if ('wrong' in facts) return wrongRow(lineNo, facts.column, facts.wrong, { line: facts.line })
  const held = row.level === 'recorder' ? postOf(person, row, before, newId) : mandateOf(person, row, before, newId)
  if ('wrong' in held) return wrongRow(lineNo, held.column, held.wrong, held.params)
  const plan: RosterPlan = {
    personId: person.personId,
    newPerson: known === null,
    ...held,
    personChanges: facts.changes,
  }
  const changes = [...facts.changes, ...held.mandateChanges, ...held.postChanges]
  if (row.externalId !== null) file.learn(row.externalId, person)
  for (const { column } of facts.changes) person.touched.set(column, lineNo)
  if (known === null) for (const column of PERSON_FACTS) if (row[column] !== null) person.touched.set(column, lineNo)
  const isNew = plan.newPerson || plan.newMandate || plan.newPost
  return { lineNo, verdict: isNew ? 'new' : changes.length > 0 ? 'changed' : 'same', problems: [], plan, changes }
}

type Wrong = { wrong: string; column: string | null; params?: Record<string, string | number> }

/** Facts of the person the row gives otherwise than known. Two rows of one file must not disagree about a person. */
function factChanges(
  person: KnownPerson,
  row: RosterRow,
  isNew: boolean,
): { changes: Change[] } | { wrong: string; column: string; line: number } {
  if (isNew) return { changes: [] }
  const changes: Change[] = []
  for (const column of PERSON_FACTS) {
    const to = row[column]
    const from = person[column]
    if (to === null || to === from) continue
    const line = person.touched.get(column)
    if (line !== undefined) return { wrong: 'imports.facts-differ-in-file', column, line }
    changes.push({ column, from, to })
  }
  for (const change of changes) Object.assign(person, { [change.column]: change.to })
  return { changes }
}

type Held = Omit<RosterPlan, 'personId' | 'newPerson' | 'personChanges'>
const NONE: Held = {
  mandateId: null,
  newMandate: false,
  postId: null,
  newPost: false,
  mandateChanges: [],
  postChanges: [],
}

function overlap(
  a: { startsOn: CivilDate; endsOn: CivilDate | null },
  b: { startsOn: CivilDate; endsOn: CivilDate | null },
): boolean {
  return (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn)
}

/** The mandate a row means: known by level, term and first day; a new one must not overlap another of its level. */
function mandateOf(person: KnownPerson, row: RosterRow, before: RosterPlan | null, newId: () => string): Held | Wrong {
  const sameLevel = person.mandates.filter((mandate) => mandate.level === row.level)
  const known = sameLevel.find((mandate) => mandate.termNumber === row.termNumber && mandate.startsOn === row.startsOn)
  if (known) return knownMandate(known, row)
  const clash = sameLevel.find((mandate) => overlap(mandate, row))
  if (clash && clash.termNumber === row.termNumber)
    return { wrong: 'imports.start-differs', column: 'startsOn', params: { day: clash.startsOn } }
  if (clash)
    return {
      wrong: 'imports.mandate-overlaps',
      column: 'startsOn',
      params: { term: clash.termNumber, day: clash.startsOn },
    }
  const mandateId = before?.mandateId ?? newId()
  person.mandates.push({ ...row, level: row.level, termNumber: row.termNumber ?? 0, mandateId })
  return { ...NONE, mandateId, newMandate: true }
}

const MANDATE_FACTS = ['streetId', 'constituency', 'certificateNo'] as const

function knownMandate(known: KnownMandate, row: RosterRow): Held | Wrong {
  const ends = endChanges(known, row)
  if ('wrong' in ends) return ends
  const changes: Change[] = MANDATE_FACTS.flatMap((column) => {
    const to = row[column]
    return to === null || to === known[column] ? [] : [{ column, from: known[column], to }]
  })
  const mandateChanges = [...changes, ...ends.changes]
  for (const change of mandateChanges) Object.assign(known, { [change.column]: change.to })
  return { ...NONE, mandateId: known.mandateId, mandateChanges }
}

/** A list may end what is open; what has ended is not moved by a list. */
function endChanges(
  known: { endsOn: CivilDate | null; endReason?: string | null },
  row: RosterRow,
): { changes: Change[] } | Wrong {
  if (row.endsOn === null || row.endsOn === known.endsOn) return { changes: [] }
  if (known.endsOn !== null) return { wrong: 'imports.end-differs', column: 'endsOn', params: { day: known.endsOn } }
  return {
    changes: [
      { column: 'endsOn', from: null, to: row.endsOn },
      { column: 'endReason', from: null, to: row.endReason },
    ],
  }
}

function postOf(person: KnownPerson, row: RosterRow, before: RosterPlan | null, newId: () => string): Held | Wrong {
  const here = person.posts.filter((post) => post.communityId === row.communityId)
  const known = here.find((post) => post.startsOn === row.startsOn)
  if (known) return knownPost(known, row)
  const clash = here.find((post) => overlap(post, row))
  if (clash) return { wrong: 'imports.start-differs', column: 'startsOn', params: { day: clash.startsOn } }
  const postId = before?.postId ?? newId()
  person.posts.push({ postId, communityId: row.communityId ?? '', startsOn: row.startsOn, endsOn: row.endsOn })
  return { ...NONE, postId, newPost: true }
}

function knownPost(known: KnownPost, row: RosterRow): Held | Wrong {
  const ends = endChanges(known, row)
  if ('wrong' in ends) return ends
  const postChanges = ends.changes.filter((change) => change.column === 'endsOn')
  for (const change of postChanges) Object.assign(known, { [change.column]: change.to })
  return { ...NONE, postId: known.postId, postChanges }
}
