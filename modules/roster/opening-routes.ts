import { demand } from '../../kernel/refusal.ts'
import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import { ChangedMandate, PersonParams } from './contract.ts'
import { OpenMandateBody, TermsAnswer } from './contract-opening.ts'
import { openMandate } from './deeds/open-mandate.ts'
import { termsOnFile } from './reads/terms.ts'
import { mayKeepMandates } from './rules/may-see-people.ts'

/** How a mandate comes on file by hand: the terms and delegations to choose from, and the deed. */
export const openingRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/terms',
    policy: 'roster.keep-mandates',
    summary: 'Terms of every level with their delegations, the newest first',
    answer: TermsAnswer,
    async handle(ask) {
      demand(mayKeepMandates(ask.actor))
      return { items: await termsOnFile(ask.db, ask.actor.districtId) }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/:personId/mandates',
    policy: 'roster.keep-mandates',
    summary: 'Gives a person on file a mandate: by-election or new term (Deputy Law 2025 art. 2)',
    params: PersonParams,
    body: OpenMandateBody,
    answer: ChangedMandate,
    status: 201,
    handle: (ask) => openMandate({ ...ask, ...ask.params, ...ask.body }),
  }),
]
