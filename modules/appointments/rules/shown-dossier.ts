import type { Actor } from '../../access/language.ts'
import { ownStreets } from '../../access/language.ts'
import type { DossierAnswer } from '../contract-dossiers.ts'
import type { OrderRule, Sight } from '../language.ts'
import type { DossierFacts, MatterFacts, ReportFacts } from './dossier-facts.ts'
import { mayDecideReport, mayMoveMatter, mayReport, mayState, mayTest, mayVote, type Told } from './may-move.ts'

type ShownMatter = DossierAnswer['matters'][number]
type Shown = 'all' | 'announced' | 'result'

const HANDS_ONLY: Told = { can: false, why: 'appointments.hands-only' }

/**
 * The matters somebody sees. Its hands: all. Before the announcement nobody else any. Afterwards those that passed or were noted: district staff with what they rest
 * on, a street's committee so for its own street, everybody who, which seat, from when. Who failed, was withdrawn or held back stays with the hands for ever.
 */
export function shownMatters(
  actor: Actor,
  facts: DossierFacts & { readonly sight: Sight },
  order: readonly string[],
): ShownMatter[] {
  const { sight, matters } = facts
  if (sight === 'street_hand') return []
  const seen = sight === 'hand' ? matters : matters.filter(({ state }) => state === 'passed' || state === 'noted')
  return seen.map((matter) => shownMatter(actor, facts, matter, order))
}

function howMuch(actor: Actor, sight: Sight, { streetId }: MatterFacts): Shown {
  if (sight === 'hand') return 'all'
  return sight === 'staff' || ownStreets(actor).includes(streetId) ? 'announced' : 'result'
}

function shownMatter(
  actor: Actor,
  facts: DossierFacts & { readonly sight: Sight },
  matter: MatterFacts,
  order: readonly string[],
): ShownMatter {
  const { sight } = facts
  const shown = howMuch(actor, sight, matter)
  const announced = shown !== 'result'
  const all = shown === 'all'
  const turn = order.indexOf(matter.matterId)
  const { matterId, position, type, state, streetId, streetName, streetNameEn, seat, seatNo, version } = matter
  return {
    ...{ matterId, position, type, state, streetId, streetName, streetNameEn, seat, seatNo, version },
    ...{ personId: matter.personId, personName: matter.personName },
    ground: announced ? matter.ground : null,
    mandateId: announced ? matter.mandateId : null,
    postId: announced ? matter.postId : null,
    postTitle: announced ? matter.postTitle : null,
    tenureId: announced ? matter.tenureId : null,
    // Why somebody left is the district's and the hands'.
    reason: all || sight === 'staff' ? matter.reason : '',
    pairedWith: announced ? matter.pairedWith : null,
    test: all ? shownTest(matter, facts.rule) : null,
    statement: all ? matter.statement : null,
    ballotId: announced ? matter.ballotId : null,
    voteOrder: all && turn >= 0 ? turn + 1 : null,
    failures: all ? matter.failures : 0,
    holder: all ? matter.holder : null,
    conditions: all ? matter.conditions.map((one) => ({ ...one, params: { ...one.params } })) : [],
    reports: all ? matter.reports.map((report) => shownReport(actor, facts, matter, report)) : [],
    can: all ? matterCan(actor, facts, matter) : nothing(),
  }
}

function shownTest({ testOn, testScore, testResit }: MatterFacts, { passScore }: OrderRule): ShownMatter['test'] {
  if (testOn === null || testScore === null) return null
  return { on: testOn, score: testScore, resit: testResit, passed: passScore === null ? null : testScore >= passScore }
}

function shownReport(actor: Actor, facts: DossierFacts, matter: MatterFacts, report: ReportFacts) {
  return { ...report, can: { decide: said(mayDecideReport(actor, facts, matter, report)) } }
}

/** A verdict as it crosses the wire. */
export function said(told: Told): ShownMatter['can']['vote'] {
  if (told.can) return { can: true }
  return { can: false, why: told.why, ...(told.params === undefined ? {} : { params: { ...told.params } }) }
}

function matterCan(actor: Actor, facts: DossierFacts, matter: MatterFacts): ShownMatter['can'] {
  const move = (event: Parameters<typeof mayMoveMatter>[3]) => said(mayMoveMatter(actor, facts, matter, event))
  return {
    ...{ qualify: move('qualify'), doubt: move('doubt'), holdBack: move('holdBack') },
    ...{ release: move('release'), withdraw: move('withdraw'), note: move('note') },
    test: said(mayTest(actor, facts, matter)),
    statement: said(mayState(actor, facts, matter)),
    report: said(mayReport(actor, facts, matter)),
    vote: said(mayVote(actor, facts, [matter.matterId])),
  }
}

function nothing(): ShownMatter['can'] {
  const no = said(HANDS_ONLY)
  return {
    ...{ qualify: no, doubt: no, holdBack: no, release: no, withdraw: no, note: no },
    ...{ test: no, statement: no, report: no, vote: no },
  }
}
