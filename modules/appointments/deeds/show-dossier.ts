import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { districtById } from '../../districts/index.ts'
import type { DossierAnswer } from '../contract-dossiers.ts'
import { type DossierEvent, peopleLifecycle, ruleLifecycle } from '../language.ts'
import { blocksOf } from '../rules/blocks.ts'
import { nextEvent } from '../rules/dossier-facts.ts'
import { votesNeeded } from '../rules/majority.ts'
import { isLastHand, mayHandle, mayHandleStreet, streetsHandled } from '../rules/may-dossier.ts'
import { mayAddMatter, mayChangeText, mayMove, mayVote, type Told } from '../rules/may-move.ts'
import { paperNumber } from '../rules/paper-number.ts'
import { said, shownMatters } from '../rules/shown-dossier.ts'
import { voteOrder } from '../rules/vote-blocks.ts'
import { loadFacts, type SeenFacts } from './load-facts.ts'

/**
 * A dossier as its page shows it, to each as much as is theirs: what blocks the next step, what may be done and why not. Refuses 404 where the asker may
 * not know of it.
 */
export async function showDossier(
  asked: { readonly actor: Actor; readonly db: Sql; readonly now: Date },
  dossierId: string,
): Promise<DossierAnswer> {
  const { actor, db } = asked
  const [facts, district] = await Promise.all([loadFacts(asked, dossierId), districtById(db, actor.districtId)])
  const { dossier, sight, announcement } = facts
  const whole = sight === 'hand'
  const order = whole ? voteOrder(facts).order : []
  const next = whole ? nextEvent(dossier) : null
  const matters = shownMatters(actor, facts, order)
  const number =
    announcement === null || district === null
      ? null
      : paperNumber(district.settings, { kind: 'announcement', ...announcement })
  return {
    ...faceOf(facts),
    streets: streetsHandled(actor, dossier),
    announcementNumber: number,
    matters,
    voteOrder: [...order],
    ballots: ballotsFor(facts),
    steps: stepsFor(facts, matters),
    hands: handsFor(actor, facts),
    nextEvent: next,
    blocks: next === null ? [] : blocksOf(facts, next).map((block) => ({ ...block, params: { ...block.params } })),
    can: canFor(actor, facts),
  }
}

function faceOf({ dossier, sight, rule }: SeenFacts) {
  const { dossierId, kind, title, titleEn, state, version, meetingName, meetingOn, announcedOn, openedAt, isDemo } =
    dossier
  const { documentId, documentTitle, documentNumber: number } = dossier
  const inside = sight === 'hand' || sight === 'staff'
  return {
    ...{
      dossierId,
      kind,
      title,
      titleEn,
      state,
      version,
      sight,
      meetingName,
      meetingOn,
      announcedOn,
      openedAt,
      isDemo,
    },
    document: documentId === null ? null : { documentId, title: documentTitle ?? '', number },
    ruleText: inside ? dossier.ruleText : null,
    papersSentOn: inside ? dossier.papersSentOn : null,
    allMembers: inside ? dossier.allMembers : null,
    present: inside ? dossier.present : null,
    openedBy: inside ? dossier.openedByName : null,
    orderRule: rule,
  }
}

/** The count of a ballot that did not pass stays with the hands, as who failed does. */
function ballotsFor({ ballots, matters, sight }: SeenFacts): DossierAnswer['ballots'] {
  if (sight !== 'hand' && sight !== 'staff') return []
  const seen = sight === 'hand' ? ballots : ballots.filter(({ passed }) => passed)
  return seen.map((ballot) => ({
    ...ballot,
    needed: votesNeeded(ballot.allMembers),
    matterIds: matters.filter(({ ballotId }) => ballotId === ballot.ballotId).map(({ matterId }) => matterId),
  }))
}

/** To other district staff the days and numbers of the dossier itself and of matters they see; words were written for the hands. */
function stepsFor({ steps, sight }: SeenFacts, shown: DossierAnswer['matters']): DossierAnswer['steps'] {
  if (sight === 'hand') return [...steps]
  if (sight !== 'staff') return []
  return steps
    .filter(({ matterId, step }) =>
      matterId === null ? true : shown.some((one) => one.matterId === matterId) && OPEN_STEPS.includes(step),
    )
    .map((step) => ({ ...step, words: null }))
}

/** Steps of a matter that other staff may see: what the meeting decided. Tests, reports and doubts stay with the hands. */
const OPEN_STEPS: readonly string[] = ['pass', 'note']

function handsFor(actor: Actor, { handsNamed, dossier, sight }: SeenFacts): DossierAnswer['hands'] {
  if (sight !== 'hand' && sight !== 'staff') return []
  const may = mayHandle(actor, dossier)
  return handsNamed.map((hand) => {
    const leave: Told =
      may.can && isLastHand(dossier.hands, hand.personId) ? { can: false, why: 'appointments.last-hand' } : may
    return { ...hand, can: { leave: said(leave) } }
  })
}

function canFor(actor: Actor, facts: SeenFacts): DossierAnswer['can'] {
  const { dossier, matters } = facts
  const events: readonly DossierEvent[] = dossier.kind === 'people' ? peopleLifecycle.events : ruleLifecycle.events
  const open = voteOrder(facts).order.filter((id) =>
    matters.some(({ matterId, state }) => matterId === id && state === 'qualified'),
  )
  return {
    moves: Object.fromEntries(events.map((event) => [event, said(mayMove(actor, facts, event))])),
    addMatter: said(mayAddMatter(actor, facts)),
    addHand: said(mayHandle(actor, dossier)),
    changeText: said(mayChangeText(actor, facts)),
    vote: said(mayVote(actor, facts, dossier.kind === 'rule' ? [] : open.slice(0, 1))),
    recommend: said(mayRecommend(actor, facts)),
  }
}

function mayRecommend(actor: Actor, { dossier }: SeenFacts): Told {
  const [street] = streetsHandled(actor, dossier)
  const may = street === undefined ? mayHandle(actor, dossier) : mayHandleStreet(actor, dossier, street)
  if (!may.can) return may
  return dossier.state === 'collecting' ? may : { can: false, why: 'appointments.not-collecting' }
}
