import type { CivilDate } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { removeImportedPeople, setMandates, setPeople, setPosts } from '../../modules/roster/index.ts'
import type { Sql } from '../../platform/database/database.ts'

export type Values = Record<string, string | number | null>

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
  /** A district mandate it ended: undoing gives those days back, and points with them. */
  reopened?: { personId: string; endsOn: CivilDate }
}

/** Everything back as it was. Rows come last first: the version met first is the latest, the values met last are the oldest. */
export async function takeBackRoster(
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
