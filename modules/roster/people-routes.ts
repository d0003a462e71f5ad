import { Type } from 'typebox'
import { demand } from '../../kernel/refusal.ts'
import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import { AddedPerson, AddPersonBody, FoundPeople } from './contract.ts'
import { addPerson } from './deeds/add-person.ts'
import { findPeople } from './reads/find-people.ts'
import { mayKeepMandates } from './rules/may-see-people.ts'

/** People as such, with a mandate or without: whom the district office may seat or put on file. */
export const peopleRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/people/find',
    policy: 'roster.keep-people',
    summary: 'Anybody on file by name, pinyin or initials; at most 20',
    query: Type.Object({ find: Type.String({ minLength: 1, maxLength: 60 }) }),
    answer: FoundPeople,
    async handle(ask) {
      demand(mayKeepMandates(ask.actor))
      return { items: await findPeople(ask.db, ask.actor.districtId, ask.query.find) }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/people',
    policy: 'roster.keep-people',
    summary: 'Puts somebody on file',
    body: AddPersonBody,
    answer: AddedPerson,
    status: 201,
    handle: (ask) => addPerson({ ...ask, ...ask.body }),
  }),
]
