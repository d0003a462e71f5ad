import { sql } from 'kysely'
import type { ImportAsked } from '../../modules/imports/index.ts'
import { postingPart, postingsFor, scoringOfYears } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** Deputies' years one statement posts. */
const YEARS_A_TIME = 100

/**
 * Scores the years anew out of the records as they now stand and appends what differs, in bounded chunks. Where somebody posts to one of
 * the years at the same moment, the statement fails as a whole (`isPostingOvertaken`) and the rows are carried out again.
 */
export async function postImported(
  { db, actor, now: at }: ImportAsked,
  years: readonly { personId: string; year: number }[],
): Promise<void> {
  const ordered = years.toSorted((a, b) =>
    a.personId === b.personId ? a.year - b.year : a.personId < b.personId ? -1 : 1,
  )
  for (let from = 0; from < ordered.length; from += YEARS_A_TIME) {
    const read = await scoringOfYears(db, actor.districtId, ordered.slice(from, from + YEARS_A_TIME))
    const postings = read.flatMap((state) => postingsFor(state, { cause: 'import' }, newId))
    if (postings.length === 0) continue
    await sql`with go as (select 1),
        ${postingPart({ districtId: actor.districtId, postings, read, at, onlyIf: 'go' })}
      select 1`.execute(db)
  }
}
