import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { mayKeepMandates } from '../rules/may-see-people.ts'
import { pinyinOfName } from '../rules/pinyin-of-name.ts'
import { plainName } from '../rules/plain-name.ts'
import { putPerson } from '../store/people.ts'

export interface PersonAsked {
  db: Sql
  actor: Actor
  id: string
  name: string
  sex?: 'male' | 'female' | undefined
  birthYear?: number | undefined
  employer?: string | undefined
  post?: string | undefined
  phone?: string | undefined
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/** Puts somebody on file who is no deputy yet: a committee's secretary, a member. Refuses 403 others than district staff, 422 a blank name. */
export async function addPerson(asked: PersonAsked): Promise<{ personId: string; name: string }> {
  demand(mayKeepMandates(asked.actor))
  const name = plainName(asked.name)
  if (name === '') refuse('roster.name-blank', { field: 'name' })
  const answer = { personId: asked.id, name }
  const person = {
    districtId: asked.actor.districtId,
    personId: asked.id,
    name,
    ...pinyinOfName(name),
    sex: asked.sex ?? null,
    birthYear: asked.birthYear ?? null,
    employer: asked.employer ?? null,
    post: asked.post ?? null,
    phone: asked.phone ?? null,
  }
  const { requestId, bodyHash, now: at, actor: doer } = asked
  const fact = { doer, action: 'roster.add-person', subjectKind: 'person', subjectId: asked.id, detail: { name } }
  await putPerson(asked.db, person, { ...fact, requestId, bodyHash, answer, at })
  return answer
}
