import { civilDateOf } from '../../../kernel/civil-date.ts'
import { route } from '../../access/index.ts'
import { NewsAnswer } from '../contract-news.ts'
import { newsOfMine } from '../reads/my-news.ts'

/** A decision on an objection stays news for so long. */
const DECIDED_DAYS = 14

const news = route({
  method: 'GET',
  path: '/api/v1/my/duty-news',
  policy: 'duty.own',
  summary:
    'What was done about the asker’s own records: entered (and until when one may object), returned, decided, struck',
  answer: NewsAnswer,
  async handle({ actor: { districtId, personId }, db, now }) {
    const since = new Date(now.getTime() - DECIDED_DAYS * 86_400_000)
    return { items: await newsOfMine(db, { districtId, personId, today: civilDateOf(now), since }) }
  },
})

export const newsRoutes = [news]
