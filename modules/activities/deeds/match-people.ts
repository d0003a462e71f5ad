import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { MatchAnswer } from '../contract-answers.ts'
import { peopleOnDay } from '../reads/people-to-name.ts'
import { matchNames } from '../rules/match-names.ts'
import type { Asked } from './asked.ts'

/** Finds who is meant by a pasted list among those who hold a mandate on the day; ambiguous names are left to the user. */
export async function matchPeople(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  body: { names: string; on?: CivilDate; streetId?: number },
): Promise<MatchAnswer> {
  const on = body.on ?? civilDateOf(asked.now)
  const people = await peopleOnDay(asked.db, {
    districtId: asked.actor.districtId,
    on,
    streetId: body.streetId ?? null,
  })
  const byId = new Map(people.map((person) => [person.personId, person]))
  const items = matchNames(body.names, people).map(({ text, state, personIds }) => ({
    text: text.slice(0, 60),
    state,
    people: personIds.flatMap((id) => byId.get(id) ?? []).slice(0, 10),
  }))
  return { items }
}
