import type { CeremoniesAnswer, CeremonyAnswer } from '../../contract-oaths.ts'

type Part = CeremonyAnswer['oaths'][number]['part']

/** Somebody on the list as it is being written; 'later': not at this ceremony. */
export interface OathDraft {
  readonly matterId: string
  readonly part: Part | 'later'
  readonly makeUpOn: string
  readonly reason: string
}

/** Everybody still to swear, one of them leading where there are several. */
export function draftFor(toSwear: CeremoniesAnswer['toSwear']): OathDraft[] {
  const able = toSwear.filter(({ can }) => can.swear.can)
  return toSwear.map(({ matterId, can }) => ({
    ...{ matterId, makeUpOn: '', reason: '' },
    part: !can.swear.can ? 'later' : able.length > 1 && able[0]?.matterId === matterId ? 'leader' : 'taker',
  }))
}

/** A list as it stands, to be corrected. */
export function draftOf(oaths: CeremonyAnswer['oaths']): OathDraft[] {
  return oaths.map(({ matterId, part, makeUpOn, reason }) => ({
    ...{ matterId, part, makeUpOn: makeUpOn ?? '', reason: reason ?? '' },
  }))
}

/** A new part for one person: whoever led steps back when another leads. */
export function withPart(draft: readonly OathDraft[], matterId: string, part: OathDraft['part']): OathDraft[] {
  return draft.map((one) => {
    if (one.matterId === matterId) return { ...one, part }
    return part === 'leader' && one.part === 'leader' ? { ...one, part: 'taker' as const } : one
  })
}

/** One by one where only one swears or nobody leads. */
export function modeOf(draft: readonly OathDraft[]): 'single' | 'collective' {
  return draft.some(({ part }) => part === 'leader') ? 'collective' : 'single'
}

/** What keeps the list from being sent: a words key behind 'oath.missing.', or null. */
export function missingIn(
  draft: readonly OathDraft[],
  mode: 'single' | 'collective',
): 'nobody' | 'make-up' | 'leader' | null {
  const swearing = draft.filter(({ part }) => part === 'leader' || part === 'taker')
  if (swearing.length === 0) return 'nobody'
  if (draft.some(({ part, makeUpOn }) => part === 'absent' && makeUpOn === '')) return 'make-up'
  return mode === 'collective' && !swearing.some(({ part }) => part === 'leader') ? 'leader' : null
}

interface SaidOath {
  readonly matterId: string
  readonly part: Part
  readonly makeUpOn?: string
  readonly reason?: string
}

/** What is sent of the list. */
export function saidOf(draft: readonly OathDraft[]): SaidOath[] {
  return draft.flatMap(({ matterId, part, makeUpOn, reason }): SaidOath[] => {
    if (part === 'later') return []
    if (part !== 'absent') return [{ matterId, part }]
    return [{ matterId, part, makeUpOn, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }]
  })
}
