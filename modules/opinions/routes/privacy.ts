import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  ContactParams,
  EraseBody,
  ErasedContact,
  NamedAnswer,
  NamedBody,
  UnmaskBody,
  UnmaskedContact,
} from '../contract-privacy.ts'
import { eraseContactOf } from '../deeds/erase-contact.ts'
import { namedIn } from '../deeds/named-in.ts'
import { unmaskContact } from '../deeds/unmask-contact.ts'

/** Who raised an item: looked at in full with a reason, and erased. */
export const privacyRoutes: Route<Actor>[] = [
  route({
    method: 'POST',
    path: '/api/v1/opinions/items/:itemId/contact/unmask',
    policy: 'opinions.unmask',
    keyless:
      'a second look is a look of its own, with its own line in the trace; what was seen is not kept to be repeated',
    summary: 'Shows name and number of whoever raised an item, and says so in the trace',
    params: ContactParams,
    body: UnmaskBody,
    answer: UnmaskedContact,
    handle: (ask) => unmaskContact(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/opinions/items/:itemId/contact/erase',
    policy: 'opinions.erase',
    summary: 'Erases name, number and pictures of whoever raised an item; the item stays',
    params: ContactParams,
    body: EraseBody,
    answer: ErasedContact,
    handle: (ask) => eraseContactOf(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/opinions/items/:itemId/contact/named',
    policy: 'opinions.named-in',
    keyless: 'looks through words and changes nothing',
    summary: 'Says whether words about to be written hold name or number of whoever raised an item',
    params: ContactParams,
    body: NamedBody,
    answer: NamedAnswer,
    handle: (ask) => namedIn(ask, { ...ask.params, ...ask.body }),
  }),
]
