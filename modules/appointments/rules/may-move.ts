import type { Actor } from '../../access/language.ts'
import { type DossierEvent, type MatterEvent, matterLifecycle, peopleLifecycle, ruleLifecycle } from '../language.ts'
import { blocksOf, conditionBlocks } from './blocks.ts'
import type { Block, DossierFacts, MatterFacts } from './dossier-facts.ts'
import { isHand } from './may-dossier.ts'
import { voteBlocks } from './vote-blocks.ts'

/** May it be done; where not, the words key and its places. The same verdict greys the button and stands in the refusal. */
export type Told =
  | { readonly can: true }
  | { readonly can: false; readonly why: string; readonly params?: Block['params'] }

const YES: Told = { can: true }
const no = (why: string): Told => ({ can: false, why })
const blocked = ([first]: readonly Block[]): Told =>
  first === undefined ? YES : { can: false, why: first.key, params: first.params }

/** Where a step of the dossier leads; null where the lifecycle of its kind has none from here. */
export function leadsTo({ dossier }: Pick<DossierFacts, 'dossier'>, event: DossierEvent) {
  const { kind, state } = dossier
  const way = kind === 'people' ? peopleLifecycle : ruleLifecycle
  if (!(way.events as readonly string[]).includes(event)) return no('appointments.not-of-this-kind')
  return way.next(state as never, event as never)
}

/** A step of the dossier: by its hands, as the lifecycle of its kind allows, and where nothing keeps it from it. */
export function mayMove(actor: Actor, facts: DossierFacts, event: DossierEvent): Told {
  if (!isHand(actor, facts.dossier)) return no('appointments.hands-only')
  const step = leadsTo(facts, event)
  return step.can ? blocked(blocksOf(facts, event)) : step
}

const COLLECTING = ['collecting']
const BEFORE_THE_VOTE = ['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session']
const BEFORE_MEMBERS = ['tabled', 'in_session']

function inHand(actor: Actor, { dossier }: DossierFacts, states: readonly string[], why: string): Told {
  if (!isHand(actor, dossier)) return no('appointments.hands-only')
  if (dossier.kind !== 'people') return no('appointments.rule-has-no-people')
  return states.includes(dossier.state) ? YES : no(why)
}

/** Matters are added while the dossier is being collected; later it is sent back for it. */
export function mayAddMatter(actor: Actor, facts: DossierFacts): Told {
  return inHand(actor, facts, COLLECTING, 'appointments.not-collecting')
}

export function mayChangeText(actor: Actor, { dossier }: DossierFacts): Told {
  if (!isHand(actor, dossier)) return no('appointments.hands-only')
  if (dossier.kind !== 'rule') return no('appointments.rules-only')
  return dossier.state === 'drafting' ? YES : no('appointments.not-drafting')
}

/** A step of one matter that is taken by itself; passing and failing come with the ballot. */
export function mayMoveMatter(actor: Actor, facts: DossierFacts, matter: MatterFacts, event: MatterEvent): Told {
  const before = inHand(actor, facts, BEFORE_THE_VOTE, 'appointments.past-the-vote')
  if (!before.can) return before
  const step = matterLifecycle.next(matter.state, event)
  if (!step.can) return no(step.why)
  if (event === 'qualify') return blocked(conditionBlocks(matter, facts.rule.failuresThatBar))
  if (event === 'note') {
    if (matter.type !== 'cease') return no('appointments.only-what-ends-by-itself')
    return facts.dossier.state === 'in_session' ? YES : no('appointments.not-in-session')
  }
  return YES
}

const OVER = ['withdrawn', 'passed', 'failed', 'noted']

/** Deeds on one candidate before the vote: the law test, the statement, a report against them. */
function mayOnCandidate(
  actor: Actor,
  facts: DossierFacts,
  matter: MatterFacts,
  states: readonly string[],
  why: string,
): Told {
  const before = inHand(actor, facts, states, why)
  if (!before.can) return before
  if (matter.type !== 'appoint') return no('appointments.appointments-only')
  return OVER.includes(matter.state) ? no('appointments.matter-decided') : YES
}

export function mayTest(actor: Actor, facts: DossierFacts, matter: MatterFacts): Told {
  const may = mayOnCandidate(actor, facts, matter, BEFORE_THE_VOTE, 'appointments.past-the-vote')
  return may.can && !facts.rule.lawTest ? no('appointments.no-law-test') : may
}

export function mayState(actor: Actor, facts: DossierFacts, matter: MatterFacts): Told {
  return mayOnCandidate(actor, facts, matter, BEFORE_MEMBERS, 'appointments.not-tabled')
}

export function mayReport(actor: Actor, facts: DossierFacts, matter: MatterFacts): Told {
  return mayOnCandidate(actor, facts, matter, BEFORE_THE_VOTE, 'appointments.past-the-vote')
}

export function mayDecideReport(
  actor: Actor,
  facts: DossierFacts,
  matter: MatterFacts,
  report: { readonly outcome: string | null },
): Told {
  const may = mayReport(actor, facts, matter)
  return may.can && report.outcome !== null ? no('appointments.report-decided') : may
}

/** A ballot on these matters: by the hands, in session, where nothing keeps them from the vote. */
export function mayVote(actor: Actor, facts: DossierFacts, matterIds: readonly string[]): Told {
  if (!isHand(actor, facts.dossier)) return no('appointments.hands-only')
  if (facts.dossier.state !== 'in_session') return no('appointments.not-in-session')
  return blocked(voteBlocks(facts, matterIds))
}
