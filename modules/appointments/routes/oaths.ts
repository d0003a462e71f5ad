import { sendAttachment } from '../../../platform/files/attachment.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { DossierParams } from '../contract-matter-line.ts'
import {
  AfterListAnswer,
  AfterListQuery,
  CardQuery,
  CeremoniesAnswer,
  CeremonyParams,
  ChangedCeremony,
  ChangeOathsBody,
  HoldCeremonyBody,
  OathTextAnswer,
} from '../contract-oaths.ts'
import { changeOaths } from '../deeds/change-oaths.ts'
import { holdCeremony } from '../deeds/hold-ceremony.ts'
import { listAfter } from '../deeds/list-after.ts'
import { listCeremonies } from '../deeds/list-ceremonies.ts'
import { makeCard } from '../deeds/make-card.ts'
import { charactersOf, OATH_2018, OATH_SOURCE, OATH_TEXT_VERSION } from '../rules/oath-text.ts'

const CEREMONIES = '/api/v1/dossiers/:dossierId/ceremonies'

/** The constitutional oath: its text, ceremonies, who has still to swear. */
export const oathRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/oath-text',
    policy: 'appointments.oath-text',
    summary: 'The text of the constitutional oath of 2018',
    answer: OathTextAnswer,
    handle: async () => ({
      ...{ textVersion: OATH_TEXT_VERSION, words: OATH_2018, characters: charactersOf(OATH_2018) },
      ...{ source: OATH_SOURCE.zh, sourceEn: OATH_SOURCE.en },
    }),
  }),
  route({
    method: 'GET',
    path: '/api/v1/appointments/after',
    policy: 'appointments.read-after',
    summary: 'Announced dossiers with what is still to be done: oaths, letters, training',
    query: AfterListQuery,
    answer: AfterListAnswer,
    handle: (ask) => listAfter(ask, ask.query),
  }),
  route({
    method: 'GET',
    path: CEREMONIES,
    policy: 'appointments.read-after',
    summary: 'The ceremonies of a dossier, and who has still to swear',
    params: DossierParams,
    answer: CeremoniesAnswer,
    handle: (ask) => listCeremonies(ask, ask.params.dossierId),
  }),
  route({
    method: 'POST',
    path: CEREMONIES,
    policy: 'appointments.keep-after',
    summary: 'A ceremony of the oath as it was held: who led, who swore, who was absent and makes it up',
    params: DossierParams,
    body: HoldCeremonyBody,
    answer: ChangedCeremony,
    status: 201,
    handle: (ask) => holdCeremony(ask, ask.params.dossierId, ask.body),
  }),
  route({
    method: 'PUT',
    path: '/api/v1/ceremonies/:ceremonyId/oaths',
    policy: 'appointments.keep-after',
    summary: 'The list of a ceremony, corrected',
    params: CeremonyParams,
    body: ChangeOathsBody,
    answer: ChangedCeremony,
    handle: (ask) => changeOaths(ask, ask.params.ceremonyId, ask.body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/ceremonies/:ceremonyId/card.docx',
    policy: 'appointments.read-after',
    summary: 'The card from which the oath is read, as a Word file on A5 or A4',
    params: CeremonyParams,
    query: CardQuery,
    async handle(ask) {
      const { name, bytes } = await makeCard(ask, ask.params.ceremonyId, ask.query.size)
      return sendAttachment(ask.reply, 'docx', name, bytes)
    },
  }),
]
