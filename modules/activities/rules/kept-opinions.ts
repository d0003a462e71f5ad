import type { Reach } from '../language.ts'

/** An opinion as the client writes it down, and as it is kept: trimmed, with its own id. */
export function keptOpinions(
  said: readonly {
    readonly id: string
    readonly words: string
    readonly wordsEn?: string | undefined
    readonly reach: Reach
  }[],
): { opinionId: string; words: string; wordsEn: string; reach: Reach }[] {
  return said.map((line) => ({
    opinionId: line.id.toLowerCase(),
    words: line.words.trim(),
    wordsEn: line.wordsEn?.trim() ?? '',
    reach: line.reach,
  }))
}
