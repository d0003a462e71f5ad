import { refuse } from '../../../kernel/refusal.ts'
import type { Route } from '../../../platform/http/route.ts'
import { knownDistricts, route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { demoCommunityCode } from '../reads/demo-code.ts'

/** For whoever tries the demo without a printed sheet at hand. Only a demo district is led to. */
const demoCode = route({
  method: 'GET',
  path: '/api/v1/open/demo',
  policy: 'opinions.open',
  public: true,
  summary:
    'Leads to what a resident sees behind a community’s printed code, in the demo district; 404 where there is none',
  async handle(ask) {
    const demo = (await knownDistricts(ask.database.open)).find(({ isDemo }) => isDemo)
    const token = demo ? await demoCommunityCode(ask.inDistrict(demo.id), demo.id) : null
    if (!demo || token === null) refuse('opinions.code-unknown', { status: 404 })
    return ask.reply.redirect(`/r/${demo.id}-${token}`, 302)
  },
})

export const demoCodeRoutes: Route<Actor>[] = [demoCode]
