import type { Actor } from '../../access/language.ts'
import type { TasksAnswer } from '../contract-handling.ts'
import { type FactGround, factsOf, type ItemRow } from './facts-of.ts'
import { partCan } from './item-can.ts'
import type { PartFacts } from './item-facts.ts'
import { itemFace, type Listed } from './ledger-line.ts'
import { partDue } from './shown-item.ts'

type TaskLine = TasksAnswer['items'][number]

/** A unit's task in its list. */
export function taskLine(
  actor: Actor,
  row: ItemRow &
    Listed & {
      readonly partId: string
      readonly task: string
      readonly assignedAt: Date
      readonly partUnit: TaskLine['unit']
    },
  ground: FactGround,
): TaskLine {
  const facts = factsOf(row, ground)
  const part = facts.parts.find(({ partId }) => partId === row.partId) as PartFacts
  return {
    ...itemFace(row, ground.today),
    ...{ partId: row.partId, kind: part.kind, partState: part.state, partRound: part.round, partVersion: part.version },
    ...{ task: row.task, unit: row.partUnit, assignedAt: row.assignedAt.toISOString(), partDue: partDue(facts, part) },
    ...{ urgedTimes: row.urgedTimes, supervised: row.supervised },
    can: partCan(actor, facts, part),
  }
}
