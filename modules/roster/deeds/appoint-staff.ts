import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Doer } from '../../../kernel/doer.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { pinyinOfName } from '../rules/pinyin-of-name.ts'
import { plainName } from '../rules/plain-name.ts'
import { putStaff, type StaffKind, staffNamed } from '../store/staff-posts.ts'

export interface StaffAsked {
  tx: Sql
  doer: Doer
  name: string
  kind: StaffKind
  now: Date
}

/**
 * Puts somebody on file with a post of the district office from today on: the operator's way in, before anybody can sign in. Somebody of
 * that name who holds the post already is answered as they are. Refuses a blank name (422).
 */
export async function appointStaff(asked: StaffAsked): Promise<{ personId: string; isNew: boolean }> {
  const { tx, doer, kind, now: at } = asked
  const name = plainName(asked.name)
  if (name === '') refuse('roster.name-blank', { field: 'name' })
  const startsOn = civilDateOf(at)
  const known = await staffNamed(tx, { districtId: doer.districtId, name, kind, on: startsOn })
  if (known !== null) return { personId: known, isNew: false }
  const personId = newId()
  const staff = { districtId: doer.districtId, personId, postId: newId(), name, ...pinyinOfName(name), kind, startsOn }
  const detail = { name, post: kind }
  await putStaff(tx, staff, {
    doer,
    action: 'roster.appoint-staff',
    subjectKind: 'person',
    subjectId: personId,
    detail,
    at,
  })
  return { personId, isNew: true }
}
