import { type CivilDate, civilDateOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Ask, Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import { type Actor, isSelf } from '../access/language.ts'
import {
  ChangedMandate,
  EndMandateBody,
  MandateParams,
  PeopleAnswer,
  PeopleQuery,
  PersonAnswer,
  PersonParams,
  ResumeMandateBody,
  SuspendMandateBody,
} from './contract.ts'
import { endMandate } from './deeds/end-mandate.ts'
import { resumeMandate } from './deeds/resume-mandate.ts'
import { suspendMandate } from './deeds/suspend-mandate.ts'
import { openingRoutes } from './opening-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { type PersonRow, peopleList } from './reads/people-list.ts'
import { type PersonDetailRow, personDetail } from './reads/person-detail.ts'
import { recorderRoutes } from './recorder-routes.ts'
import { mandateStateOn } from './rules/mandate-life.ts'
import { maskedPhone } from './rules/masked-phone.ts'
import { listedStreets, mayKeepMandates, mayKeepRecorder, maySeePerson, maySeePrivate } from './rules/may-see-people.ts'
import { streetsOfPerson } from './rules/streets-of-person.ts'
import { tellUnmasking } from './store/unmasking.ts'

type PersonAsk = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now'>

/** People, their mandates, and what happens to mandates. */
export const rosterRoutes: Route<Actor>[] = [
  ...peopleRoutes,
  ...recorderRoutes,
  ...openingRoutes,
  route({
    method: 'GET',
    path: '/api/v1/people',
    policy: 'roster.list',
    summary: 'People with a mandate in force, by street, level, name or pinyin initials',
    query: PeopleQuery,
    answer: PeopleAnswer,
    async handle(ask) {
      const on = ask.query.on ?? civilDateOf(ask.now)
      const after = decodeCursor(ask.query.after, ['string', 'uuid']) as [string, string] | undefined
      const rows = await peopleList(ask.db, {
        districtId: ask.actor.districtId,
        on,
        streetIds: listedStreets(ask.actor, ask.query.streetId ?? null),
        level: ask.query.level ?? null,
        find: ask.query.find ?? null,
        limit: ask.query.limit,
        after: after ?? null,
      })
      const page = pageOf(rows, ask.query.limit, (row) => [row.pinyin, row.personId])
      return { ...page, items: page.items.map(faceOf) }
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/people/:personId',
    policy: 'roster.see-person',
    summary: 'One person: mandates ever held, suspensions, and what the asker may do',
    params: PersonParams,
    answer: PersonAnswer,
    async handle(ask) {
      const { actor, params } = ask
      const row = await personDetail(ask.db, actor.districtId, params.personId)
      if (row !== null) {
        const detail = detailOf(actor, row, civilDateOf(ask.now))
        if (detail.can.seePrivate.can) await tellShown(ask, row)
        return detail
      }
      // Whoever may not see a person hears the same where there is none.
      demand(maySeePerson(actor, { ...params, streetIds: [], communityIds: [] }))
      return refuse('roster.person-unknown', { status: 404 })
    },
  }),
  ...mandateRoutes(),
]

function mandateRoutes(): Route<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/mandates/:mandateId/end',
      policy: 'roster.keep-mandates',
      summary: 'Ends a mandate with its reason (Deputy Law 2025 art. 62)',
      params: MandateParams,
      body: EndMandateBody,
      answer: ChangedMandate,
      handle: (ask) => endMandate({ ...ask, ...ask.params, ...ask.body }, ask.body.reason),
    }),
    route({
      method: 'POST',
      path: '/api/v1/mandates/:mandateId/suspend',
      policy: 'roster.keep-mandates',
      summary: 'Suspends a mandate (Deputy Law 2025 art. 61)',
      params: MandateParams,
      body: SuspendMandateBody,
      answer: ChangedMandate,
      handle: (ask) => suspendMandate({ ...ask, ...ask.params, ...ask.body }, ask.body.reason),
    }),
    route({
      method: 'POST',
      path: '/api/v1/mandates/:mandateId/resume',
      policy: 'roster.keep-mandates',
      summary: 'Ends a suspension',
      params: MandateParams,
      body: ResumeMandateBody,
      answer: ChangedMandate,
      handle: (ask) => resumeMandate({ ...ask, ...ask.params, ...ask.body }),
    }),
  ]
}

function faceOf(row: PersonRow) {
  return {
    ...row,
    mandates: row.mandates.map(({ suspended, ...mandate }) => ({
      ...mandate,
      state: suspended ? 'suspended' : 'active',
    })),
  }
}

/** An unmasking leaves its trace like a change or an export; what one is shown of oneself, or what is empty, is none. */
async function tellShown({ actor, db, now: at }: PersonAsk, row: PersonDetailRow): Promise<void> {
  const nothing = row.phone === null && row.birthYear === null
  if (nothing || isSelf(actor, row.personId)) return
  const streetId = streetsOfPerson(row, civilDateOf(at))[0] ?? null
  const subject = { subjectKind: 'person', subjectId: row.personId, streetId }
  await tellUnmasking(db, { doer: actor, action: 'roster.see-private', ...subject, at })
}

function detailOf(actor: Actor, row: PersonDetailRow, today: CivilDate) {
  const subject = {
    personId: row.personId,
    streetIds: streetsOfPerson(row, today),
    communityIds: row.posts.map((post) => post.communityId).filter((community) => community !== null),
  }
  demand(maySeePerson(actor, subject))
  const seePrivate = maySeePrivate(actor, subject)
  const mandates = row.mandates.map((mandate) => ({
    ...mandate,
    state: mandateStateOn(
      mandate,
      row.suspensions.filter((suspension) => suspension.mandateId === mandate.mandateId),
      today,
    ),
  }))
  return {
    ...row,
    birthYear: seePrivate.can ? row.birthYear : null,
    phone: seePrivate.can ? row.phone : maskedPhone(row.phone),
    mandates,
    posts: row.posts.map((post) => ({ ...post, can: { end: mayKeepRecorder(actor, post.streetId) } })),
    suspensions: seePrivate.can ? row.suspensions : [],
    // Whether the asker may issue a card is added by a story, for it depends on every office the person holds.
    can: { keepMandates: mayKeepMandates(actor), seePrivate },
  }
}
