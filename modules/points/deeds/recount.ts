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
  readonly years?: readonly { personId: string; year: number }[] | undefined
  readonly requestId?: string | null | undefined
  readonly bodyHash?: string | null | undefined
}

const YEARS_A_TIME = 50
const TRIES = 5

/**
 * Scores deputies' years anew and appends what differs: after a suspension or a mandate was entered late, or as a proof (0 entries).
 * Answers how many entries it appended. Running it twice appends nothing the second time.
 */
export async function recount(database: Database, asked: Recount): Promise<number> {
  if (asked.years) return recountYears(database, asked, asked.years)
  const { doer } = asked
  const db = database.district(doer.districtId)
  let appended = 0
  let after: { year: number; personId: string } | null = null
  for (;;) {
    const page = await yearsWithPoints(db, doer.districtId, after, YEARS_A_TIME)
    if (page.length === 0) return appended
    // Pages of a whole recount carry no request id: repeated, it finds nothing left to do.
    appended += await recountYears(database, { doer, at: asked.at }, page)
    after = page.at(-1) ?? null
  }
}

async function recountYears(
  database: Database,
  { doer, at, requestId, bodyHash }: Recount,
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
      requestId,
      bodyHash,
      answer: { entries: postings.length },
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
