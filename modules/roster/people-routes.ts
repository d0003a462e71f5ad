import { Type } from 'typebox'
import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand } from '../../kernel/refusal.ts'
import { attachmentHeader, fileName } from '../../platform/excel/file-name.ts'
import type { Route } from '../../platform/http/route.ts'
import { say } from '../../platform/words/words.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import { streets as readStreets } from '../districts/index.ts'
import { AddedPerson, AddPersonBody, FoundPeople, PeopleFileQuery } from './contract.ts'
import { addPerson } from './deeds/add-person.ts'
import { exportPeople } from './deeds/export-people.ts'
import { findPeople } from './reads/find-people.ts'
import { mayKeepMandates } from './rules/may-see-people.ts'
import { pageWords } from './words-of-pages.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

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
    method: 'GET',
    path: '/api/v1/people.xlsx',
    policy: 'roster.export-people',
    summary:
      'The list of people as it is filtered, as an Excel workbook; at most 5,000, and the file says where it stops',
    query: PeopleFileQuery,
    async handle({ actor, db, query, now, lang, reply }) {
      const { streetId = null, level = null, find = null, on = civilDateOf(now) } = query
      const streets = await readStreets(db, actor.districtId)
      const streetName = (id: number | null) => {
        const street = streets.find((one) => one.streetId === id)
        return (lang === 'en' ? street?.nameEn : street?.name) ?? ''
      }
      const filters = { streetId, level, find, on }
      const bytes = await exportPeople({ actor, db, at: now, lang, streetName, filters })
      const name = fileName([say(pageWords, lang, 'people.title'), on], 'xlsx')
      return reply.header('content-disposition', attachmentHeader(name)).type(XLSX).send(bytes)
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
