import { civilDateOf } from '../../../kernel/civil-date.ts'
import { route } from '../../access/index.ts'
import { NewsAnswer } from '../contract-news.ts'
import { newsOfMine } from '../reads/my-news.ts'
import { provisionalDays } from '../reads/provisional-days.ts'

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
    const today = civilDateOf(now)
    const items = await newsOfMine(db, { districtId, personId, today, since })
    const moves = await provisionalDays(
      db,
      items.map((item) => item.until),
      today,
    )
    return { items: items.map((item) => ({ ...item, untilProvisional: moves(item.until) })) }
  },
})

export const newsRoutes = [news]
