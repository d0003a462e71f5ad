import { type BulletinState, bulletinLifecycle } from '../language.ts'

/** The stages of a bulletin in their order; each ends with the deed it is named for. */
export const WAY = ['calculate', 'draft', 'check', 'sign', 'issue'] as const

interface Taken {
  readonly step: string
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

export interface Stage {
  readonly stage: (typeof WAY)[number]
  /** done, the one that is due now, or still to come. */
  readonly place: 'done' | 'now' | 'later'
  readonly by: string | null
  readonly at: string | null
}

/**
 * How far a bulletin has come, and who brought it there. A step counts only as far as the state says: what was checked and then sent back is to be
 * checked again, so it has nobody's name.
 */
export function wayOf(state: BulletinState, steps: readonly Taken[]): Stage[] {
  const reached = bulletinLifecycle.states.indexOf(state)
  return WAY.map((stage, at) => {
    const taken =
      at > reached
        ? undefined
        : steps.findLast(({ step }) => step === stage || (stage === 'calculate' && step === 'recalculate'))
    const place = at <= reached ? 'done' : at === reached + 1 ? 'now' : 'later'
    return { stage, place, by: taken?.by ?? null, at: taken?.at ?? null }
  })
}

/** What does not show in the stages: counts done again and drafts sent back, with their reasons, latest first. */
export function detoursOf<Step extends Taken>(steps: readonly Step[]): Step[] {
  return steps.filter(({ step }) => step === 'sendBack' || step === 'recalculate').reverse()
}
