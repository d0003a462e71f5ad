import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { OrderRule } from '../language.ts'

/** A passed appointment as it stands after the vote. */
export interface Installing {
  readonly matterId: string
  readonly personName: string
  readonly sworn: boolean
  /** The day the missed oath is to be made up, while it is not sworn. */
  readonly makeUpOn: CivilDate | null
  /** The letter that is valid: none yet, issued, or in the holder's hand. */
  readonly letter: 'none' | 'issued' | 'handed_over'
}

export interface CourseStanding {
  readonly state: 'called' | 'held' | 'cancelled'
  /** Matters of this course without a mark of the roll call. */
  readonly unmarked: number
}

/** Why a step is not open yet: the key of a sentence with its places, and the part of the dossier where it is mended. */
export interface AfterBlock {
  readonly why: string
  readonly params: Readonly<Record<string, string | number>>
  readonly where: 'oaths' | 'papers' | 'courses'
}

/**
 * What keeps an announced dossier from `install` (in office): every passed appointment has taken the constitutional oath, or missed it and has a day to
 * make it up; and every letter of appointment is handed over, save where the district swears first and that oath is still to be made up.
 */
export function installBlocks(
  matters: readonly Installing[],
  order: Pick<OrderRule, 'firstAfterVote'>,
): readonly AfterBlock[] {
  return matters.flatMap((matter) => {
    const { personName: name, sworn, makeUpOn, letter } = matter
    const blocks: AfterBlock[] = []
    if (!sworn && makeUpOn === null) blocks.push({ why: 'appointments.block.oath', params: { name }, where: 'oaths' })
    const mayWait = !sworn && makeUpOn !== null && order.firstAfterVote === 'oath'
    if (letter === 'none' && !mayWait)
      blocks.push({ why: 'appointments.block.letter', params: { name }, where: 'papers' })
    if (letter === 'issued' && !mayWait)
      blocks.push({ why: 'appointments.block.hand-over', params: { name }, where: 'papers' })
    return blocks
  })
}

/**
 * What keeps an installed dossier from `complete`: an oath still to be made up, a letter still in the office; and, where the district's order asks for
 * training, a course that was held with its roll called. A dossier that appoints nobody needs none.
 */
export function completeBlocks(
  matters: readonly Installing[],
  courses: readonly CourseStanding[],
  order: Pick<OrderRule, 'trainingRequired'>,
): readonly AfterBlock[] {
  const blocks: AfterBlock[] = matters.flatMap(({ personName: name, sworn, makeUpOn, letter }): AfterBlock[] => {
    if (!sworn && makeUpOn !== null)
      return [{ why: 'appointments.block.make-up', params: { name, on: makeUpOn }, where: 'oaths' }]
    if (!sworn) return [{ why: 'appointments.block.oath', params: { name }, where: 'oaths' }]
    if (letter !== 'handed_over') return [{ why: 'appointments.block.hand-over', params: { name }, where: 'papers' }]
    return []
  })
  if (!order.trainingRequired || matters.length === 0) return blocks
  const held = courses.filter(({ state }) => state === 'held')
  if (held.length === 0) return [...blocks, { why: 'appointments.block.course', params: {}, where: 'courses' }]
  const unmarked = held.reduce((sum, course) => sum + course.unmarked, 0)
  if (unmarked > 0)
    return [...blocks, { why: 'appointments.block.roll-call', params: { n: unmarked }, where: 'courses' }]
  return blocks
}
