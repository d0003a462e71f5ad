import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { OpenBoardAnswer, OpenDistrictParams } from '../contract.ts'
import { openBoardOn } from '../reads/open-board.ts'

/** Who holds a seat is public once it was announced (Chongqing, regulation on appointments art. 25–26): no sign-in. */
export const publicRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/open/committees/:districtId',
    policy: 'committees.open-board',
    public: true,
    summary: 'Who holds which seat of the street committees today, for everybody',
    params: OpenDistrictParams,
    answer: OpenBoardAnswer,
    rate: { max: 120, seconds: 60 },
    async handle(ask) {
      const { districtId } = ask.params
      // Nothing is written, and a signed-in reader of another district sees no more than anybody.
      const on = civilDateOf(ask.now)
      const board = await openBoardOn(ask.database.district(districtId), districtId, on)
      return board === null ? refuse('committees.district-unknown', { status: 404 }) : { on, ...board }
    },
  }),
]
