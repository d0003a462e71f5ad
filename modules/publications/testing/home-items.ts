import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'

const RECEIVED = '2026-11-19T09:00:00+08:00'
const UNIT = '0190d000-0000-7000-8000-0000000000a1'
let number = 0

interface Made {
  readonly state: string
  readonly streetId?: number
  readonly dueOn?: string | null
  readonly dueStep?: string
  readonly deputyId?: string | null
  readonly held?: boolean
  readonly partState?: string
}

/** Items of a morning: to sort (one held back), to hand over, a return and a reply to decide on, to confirm, to tell, overdue (one of another street), a promise due. */
export async function homeItems(db: Sql): Promise<void> {
  await sql`insert into units.unit (district_id, unit_id, kind, name) values (${DISTRICT}, ${UNIT}, 'district_department', '区城管局')`.execute(
    db,
  )
  await item(db, { state: 'new', dueOn: '2026-11-30', dueStep: 'triage' })
  await item(db, { state: 'new', dueOn: '2026-11-30', dueStep: 'triage', held: true })
  await item(db, { state: 'handling', dueOn: '2026-11-25', dueStep: 'reply', streetId: JINCHANG })
  await item(db, { state: 'triaged', dueOn: '2026-11-25', dueStep: 'triage' })
  await item(db, { state: 'assigned', dueOn: '2026-11-27', dueStep: 'decide_return', partState: 'return_asked' })
  await item(db, { state: 'handling', dueOn: '2026-11-27', dueStep: 'approve', partState: 'replied' })
  // The deputy is waited for; the second deputy let the time run out, and behind the third stands none.
  await item(db, { state: 'done_claimed', dueOn: '2026-11-30', dueStep: 'confirm', deputyId: PEOPLE.deputyShen })
  await item(db, { state: 'done_claimed', dueOn: '2026-11-24', dueStep: 'confirm', deputyId: PEOPLE.deputyShen })
  await item(db, { state: 'cannot_be_done', dueOn: '2026-11-30', dueStep: 'confirm' })
  await item(db, { state: 'deputy_confirmed', dueOn: '2026-11-27', dueStep: 'tell' })
  const rated = await item(db, { state: 'rated', dueOn: null })
  await promise(db, rated, '2026-11-25')
  await promise(db, await item(db, { state: 'rated', dueOn: null }), '2026-12-25')
}

async function item(db: Sql, made: Made): Promise<string> {
  const itemId = newId()
  number += 1
  const { state, streetId = PINGJIANG, dueOn = null, dueStep = null, deputyId = null, held = false } = made
  await sql`insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, deputy_id, theme, words, raised_on,
      received_at, state, held, due_on, due_step)
    values (${DISTRICT}, ${itemId}, ${streetId}, 2026, ${number}, ${String(2_611_900_000 + number)}, 'hash', 'counter', 'resident', ${deputyId}::uuid, 'parking',
      '巷口停车', '2026-11-19', ${RECEIVED}::timestamptz, ${state}, ${held}, ${dueOn}::date, ${dueStep})`.execute(db)
  if (made.partState)
    await sql`insert into opinions.part (district_id, part_id, item_id, unit_id, kind, round, state, assigned_at)
      values (${DISTRICT}, ${newId()}, ${itemId}, ${UNIT}, 'lead', 1, ${made.partState}, ${RECEIVED}::timestamptz)`.execute(
      db,
    )
  return itemId
}

async function promise(db: Sql, itemId: string, dueOn: string): Promise<void> {
  const replyId = newId()
  await sql`insert into opinions.reply (district_id, reply_id, item_id, round, class, body, words, written_at, written_by, released_at, released_by)
    values (${DISTRICT}, ${replyId}, ${itemId}, 1, 'planned', '平江街道', '列入计划', ${RECEIVED}::timestamptz, ${PEOPLE.secretary}, ${RECEIVED}::timestamptz,
      ${PEOPLE.secretary})`.execute(db)
  await sql`insert into opinions.promise (district_id, promise_id, item_id, reply_id, words, due_on, state)
    values (${DISTRICT}, ${newId()}, ${itemId}, ${replyId}, '年内完成', ${dueOn}::date, 'open')`.execute(db)
}
