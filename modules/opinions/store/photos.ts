import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewPhoto {
  readonly districtId: number
  readonly photoId: string
  readonly itemId: string
  readonly kind: string
  readonly bytes: Buffer
  readonly sha256: string
  readonly at: Date
  /** The most there may be of the word. */
  readonly most: number
}

/**
 * Keeps a picture at the next free position; answers how many there are then, or null where there is no room. An id used before breaks the key
 * (23505); so does, now and then, a picture sent at the same moment, and is then to be tried again.
 */
export async function putPhoto(db: Sql, photo: NewPhoto, audit: AuditFact): Promise<number | null> {
  const { rows } = await sql<{ position: number }>`
    with room as (
      select coalesce(max(p.position), 0) + 1 as position from opinions.photo p
      where p.district_id = ${photo.districtId} and p.item_id = ${photo.itemId}::uuid and not p.of_reply),
    made as (
      insert into opinions.photo (district_id, photo_id, item_id, position, kind, bytes, sha256, added_at)
      select ${photo.districtId}::int, ${photo.photoId}::uuid, ${photo.itemId}::uuid, r.position, ${photo.kind}::text, ${photo.bytes}::bytea,
        ${photo.sha256}::text, ${photo.at}::timestamptz
      from room r where r.position <= ${photo.most}::int
      returning position),
    trace as (${auditInsert({ ...audit, answer: answerOf(photo) }, { onlyIf: 'made' })})
    select position from made`.execute(db)
  return rows[0]?.position ?? null
}

/** What the sender is answered, kept for a repeated request. */
function answerOf({ photoId, most }: NewPhoto): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('photoId', ${photoId}::text, 'taken', m.position, 'most', ${most}::int) from made m)`
}

export interface KeptPhoto {
  readonly itemId: string
  readonly kind: string
  readonly sha256: string
  readonly bytes: Buffer
}

/** A picture of this item that was not erased, or null. */
export async function keptPhoto(
  db: Sql,
  districtId: number,
  itemId: string,
  photoId: string,
): Promise<KeptPhoto | null> {
  const { rows } = await sql<KeptPhoto>`
    select item_id as "itemId", kind, sha256, bytes from opinions.photo
    where district_id = ${districtId} and item_id = ${itemId}::uuid and photo_id = ${photoId}::uuid and bytes is not null`.execute(
    db,
  )
  return rows[0] ?? null
}

/** How many pictures of the word an item has. */
export async function photoCount(db: Sql, districtId: number, itemId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opinions.photo
    where district_id = ${districtId} and item_id = ${itemId}::uuid and not of_reply and erased_at is null`.execute(db)
  return rows[0]?.count ?? 0
}
