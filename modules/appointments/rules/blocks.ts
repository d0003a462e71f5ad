import { addDays, type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'
import type { DossierEvent } from '../language.ts'
import { type Block, type DossierFacts, isDecided, isOpen, type MatterFacts } from './dossier-facts.ts'
import { type AfterBlock, completeBlocks, installBlocks } from './install-blocks.ts'

/** What keeps this dossier from this step, everything at once; empty: nothing does. Whoever asks is another question (`mayMove`). */
export function blocksOf(facts: DossierFacts, event: DossierEvent): readonly Block[] {
  const { dossier, matters, rule, today, after } = facts
  if (event === 'withdraw' || event === 'postpone')
    return isDecided(facts) ? [ofDossier('appointments.block.decided-already')] : []
  if (event === 'openMeeting') return [...openMatters(facts), ...meetingDay(dossier.meetingOn, today)]
  if (event === 'closeVoting')
    return dossier.kind === 'rule' ? ruleVoted(facts) : matters.flatMap(voted).concat(someDecided(facts))
  if (event === 'install') return installBlocks(after.matters, rule).map(ofAfter)
  if (event === 'complete') return completeBlocks(after.matters, after.courses, rule).map(ofAfter)
  if (event === 'announce') return matters.flatMap((matter) => stillHeld(matter, matters))
  if (event === 'consent') return hasText(dossier.ruleText) ? [] : [ofDossier('appointments.block.no-text')]
  if (event === 'sendBack' || event === 'register') return []
  if (event === 'table') return [...openMatters(facts), ...lawTests(facts), ...papersInTime(facts)]
  return openMatters(facts)
}

const ofDossier = (key: string, params: Block['params'] = {}): Block => ({
  key,
  params,
  go: { to: 'dossier', id: null },
})
const ofMatter = ({ matterId, personName }: MatterFacts, key: string, params: Block['params'] = {}): Block => ({
  key,
  params: { name: personName, ...params },
  go: { to: 'matter', id: matterId },
})
const ofAfter = ({ why, params, where }: AfterBlock): Block => ({ key: why, params, go: { to: where, id: null } })
const hasText = (text: string | null) => text !== null && text.trim() !== ''

/** There is somebody to be appointed or removed, and each who is still on the way may go on it. A rule has no matters. */
function openMatters({ dossier, matters, rule }: DossierFacts): Block[] {
  if (dossier.kind === 'rule') return []
  const open = matters.filter(isOpen)
  if (open.length === 0) return [ofDossier('appointments.block.no-matters')]
  return open.flatMap((matter) => [
    ...(dossier.state !== 'collecting' && matter.state === 'proposed'
      ? [ofMatter(matter, 'appointments.block.not-qualified')]
      : []),
    ...conditionBlocks(matter, rule.failuresThatBar),
  ])
}

/** The hard condition that says the same, less plainly. */
const FAILURES = 'appointments.condition.failures'

/** Hard conditions that are not met; and failed as often as bars somebody from that seat in this term. */
export function conditionBlocks(matter: MatterFacts, failuresThatBar: number): Block[] {
  const barred = matter.type === 'appoint' && matter.failures >= failuresThatBar
  const missed = matter.conditions.filter(({ key, passed }) => passed === false && !(barred && key === FAILURES))
  const blocks = missed.length > 0 ? [ofMatter(matter, 'appointments.block.condition', { n: missed.length })] : []
  if (barred) blocks.push(ofMatter(matter, 'appointments.block.barred', { times: matter.failures }))
  return blocks
}

/** Where the district asks for a law test: nobody is put to the standing committee without having passed it (Chongqing art. 16). */
function lawTests({ matters, rule }: DossierFacts): Block[] {
  if (!rule.lawTest) return []
  return matters
    .filter((matter) => isOpen(matter) && matter.type === 'appoint')
    .flatMap((matter) => {
      if (matter.testScore === null) return [ofMatter(matter, 'appointments.block.test-missing')]
      if (matter.testScore >= (rule.passScore ?? 0)) return []
      const again = matter.testResit ? 'appointments.block.resit-failed' : 'appointments.block.test-failed'
      return [ofMatter(matter, again, { score: matter.testScore, least: rule.passScore ?? 0 })]
    })
}

/** Where the meeting's day is known already: can the papers still be there in time? */
function papersInTime({ dossier, rule, today }: DossierFacts): Block[] {
  if (dossier.meetingOn === null) return []
  const sentOn = dossier.papersSentOn ?? today
  return papersLate(sentOn, dossier.meetingOn, rule.papersDaysBefore)
    ? [papersBlock(dossier.meetingOn, rule.papersDaysBefore)]
    : []
}

/** Papers are to be with the members so many calendar days before the meeting: 10 days before the 20th is the 10th or earlier. */
export function papersLate(sentOn: CivilDate, meetingOn: CivilDate, daysBefore: number): boolean {
  return daysBetween(sentOn, meetingOn) < daysBefore
}

export function papersBlock(meetingOn: CivilDate, daysBefore: number): Block {
  const by = addDays(meetingOn, -daysBefore)
  return {
    key: 'appointments.block.papers-late',
    params: { days: daysBefore, meetingOn, by },
    go: { to: 'order-rules', id: null },
  }
}

function meetingDay(meetingOn: CivilDate | null, today: CivilDate): Block[] {
  if (meetingOn === null || meetingOn <= today) return []
  return [ofDossier('appointments.block.meeting-to-come', { meetingOn })]
}

/** Every matter has been voted on, noted, held back or withdrawn before the voting is closed. */
function voted(matter: MatterFacts): Block[] {
  if (!isOpen(matter)) return []
  if (matter.state === 'proposed') return [ofMatter(matter, 'appointments.block.not-qualified')]
  return [ofMatter(matter, matter.type === 'cease' ? 'appointments.block.not-noted' : 'appointments.block.not-voted')]
}

function someDecided({ matters }: DossierFacts): Block[] {
  const decided = matters.some(({ state }) => state === 'passed' || state === 'failed' || state === 'noted')
  return decided || matters.some(isOpen) ? [] : [ofDossier('appointments.block.nothing-decided')]
}

/** A rule that did not pass is put again another day or withdrawn. */
function ruleVoted({ ballots }: DossierFacts): Block[] {
  if (ballots.some(({ passed }) => passed)) return []
  return [ofDossier(ballots.length === 0 ? 'appointments.block.rule-not-voted' : 'appointments.block.rule-not-passed')]
}

/** Nobody is announced for a seat whose holder stays in it. */
function stillHeld(matter: MatterFacts, all: readonly MatterFacts[]): Block[] {
  const { holder } = matter
  if (matter.type !== 'appoint' || matter.state !== 'passed' || holder === null) return []
  const leaves = all.some(
    ({ tenureId, state }) => tenureId === holder.tenureId && (state === 'passed' || state === 'noted'),
  )
  return leaves ? [] : [ofMatter(matter, 'appointments.block.seat-held', { holder: holder.personName })]
}
