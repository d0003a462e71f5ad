import {
  type DossierEvent,
  type MatterEvent,
  type MatterState,
  matterLifecycle,
  peopleLifecycle,
  ruleLifecycle,
} from '../language.ts'

/** What the tests' own model keeps of a dossier: states and nothing that the house works out. */
export interface Model {
  readonly kind: 'people' | 'rule'
  state: string
  /** The holder's removal, the appointment of the next to that seat, and a post that ends by itself. */
  readonly matters: Record<'removal' | 'appointment' | 'ending', MatterState>
  hasText: boolean
  ballots: boolean[]
}

export const MATTERS = ['removal', 'appointment', 'ending'] as const
export type Named = (typeof MATTERS)[number]

const BEFORE_THE_VOTE = ['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session']
const isOpen = (state: MatterState) => state === 'proposed' || state === 'qualified'

/** The seat is free for the next one only while its holder's removal is on its way or has passed. */
const seatGetsFree = ({ matters }: Model) => ['proposed', 'qualified', 'passed'].includes(matters.removal)

/** Where a step of the dossier leads; null where it must be refused. Written down from the law's order, not from the house's rules. */
export function afterMove(model: Model, event: DossierEvent): string | null {
  const way = model.kind === 'people' ? peopleLifecycle : ruleLifecycle
  if (!(way.events as readonly string[]).includes(event)) return null
  const step = way.next(model.state as never, event as never)
  return step.can && (model.kind === 'people' ? peopleMay(model, event) : ruleMay(model, event)) ? step.to : null
}

function peopleMay(model: Model, event: DossierEvent): boolean {
  const all = Object.values(model.matters)
  const open = all.filter(isOpen)
  const fit = open.length > 0 && (!isOpen(model.matters.appointment) || seatGetsFree(model))
  if (event === 'examine') return fit
  if (['appraise', 'nominate', 'table', 'openMeeting'].includes(event)) return fit && !open.includes('proposed')
  if (event === 'closeVoting')
    return open.length === 0 && all.some((state) => ['passed', 'failed', 'noted'].includes(state))
  if (event === 'postpone' || event === 'withdraw') return !all.some((state) => state === 'passed' || state === 'noted')
  // Nobody swears here: whoever was appointed keeps the dossier from taking office.
  if (event === 'install' || event === 'complete') return model.matters.appointment !== 'passed'
  return true
}

function ruleMay({ hasText, ballots }: Model, event: DossierEvent): boolean {
  if (event === 'consent') return hasText
  if (event === 'closeVoting') return ballots.includes(true)
  if (event === 'postpone' || event === 'withdraw') return !ballots.includes(true)
  return true
}

/** What follows for the matters from a step of the dossier that was taken. */
export function carryMatters({ matters }: Model, event: DossierEvent): void {
  for (const one of MATTERS) {
    const state = matters[one]
    if (event === 'examine' && state === 'proposed') matters[one] = 'qualified'
    if (event === 'sendBack' && state === 'qualified') matters[one] = 'proposed'
    if (event === 'withdraw' && (isOpen(state) || state === 'held_back')) matters[one] = 'withdrawn'
  }
}

/** Where a step of one matter leads; null where it must be refused. */
export function afterMatterMove(model: Model, one: Named, event: MatterEvent): MatterState | null {
  if (model.kind !== 'people' || !BEFORE_THE_VOTE.includes(model.state)) return null
  const step = matterLifecycle.next(model.matters[one], event)
  if (!step.can) return null
  if (event === 'qualify' && one === 'appointment' && !seatGetsFree(model)) return null
  if (event === 'note' && (one !== 'ending' || model.state !== 'in_session')) return null
  return step.to
}

/** May this matter be voted on: in session, qualified, no post that ended by itself, and the seat's holder removed before the next is appointed. */
export function mayBeVoted(model: Model, one: Named): boolean {
  if (model.state !== 'in_session' || one === 'ending' || model.matters[one] !== 'qualified') return false
  return one === 'removal' || model.matters.removal === 'passed'
}
