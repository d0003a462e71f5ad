import type { Screening } from '../language.ts'

/** One line of the screening card, as keys of words: what it is called, where it belongs, and what the law says of it. */
export interface ScreeningLine {
  readonly reason: Screening
  readonly title: `opinions.screening.${Screening}`
  readonly address: `opinions.screening.${Screening}.address`
  readonly notice: `opinions.screening.${Screening}.notice`
}

/**
 * Why something is not taken (domain 5.2; mission rule 7: deputies speak for the public, they do not settle cases), with the right address and the legal
 * notice. A petition is registered within 15 days of being received (Petition Regulation 2022, domain 3.3): that clock is another body's, so it is
 * told and not run here. Not taken never means not answered: the person is told why and where to go.
 */
export function screeningLine(reason: Screening): ScreeningLine {
  const title = `opinions.screening.${reason}` as const
  return { reason, title, address: `${title}.address`, notice: `${title}.notice` }
}
