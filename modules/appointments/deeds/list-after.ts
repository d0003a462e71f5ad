import { demand } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { isDistrictStaff, ownStreets } from '../../access/language.ts'
import type { AfterListAnswer } from '../contract-oaths.ts'
import { afterList } from '../reads/after-list.ts'
import { mayReadAfterList } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'

/** What is still to be done of announced dossiers: oaths, letters, training; a street's committee sees its street's. Refuses 403 others. */
export async function listAfter(
  { actor, db }: Asked,
  query: { limit: number; after?: string | undefined },
): Promise<AfterListAnswer> {
  demand(mayReadAfterList(actor))
  const position = decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined
  const rows = await afterList(db, {
    ...{ districtId: actor.districtId, limit: query.limit, after: position ?? null },
    streets: isDistrictStaff(actor) ? null : ownStreets(actor),
  })
  const page = pageOf(rows, query.limit, (row) => [row.announcedOn, row.dossierId])
  return { ...page, items: page.items.map((row) => ({ ...row, toMakeUp: [...row.toMakeUp] })) }
}
