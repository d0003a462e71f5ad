import { type RawBuilder, sql } from 'kysely'

/** The CTE `handed`: somebody becomes a hand of the dossier, again if they had left. */
export function handAddedPart(
  districtId: number,
  hand: {
    readonly dossierId: string
    readonly personId: string
    readonly streetId: number | null
    readonly by: string
    readonly at: Date
  },
): RawBuilder<unknown> {
  return sql`handed as (
    insert into appointments.dossier_hand as h (district_id, dossier_id, person_id, street_id, added_at, added_by)
    select ${districtId}::int, ${hand.dossierId}::uuid, ${hand.personId}::uuid, ${hand.streetId}::int, ${hand.at}::timestamptz, ${hand.by}::uuid
    where exists (select 1 from changed)
    on conflict (district_id, dossier_id, person_id)
      do update set street_id = excluded.street_id, added_at = excluded.added_at, added_by = excluded.added_by, left_at = null)`
}

/** The CTE `handed`: somebody is no hand any more; for them the dossier does not exist. */
export function handLeftPart(
  districtId: number,
  hand: { readonly dossierId: string; readonly personId: string; readonly at: Date },
): RawBuilder<unknown> {
  return sql`handed as (
    update appointments.dossier_hand set left_at = ${hand.at}::timestamptz
    where district_id = ${districtId} and dossier_id = ${hand.dossierId}::uuid and person_id = ${hand.personId}::uuid and left_at is null
      and exists (select 1 from changed))`
}
