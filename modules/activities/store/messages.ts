import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { addJobPart } from '../../../platform/jobs/add-job.ts'
import type { MessagePurpose, MessageWhy } from '../language.ts'

/** Name of the job that sends what was asked for. */
export const DELIVER_MESSAGES = 'activities.deliver-messages'

export interface NewMailing {
  readonly districtId: number
  readonly mailingId: string
  readonly purpose: MessagePurpose
  readonly by: string
  readonly at: Date
  readonly to: readonly { readonly activityId: string; readonly personId: string; readonly words: string }[]
}

/**
 * Messages, the job that sends them and the trace in one statement; answers how many. The same words to the same person
 * stand once, whoever pressed twice; what failed before it left is asked for again under a new id.
 */
export async function queueMessages(db: Sql, mailing: NewMailing, audit: AuditFact): Promise<number> {
  const rows = mailing.to.map((one) => ({ ...one, messageId: newId() }))
  const answer = sql`(select jsonb_build_object('queued', count(*)) from queued)`
  const done = await sql<{ queued: number }>`
    with asked as (
      select r."messageId" as message_id, r."activityId" as activity_id, r."personId" as person_id, r.words
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r("messageId" uuid, "activityId" uuid, "personId" uuid, words text)
      join activities.activity a on a.district_id = ${mailing.districtId} and a.activity_id = r."activityId"
        and a.state = 'published'),
    queued as (
      insert into activities.message as m (district_id, message_id, mailing_id, activity_id, person_id, purpose, words,
        state, queued_at, queued_by)
      select ${mailing.districtId}, message_id, ${mailing.mailingId}::uuid, activity_id, person_id, ${mailing.purpose}, words,
        'queued', ${mailing.at}::timestamptz, ${mailing.by}::uuid
      from asked
      on conflict (district_id, activity_id, person_id, purpose, words) do update
        set message_id = excluded.message_id, mailing_id = excluded.mailing_id, state = 'queued', why = null,
          queued_at = excluded.queued_at, queued_by = excluded.queued_by, attempted_at = null, settled_at = null
        where m.state = 'failed' and m.why not in ('unsure', 'called-off')
      returning m.message_id),
    job as (${addJobPart(DELIVER_MESSAGES, { mailingId: mailing.mailingId }, 'queued')}),
    audited as (${auditInsert({ ...audit, answer }, { onlyIf: 'queued' })})
    select count(*)::int as queued, (select id from job) as job from queued`.execute(db)
  return done.rows[0]?.queued ?? 0
}

/** A message about to leave. */
export interface LeavingMessage {
  readonly messageId: string
  readonly phone: string | null
  readonly words: string
  /** The activity is still on. */
  readonly isOn: boolean
  /** An invented person of the demo, whose number may be somebody's. */
  readonly invented: boolean
}

/** Takes the next message of a mailing and marks it as attempted, before anything leaves; null when none is left. */
export async function takeMessage(
  db: Sql,
  asked: { districtId: number; mailingId: string; at: Date },
): Promise<LeavingMessage | null> {
  const { districtId, mailingId, at } = asked
  const taken = await sql<LeavingMessage>`
    with next as (
      select message_id from activities.message
      where district_id = ${districtId} and mailing_id = ${mailingId}::uuid and state = 'queued' and attempted_at is null
      order by message_id limit 1 for update skip locked)
    update activities.message m set attempted_at = ${at}::timestamptz
    from next, activities.activity a, roster.person p
    where m.district_id = ${districtId} and m.message_id = next.message_id
      and a.district_id = m.district_id and a.activity_id = m.activity_id
      and p.district_id = m.district_id and p.person_id = m.person_id
    returning m.message_id as "messageId", p.phone, m.words, a.state = 'published' as "isOn", p.is_demo as invented`.execute(
    db,
  )
  return taken.rows[0] ?? null
}

/** Notes how a message ended. A receipt that comes late still turns "may have gone out" into "sent". */
export async function settleMessage(
  db: Sql,
  asked: { districtId: number; messageId: string; why: MessageWhy | null; at: Date },
): Promise<void> {
  const { districtId, messageId, why, at } = asked
  await sql`
    update activities.message set state = ${why === null ? 'sent' : 'failed'}, why = ${why}::text, settled_at = ${at}::timestamptz
    where district_id = ${districtId} and message_id = ${messageId}::uuid
      and (state = 'queued' or (state = 'failed' and why = 'unsure'))`.execute(db)
}

/** Puts a message back that certainly did not leave, to be tried later. */
export async function putBackMessage(db: Sql, districtId: number, messageId: string): Promise<void> {
  await sql`
    update activities.message set attempted_at = null
    where district_id = ${districtId} and message_id = ${messageId}::uuid and state = 'queued'`.execute(db)
}

/** Settles what a worker that died had attempted: it may have gone out, so it is not sent again. */
export async function settleUnsure(db: Sql, asked: { districtId: number; mailingId: string; at: Date }): Promise<void> {
  await sql`
    update activities.message set state = 'failed', why = 'unsure', settled_at = ${asked.at}::timestamptz
    where district_id = ${asked.districtId} and mailing_id = ${asked.mailingId}::uuid and state = 'queued'
      and attempted_at is not null`.execute(db)
}

/** Gives up what is left of a mailing after the last try. */
export async function giveUpMessages(
  db: Sql,
  asked: { districtId: number; mailingId: string; at: Date },
): Promise<void> {
  await sql`
    update activities.message set state = 'failed', why = 'given-up', settled_at = ${asked.at}::timestamptz
    where district_id = ${asked.districtId} and mailing_id = ${asked.mailingId}::uuid and state = 'queued'`.execute(db)
}
