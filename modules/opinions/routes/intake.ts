import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  DeputiesAnswer,
  DeputiesQuery,
  EnterBody,
  EnteredAnswer,
  FromHeardAnswer,
  FromHeardBody,
  HeardAnswer,
  HeardQuery,
  IntakeAnswer,
  ItemPhotoParams,
} from '../contract-intake.ts'
import { enterItem } from '../deeds/enter-item.ts'
import { listDeputies } from '../deeds/list-deputies.ts'
import { raiseHeard } from '../deeds/raise-heard.ts'
import { showIntake } from '../deeds/show-intake.ts'
import { showPhoto } from '../deeds/show-photo.ts'
import { heardLines } from '../reads/heard-lines.ts'
import { enterScope, mayRaiseHeard } from '../rules/may-intake.ts'

const intake = route({
  method: 'GET',
  path: '/api/v1/opinions/intake',
  policy: 'opinions.enter',
  summary: 'What the asker may enter and where; the screening card, and what contact data is used for',
  answer: IntakeAnswer,
  handle: (ask) => showIntake(ask),
})

const enter = route({
  method: 'POST',
  path: '/api/v1/opinions/items',
  policy: 'opinions.enter',
  summary: 'Enter an item: a deputy’s own, or somebody’s at the counter, by telephone or from a paper form',
  status: 201,
  body: EnterBody,
  answer: EnteredAnswer,
  handle: (ask) => enterItem(ask, ask.body),
})

const deputies = route({
  method: 'GET',
  path: '/api/v1/opinions/deputies',
  policy: 'opinions.enter',
  summary: 'The deputies a street serves who are in duty today: whom a matter may have been told to',
  query: DeputiesQuery,
  answer: DeputiesAnswer,
  handle: (ask) => listDeputies(ask, ask.query.streetId),
})

const heard = route({
  method: 'GET',
  path: '/api/v1/opinions/heard',
  policy: 'opinions.raise-heard',
  summary: 'Lines heard at visits and contact days that nobody has raised yet, newest first',
  query: HeardQuery,
  answer: HeardAnswer,
  async handle({ actor, db, query }) {
    const position = decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined
    const { streetId = null, communityId = null, reach = null, from = null, to = null } = query
    const text = query.q?.trim() ? query.q.trim() : null
    const asked = {
      districtId: actor.districtId,
      scope: enterScope(actor),
      streetId,
      communityId,
      reach,
      from,
      to,
      text,
    }
    const rows = await heardLines(db, { ...asked, limit: query.limit, after: position ?? null })
    const page = pageOf(rows, query.limit, (row) => [row.heldOn, row.opinionId])
    return { ...page, items: page.items.map((row) => ({ ...row, can: { raise: mayRaiseHeard(actor, row) } })) }
  },
})

const fromHeard = route({
  method: 'POST',
  path: '/api/v1/opinions/items/from-heard',
  policy: 'opinions.raise-heard',
  summary: 'Make items of heard lines, all or none',
  status: 201,
  body: FromHeardBody,
  answer: FromHeardAnswer,
  handle: (ask) => raiseHeard(ask, ask.body),
})

const photo = route({
  method: 'GET',
  path: '/api/v1/opinions/items/:itemId/photos/:photoId',
  policy: 'opinions.see-item',
  summary: 'A picture of an item, for whoever may read the item',
  params: ItemPhotoParams,
  handle: (ask) => showPhoto(ask, ask.params),
})

export const intakeRoutes: Route<Actor>[] = [intake, enter, deputies, heard, fromHeard, photo]
