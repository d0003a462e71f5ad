import type { Static } from 'typebox'
import type { MovedMatter, StatementBody } from '../contract-moves.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayState } from '../rules/may-move.ts'
import { newStep } from '../store/steps.ts'
import type { Asked } from './asked.ts'
import { changeMatter } from './change-matter.ts'
import { demandMatter } from './demand-matter.ts'

/** Notes that a candidate made the statement before the vote (任前表态), or handed it in where absent. Refuses as every deed on a matter. */
export async function enterStatement(
  asked: Asked,
  matterId: string,
  said: Static<typeof StatementBody>,
): Promise<MovedMatter> {
  const found = await demandMatter(asked, matterId, said.version)
  const { facts, matter } = found
  demandTold(mayState(asked.actor, facts, matter))
  return changeMatter(asked, found, {
    ...{ action: 'enter-statement', setting: { statement: said.form } },
    step: newStep(asked, facts.dossier.dossierId, { step: `statement_${said.form}`, on: facts.today, matterId }),
  })
}
