import { Type } from 'typebox'
import type { Route } from '../../platform/http/route.ts'
import type { AccessHouse } from './access-house.ts'
import { IssuedCard, OpenedAccount, PersonParams, RevokedCard, StaffAccount } from './contract.ts'
import { issueCard } from './deeds/issue-card.ts'
import { openStaffAccount } from './deeds/open-staff-account.ts'
import { revokeCard } from './deeds/revoke-card.ts'
import type { Actor } from './language.ts'
import { route } from './route.ts'

/** Personal cards and staff accounts, handed over in person. */
export function cardRoutes(house: AccessHouse): Route<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/card',
      policy: 'access.issue-card',
      summary: 'Issues a personal card and PIN, face to face; the card before ends',
      params: PersonParams,
      answer: IssuedCard,
      async handle(ask) {
        return issueCard({ ...ask, personId: ask.params.personId, grants: house.grants })
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/card/revoke',
      policy: 'access.issue-card',
      summary: 'Takes a lost card out of use, with its devices and sessions',
      params: PersonParams,
      answer: RevokedCard,
      async handle(ask) {
        return revokeCard({ ...ask, personId: ask.params.personId, grants: house.grants })
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/account',
      policy: 'access.open-account',
      keyless: 'the same name and password a second time are the same account',
      summary: 'Opens or resets a staff account',
      params: PersonParams,
      body: Type.Object({ ...StaffAccount.properties }),
      answer: OpenedAccount,
      async handle(ask) {
        return openStaffAccount({ ...ask, personId: ask.params.personId, ...ask.body, grants: house.grants })
      },
    }),
  ]
}
