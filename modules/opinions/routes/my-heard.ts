import { addDays, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { MyHeardAnswer } from '../contract-my-heard.ts'
import { myHeard } from '../reads/my-heard.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'

/** Four weekly visits and a contact day; what is older was raised or left. */
const DAYS = 28
/** More than anybody hears in four weeks; a bound on the answer, which phones keep. */
const MOST = 200

/** Everybody is told of visits they were at themselves; who never is has none. */
const mine = route({
  method: 'GET',
  path: '/api/v1/opinions/my-heard',
  policy: 'opinions.my-heard',
  summary: 'What was heard lately where the asker was present, and what has been raised of it',
  answer: MyHeardAnswer,
  async handle({ actor, db, now }) {
    const { districtId, personId } = actor
    const since = addDays(civilDateOf(now), -DAYS)
    const rows = await myHeard(db, { districtId, personId, since, limit: MOST })
    return { items: rows.map((row) => ({ ...row, raised: row.raised && ledgerNumber(row.raised) })) }
  },
})

export const myHeardRoutes: Route<Actor>[] = [mine]
