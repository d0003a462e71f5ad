import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { firstIdOf } from '../../../platform/ids/new-id.ts'
import type { ContactSubject } from '../rules/may-unmask.ts'

/** Scalar subselect: who raised an item, as policies look at it (json, or null). For `shownContact`; it never leaves the server as it is. */
export function contactPart(districtId: number, item: RawBuilder<unknown>): RawBuilder<ContactSubject | null> {
  return sql<ContactSubject | null>`(
    select json_build_object('name', c.name, 'phone', c.phone, 'hideName', c.hide_name, 'erased', c.erased_at is not null)
    from opinions.contact c where c.district_id = ${districtId} and c.item_id = ${item})`
}

/** Who raised an item, and how many pictures the resident left. */
export async function loadContact(
  db: Sql,
  districtId: number,
  itemId: string,
): Promise<{ contact: ContactSubject | null; photos: number }> {
  const { rows } = await sql<{ contact: ContactSubject | null; photos: number }>`
    select ${contactPart(districtId, sql`${itemId}::uuid`)} as contact,
      (select count(*)::int from opinions.photo p where p.district_id = ${districtId} and p.item_id = ${itemId}::uuid and not p.of_reply
        and p.erased_at is null) as photos`.execute(db)
  return rows[0] ?? { contact: null, photos: 0 }
}

/** Whether name and number of whoever raised an item stand in these words. */
export async function namedInWords(
  db: Sql,
  { districtId, itemId, words }: { districtId: number; itemId: string; words: string },
): Promise<{ name: boolean; phone: boolean }> {
  const { rows } = await sql<{ name: boolean; phone: boolean }>`
    select platform.times_of_person(${words}::text, platform.pattern_of_person(c.name, null)) > 0 as name,
      platform.times_of_person(${words}::text, platform.pattern_of_person(null, c.phone)) > 0 as phone
    from opinions.contact c where c.district_id = ${districtId} and c.item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? { name: false, phone: false }
}

/** Lines of the last hour have ids younger than this: found by the key, however long the trace is. */
const LATELY = 2 * 3_600_000

/**
 * Opens name and number with the line of the trace, in one statement; null where the asker has looked at `most` within the hour, or where it was erased meanwhile. What was
 * opened is kept nowhere: the trace holds who, which item and why.
 */
export async function openContact(
  db: Sql,
  asked: { districtId: number; itemId: string; most: number },
  fact: AuditFact,
): Promise<{ name: string | null; phone: string | null } | 'too-often' | null> {
  const { districtId, itemId, most } = asked
  const { rows } = await sql<{ looks: number; seen: { name: string | null; phone: string | null } | null }>`
    with looked as (
      select count(*)::int as looks from audit.entry e where e.district_id = ${districtId} and e.person_id = ${fact.doer.personId}::uuid
        and e.action = ${fact.action} and e.at > ${fact.at}::timestamptz - interval '1 hour'
          and e.entry_id > ${firstIdOf(new Date(Date.now() - LATELY))}::uuid),
    seen as (
      select c.name, c.phone from opinions.contact c, looked
      where c.district_id = ${districtId} and c.item_id = ${itemId}::uuid and c.erased_at is null and looked.looks < ${most}),
    trace as (${auditInsert(fact, { onlyIf: 'seen' })})
    select looks, (select json_build_object('name', s.name, 'phone', s.phone) from seen s) as seen from looked`.execute(
    db,
  )
  const [row] = rows
  if (row?.seen) return row.seen
  return (row?.looks ?? 0) >= most ? 'too-often' : null
}

/**
 * The day until which contact data is kept, for every item that has come to its end, and none for those taken up again. An item that nobody closed counts from its last step:
 * forgetting to file it away keeps nobody's number for ever.
 */
export async function setKeepingDays(db: Sql, districtId: number, months: number): Promise<void> {
  await sql`
    update opinions.contact c set erase_after = x.day
    from (select i.item_id, ${keptUntil(districtId, months)} as day from opinions.item i where i.district_id = ${districtId}) x
    where c.district_id = ${districtId} and c.item_id = x.item_id and c.erased_at is null and c.erase_after is distinct from x.day`.execute(
    db,
  )
}

function keptUntil(districtId: number, months: number): RawBuilder<CivilDate | null> {
  return sql<CivilDate | null>`case when i.state in ('resident_notified', 'rated', 'not_taken', 'referred', 'duplicate', 'withdrawn', 'closed')
    then ((coalesce(i.closed_at, (select max(s.at) from opinions.step s where s.district_id = ${districtId} and s.item_id = i.item_id), i.received_at)
      at time zone 'Asia/Shanghai')::date + make_interval(months => ${months}))::date end`
}

/** A batch of items whose contact data or pictures are past their day on `today`, pictures without a contact included. */
export async function itemsPastKeeping(
  db: Sql,
  asked: { districtId: number; months: number; today: CivilDate; most: number },
): Promise<string[]> {
  const { districtId, months, today } = asked
  const { rows } = await sql<{ itemId: string }>`
    with held as (
      select c.item_id from opinions.contact c where c.district_id = ${districtId} and c.erased_at is null and c.erase_after < ${today}::date
      union
      select p.item_id from opinions.photo p where p.district_id = ${districtId} and p.erased_at is null and not p.of_reply)
    select i.item_id as "itemId" from held join opinions.item i on i.district_id = ${districtId} and i.item_id = held.item_id
    where ${keptUntil(districtId, months)} < ${today}::date order by i.item_id limit ${asked.most}`.execute(db)
  return rows.map(({ itemId }) => itemId)
}
