import type { Sql } from '../../../platform/database/database.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'
import type { DossiersAnswer } from '../contract-dossiers.ts'
import type { DossierKind } from '../language.ts'
import { type DossierLine, dossierList } from '../reads/dossier-list.ts'
import { mayOpen, sightOf } from '../rules/may-dossier.ts'

/** The dossiers the asker may know of, the latest first. */
export async function listDossiers(
  { actor, db }: { readonly actor: Actor; readonly db: Sql },
  query: { readonly limit: number; readonly after?: string | undefined; readonly kind?: DossierKind | undefined },
): Promise<DossiersAnswer> {
  const before = decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined
  const rows = await dossierList(db, {
    ...{ districtId: actor.districtId, personId: actor.personId, staff: isDistrictStaff(actor) },
    ...{ streets: ownStreets(actor).filter((street) => isStreetStaff(actor, street)) },
    ...{ kind: query.kind ?? null, limit: query.limit, before: before ?? null },
  })
  const page = pageOf(rows, query.limit, (row) => [new Date(row.openedAt).toISOString(), row.dossierId])
  return { items: page.items.flatMap((row) => lineFor(actor, row)), next: page.next, can: { open: mayOpen(actor) } }
}

function lineFor(actor: Actor, { hands, live, decided, openedAt, ...line }: DossierLine): DossiersAnswer['items'] {
  const sight = sightOf(actor, { hands, announcedOn: line.announcedOn })
  if (sight === null) return []
  const matters = sight === 'hand' ? live : sight === 'street_hand' ? 0 : decided
  return [{ ...line, openedAt: new Date(openedAt).toISOString(), sight, matters }]
}
