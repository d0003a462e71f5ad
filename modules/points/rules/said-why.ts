import { formatTenths, type Tenths } from '../../../kernel/points.ts'
import type { Places } from '../../../platform/words/words.ts'
import { type PageWord, pageWords } from '../words-of-pages.ts'

/** What a line gives its reason from: the reason's code and the cap it ran under. */
export interface LineReason {
  readonly why: string
  readonly cap: { readonly tenths: Tenths; readonly usedBefore: Tenths } | null
}

/** Why a line gives what it gives, in the words of the page and of the workbook: '封顶 3 分，此前已用 3 分'. A code without words stands as it is. */
export function saidWhy({ why, cap }: LineReason, t: (key: PageWord, places?: Places) => string): string {
  const key = `why.${why}`
  if (!(key in pageWords)) return why
  return t(key as PageWord, { cap: formatTenths(cap?.tenths ?? 0), used: formatTenths(cap?.usedBefore ?? 0) })
}
