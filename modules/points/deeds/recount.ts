import type { Doer } from '../../../kernel/doer.ts'
import type { Database } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { scoringOfYears, yearsWithPoints } from '../reads/scoring-of-years.ts'
import { postingsFor } from '../rules/postings-for.ts'
import { appendEntries } from '../store/append.ts'
import { isPostingOvertaken } from '../store/post.ts'

export interface Recount {
  readonly doer: Doer
  readonly at: Date
  /** Which deputies' years; none: all that have records or points. */
  readonly years?: readonly { personId: string; year: number }[]
}

const YEARS_A_TIME = 50
const TRIES = 5

/**
 * Scores deputies' years anew and appends what differs: after a suspension or a mandate was entered late, or as a proof (0 entries).
 * Answers how many entries it appended. Running it twice appends nothing the second time.
 */
export async function recount(database: Database, { doer, at, years }: Recount): Promise<number> {
  if (years) return recountYears(database, doer, at, years)
  const db = database.district(doer.districtId)
  let appended = 0
  let after: { year: number; personId: string } | null = null
  for (;;) {
    const page = await yearsWithPoints(db, doer.districtId, after, YEARS_A_TIME)
    if (page.length === 0) return appended
    appended += await recountYears(database, doer, at, page)
    after = page.at(-1) ?? null
  }
}

async function recountYears(
  database: Database,
  doer: Doer,
  at: Date,
  years: readonly { personId: string; year: number }[],
): Promise<number> {
  const db = database.district(doer.districtId)
  for (let tries = 1; ; tries++) {
    const states = await scoringOfYears(db, doer.districtId, years)
    const postings = states.flatMap((state) => postingsFor(state, { cause: 'recount' }, newId))
    if (postings.length === 0) return 0
    const fact = {
      doer,
      action: 'points.recount',
      subjectKind: 'ledger',
      subjectId: String(doer.districtId),
      detail: { years: years.length, entries: postings.length },
      at,
    }
    try {
      await appendEntries(db, { districtId: doer.districtId, postings, read: states, at }, fact)
      return postings.length
    } catch (error) {
      if (!isPostingOvertaken(error) || tries === TRIES) throw error
    }
  }
}
