import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { ownUnits } from '../../units/language.ts'
import { ItemAnswer, TaskAnswer, TasksAnswer, TasksQuery } from '../contract-handling.ts'
import { LedgerAnswer, LedgerQuery, MineAnswer, MineQuery } from '../contract-ledger.ts'
import { ItemParams, PartParams } from '../contract-moves.ts'
import { factGround } from '../deeds/fact-ground.ts'
import { showItem } from '../deeds/show-item.ts'
import { showTask } from '../deeds/show-task.ts'
import { ledger, NO_DUE_DAY } from '../reads/ledger.ts'
import { myItems } from '../reads/my-items.ts'
import { unitTasks } from '../reads/unit-tasks.ts'
import { ledgerLine } from '../rules/ledger-line.ts'
import { itemScope } from '../rules/may-read-item.ts'
import { taskLine } from '../rules/task-line.ts'

/** The last row of the page before. */
function positionOf(after: string | undefined): { on: string; itemId: string } | null {
  const position = decodeCursor(after, ['date', 'uuid']) as [string, string] | undefined
  return position === undefined ? null : { on: position[0], itemId: position[1] }
}

const list = route({
  method: 'GET',
  path: '/api/v1/opinions/items',
  policy: 'opinions.read',
  summary: 'The ledger of items: those the asker may read, newest or due first, with all that may be done with each',
  query: LedgerQuery,
  answer: LedgerAnswer,
  async handle({ actor, db, now, query }) {
    const after = positionOf(query.after)
    const { districtId } = actor
    const ground = await factGround({ db, districtId, now })
    const { today } = ground
    const rows = await ledger(db, { districtId, scope: itemScope(actor), today, filters: query, after })
    const byDue = query.sort === 'due'
    const page = pageOf(rows, query.limit, (row) => [byDue ? (row.dueOn ?? NO_DUE_DAY) : row.raisedOn, row.itemId])
    return { ...page, items: page.items.map((row) => ledgerLine(actor, row, ground)) }
  },
})

const mine = route({
  method: 'GET',
  path: '/api/v1/opinions/mine',
  policy: 'opinions.read-own',
  summary: 'What I submitted, entered for somebody or stand behind as deputy',
  query: MineQuery,
  answer: MineAnswer,
  async handle({ actor, db, now, query }) {
    const { districtId, personId } = actor
    const after = positionOf(query.after)
    const { limit, open = null } = query
    const [ground, rows] = await Promise.all([
      factGround({ db, districtId, now }),
      myItems(db, { districtId, personId, today: civilDateOf(now), open, limit, after }),
    ])
    const page = pageOf(rows, limit, (row) => [row.raisedOn, row.itemId])
    return { ...page, items: page.items.map((row) => ledgerLine(actor, row, ground)) }
  },
})

const whole = route({
  method: 'GET',
  path: '/api/v1/opinions/items/:itemId',
  policy: 'opinions.read',
  summary: 'An item whole, as far as it is the asker’s to read, with a verdict for every event',
  params: ItemParams,
  answer: ItemAnswer,
  handle: (ask) => showItem(ask, ask.params.itemId),
})

const tasks = route({
  method: 'GET',
  path: '/api/v1/opinions/parts',
  policy: 'opinions.read-tasks',
  summary: 'The tasks of the units one works for, due first',
  query: TasksQuery,
  answer: TasksAnswer,
  async handle({ actor, db, now, query }) {
    const { districtId } = actor
    const units = ownUnits(actor)
    const { unit, state = null, open, limit } = query
    if (unit !== undefined && !units.includes(unit)) refuse('opinions.unit-not-yours', { status: 403, field: 'unit' })
    const position = positionOf(query.after)
    const after = position && { on: position.on, partId: position.itemId }
    const unitIds = unit === undefined ? units : [unit]
    const [ground, rows] = await Promise.all([
      factGround({ db, districtId, now }),
      unitTasks(db, { districtId, unitIds, state, open, today: civilDateOf(now), limit, after }),
    ])
    const page = pageOf(rows, limit, (row) => [row.sortOn, row.partId])
    return { ...page, items: page.items.map((row) => taskLine(actor, row, ground)) }
  },
})

const task = route({
  method: 'GET',
  path: '/api/v1/opinions/parts/:partId',
  policy: 'opinions.read',
  summary: 'A unit’s task whole: its part, and of the item what the asker may read',
  params: PartParams,
  answer: TaskAnswer,
  handle: (ask) => showTask(ask, ask.params.partId),
})

export const ledgerRoutes: Route<Actor>[] = [list, mine, whole, tasks, task]
