import type { RawBuilder } from 'kysely'
import { refuse } from '../../../kernel/refusal.ts'
import type { MovedDossier } from '../contract-dossiers.ts'
import type { MoveDossierBody } from '../contract-moves.ts'
import type { DossierState } from '../language.ts'
import { blocksOf, papersBlock, papersLate } from '../rules/blocks.ts'
import { demandTold } from '../rules/demand-told.ts'
import { presenceFault } from '../rules/majority.ts'
import { leadsTo, mayMove } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { saidFault } from '../rules/said-with.ts'
import { changeDossier, type DossierSetting } from '../store/change-dossier.ts'
import { mattersSetPart } from '../store/matters.ts'
import { newStep } from '../store/steps.ts'
import { announce } from './announce.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'
import type { SeenFacts } from './load-facts.ts'
import { registerRule } from './register-rule.ts'

/**
 * One step of a dossier, with its day, paper number, who is responsible and words. Refuses 404 and 403 as every deed on a dossier, 409 changed meanwhile, 403 with the
 * reason where the lifecycle or anything in `blocks` keeps it from the step, 422 what was not said, or is not taken, with this step.
 */
export async function moveDossier(asked: Asked, dossierId: string, said: MoveDossierBody): Promise<MovedDossier> {
  const planned = said.event === 'table' ? said.meetingOn : undefined
  const found = await demandFacts(asked, dossierId, { version: said.version, meetingOn: planned })
  const facts = withPlanned(found, said)
  demandTold(mayMove(asked.actor, facts, said.event), blocksOf(facts, said.event))
  const fault = saidFault(said, { today: facts.today, meetingOn: facts.dossier.meetingOn })
  if (fault !== null) refuse(fault.key, { field: fault.field, params: fault.params })
  checkMeeting(facts, said)
  const to = leadsTo(facts, said.event)
  const state = ('to' in to ? to.to : facts.dossier.state) as DossierState
  if (said.event === 'announce')
    return announce(asked, facts, { on: said.on, signer: said.signer ?? '', words: said.words })
  if (said.event === 'register') return registerRule(asked, facts, said)
  const answer: MovedDossier = { dossierId, state, version: facts.dossier.version + 1 }
  const done = await changeDossier(
    asked.db,
    { districtId: asked.actor.districtId, dossierId, version: facts.dossier.version },
    {
      setting: { state, ...settingOf(said) },
      parts: matterParts(asked.actor.districtId, facts, said.event),
      steps: [newStep(asked, dossierId, { ...said, step: said.event })],
    },
    factOf(asked, said.event, facts.dossier, { state }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}

/** The papers go to the members for a meeting that is named with them: what was planned before does not count any more. */
function withPlanned(facts: SeenFacts, said: MoveDossierBody): SeenFacts {
  if (said.event !== 'table') return facts
  return { ...facts, dossier: { ...facts.dossier, meetingOn: null, papersSentOn: null } }
}

function checkMeeting({ rule }: SeenFacts, said: MoveDossierBody): void {
  if (said.event === 'table' && said.meetingOn !== undefined) {
    if (!papersLate(said.on, said.meetingOn, rule.papersDaysBefore)) return
    const { key, params } = papersBlock(said.meetingOn, rule.papersDaysBefore)
    refuse(key, { field: 'on', params })
  }
  if (said.event !== 'openMeeting' || said.allMembers === undefined || said.present === undefined) return
  if (said.allMembers === 0) refuse('appointments.no-members', { field: 'allMembers' })
  const fault = presenceFault({ allMembers: said.allMembers, present: said.present })
  if (fault !== null) refuse(fault.key, { field: fault.field, params: fault.params })
}

const NO_MEETING: DossierSetting = {
  ...{ meetingName: null, meetingOn: null, papersSentOn: null, allMembers: null, present: null },
}

function settingOf(said: MoveDossierBody): DossierSetting {
  const meeting = {
    ...(said.meetingName === undefined ? {} : { meetingName: said.meetingName.trim() }),
    ...(said.meetingOn === undefined ? {} : { meetingOn: said.meetingOn }),
  }
  if (said.event === 'nominate') return meeting
  if (said.event === 'table') return { ...meeting, papersSentOn: said.on }
  if (said.event === 'openMeeting') return { allMembers: said.allMembers ?? null, present: said.present ?? null }
  if (said.event === 'postpone' || said.event === 'sendBack') return NO_MEETING
  return {}
}

/** Once all conditions are met, everybody proposed waits for the vote; sent back, they are looked at anew; withdrawn, nobody is voted on. */
function matterParts(districtId: number, { matters }: SeenFacts, event: string): RawBuilder<unknown>[] {
  const in_ = (...states: string[]) =>
    matters.filter(({ state }) => states.includes(state)).map(({ matterId }) => matterId)
  if (event === 'examine') return [mattersSetPart(districtId, in_('proposed'), { state: 'qualified' })]
  if (event === 'sendBack') return [mattersSetPart(districtId, in_('qualified'), { state: 'proposed' })]
  if (event === 'withdraw')
    return [mattersSetPart(districtId, in_('proposed', 'qualified', 'held_back'), { state: 'withdrawn' })]
  return []
}
