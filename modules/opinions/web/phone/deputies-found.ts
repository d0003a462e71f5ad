import type { DeputiesAnswer } from '../../contract-intake.ts'

export type StreetDeputy = DeputiesAnswer['items'][number]

/** As many as fit above the keyboard. */
const MOST = 6
/** As many as a thumb reads at a glance. */
const RECENT = 3

/**
 * Whom to offer: those whose name holds what was typed or whose pinyin initials begin with it, the best first; where nothing
 * was typed, those chosen lately who still serve there.
 */
export function deputiesFound(
  deputies: readonly StreetDeputy[],
  typed: string,
  recent: readonly string[],
): StreetDeputy[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') {
    const known = recent.flatMap((personId) => deputies.find((one) => one.personId === personId) ?? [])
    return known.slice(0, RECENT)
  }
  const rank = ({ name, initials }: StreetDeputy) => {
    if (initials === wanted || name === wanted) return 0
    if (initials.startsWith(wanted) || name.startsWith(wanted)) return 1
    return name.includes(wanted) ? 2 : 3
  }
  return deputies
    .filter((one) => rank(one) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
}

/** The one just chosen comes first, none twice, and no more than are ever offered. */
export function chosenLately(recent: readonly string[], personId: string): string[] {
  return [personId, ...recent.filter((one) => one !== personId)].slice(0, RECENT * 2)
}
