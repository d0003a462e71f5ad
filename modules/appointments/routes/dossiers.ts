import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import * as wire from '../contract-dossiers.ts'
import * as moves from '../contract-moves.ts'
import { addHand } from '../deeds/add-hand.ts'
import { demandFacts } from '../deeds/demand-facts.ts'
import { leaveDossier } from '../deeds/leave-dossier.ts'
import { listDossiers } from '../deeds/list-dossiers.ts'
import { moveDossier } from '../deeds/move-dossier.ts'
import { openDossier } from '../deeds/open-dossier.ts'
import { showDossier } from '../deeds/show-dossier.ts'
import { writeRuleText } from '../deeds/write-rule-text.ts'
import { possibleHands } from '../reads/possible-hands.ts'
import { matterRoutes } from './matters.ts'

const AT = '/api/v1/dossiers/:dossierId'

const list = route({
  method: 'GET',
  path: '/api/v1/dossiers',
  policy: 'appointments.see',
  summary: 'Appointment dossiers the asker may know of, latest first: before the announcement their hands only',
  query: wire.DossiersQuery,
  answer: wire.DossiersAnswer,
  handle: (ask) => listDossiers(ask, ask.query),
})

const open = route({
  method: 'POST',
  path: '/api/v1/dossiers',
  policy: 'appointments.open',
  summary: 'Open a dossier, for people or for the rule of appointment',
  status: 201,
  body: wire.OpenDossierBody,
  answer: wire.MovedDossier,
  handle: (ask) => openDossier(ask, ask.body),
})

const show = route({
  method: 'GET',
  path: AT,
  policy: 'appointments.see',
  summary: 'A dossier, to each as much as is theirs, with what blocks its next step',
  params: wire.DossierParams,
  answer: wire.DossierAnswer,
  handle: (ask) => showDossier(ask, ask.params.dossierId),
})

const move = route({
  method: 'POST',
  path: `${AT}/moves`,
  policy: 'appointments.move',
  summary: 'Take a step of a dossier: the event decides what is asked for',
  params: wire.DossierParams,
  body: moves.MoveDossierBody,
  answer: wire.MovedDossier,
  handle: (ask) => moveDossier(ask, ask.params.dossierId, ask.body),
})

const text = route({
  method: 'PUT',
  path: `${AT}/rule-text`,
  policy: 'appointments.write-text',
  summary: 'Write the text of the rule while it is drafted',
  params: wire.DossierParams,
  body: moves.RuleTextBody,
  answer: wire.MovedDossier,
  handle: (ask) => writeRuleText(ask, ask.params.dossierId, ask.body),
})

const hands = route({
  method: 'GET',
  path: `${AT}/possible-hands`,
  policy: 'appointments.hands',
  summary: 'Who may be made a hand of the dossier: district staff, and those who run a street’s committee',
  params: wire.DossierParams,
  answer: wire.PossibleHandsAnswer,
  async handle(ask) {
    await demandFacts(ask, ask.params.dossierId)
    return { items: await possibleHands(ask.db, ask.actor.districtId, civilDateOf(ask.now)) }
  },
})

const hand = route({
  method: 'POST',
  path: `${AT}/hands`,
  policy: 'appointments.hands',
  summary: 'Let somebody handle the dossier, or one street’s part of it',
  status: 201,
  params: wire.DossierParams,
  body: moves.AddHandBody,
  answer: moves.HandAnswer,
  handle: (ask) => addHand(ask, ask.params.dossierId, ask.body),
})

const leave = route({
  method: 'POST',
  path: `${AT}/hands/:personId/leave`,
  policy: 'appointments.hands',
  summary: 'End somebody’s part in the dossier',
  params: wire.HandParams,
  answer: moves.HandAnswer,
  handle: (ask) => leaveDossier(ask, ask.params.dossierId, ask.params.personId),
})

export const dossierRoutes: Route<Actor>[] = [list, open, show, move, text, hands, hand, leave, ...matterRoutes]
