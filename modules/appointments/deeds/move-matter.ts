import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { MovedMatter, MoveMatterBody } from '../contract-moves.ts'
import { type MatterState, matterLifecycle } from '../language.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayMoveMatter } from '../rules/may-move.ts'
import { newStep } from '../store/steps.ts'
import type { Asked } from './asked.ts'
import { changeMatter } from './change-matter.ts'
import { demandMatter } from './demand-matter.ts'

/** Taken out, held back or doubted: why must be said. A nominator takes somebody back from the members only with consent, and says whose. */
const WITH_REASON: readonly string[] = ['withdraw', 'holdBack', 'doubt']

/** A step of one matter before the vote. Refuses 404, 403 and 409 as every deed on a matter, 422 a reason missing or a day to come. */
export async function moveMatter(
  asked: Asked,
  matterId: string,
  said: Static<typeof MoveMatterBody>,
): Promise<MovedMatter> {
  const found = await demandMatter(asked, matterId, said.version)
  const { facts, matter } = found
  demandTold(mayMoveMatter(asked.actor, facts, matter, said.event))
  const on = said.on ?? facts.today
  if (on > facts.today) refuse('appointments.day-to-come', { field: 'on' })
  if (WITH_REASON.includes(said.event) && (said.words ?? '').trim() === '')
    refuse(
      consentAsked(facts.dossier.state, said.event) ? 'appointments.consent-needed' : 'appointments.words-needed',
      { field: 'words' },
    )
  const step = matterLifecycle.next(matter.state, said.event)
  const state: MatterState = step.can ? step.to : matter.state
  return changeMatter(asked, found, {
    ...{ action: `matter-${said.event}`, setting: { state } },
    step: newStep(asked, facts.dossier.dossierId, { step: said.event, on, matterId, words: said.words }),
  })
}

function consentAsked(state: string, event: string): boolean {
  return event === 'withdraw' && (state === 'tabled' || state === 'in_session')
}
