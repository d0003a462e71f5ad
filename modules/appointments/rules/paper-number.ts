import { documentNumber } from '../../../platform/documents/chinese-text.ts'
import { say } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import type { PaperKind } from '../language.ts'
import { numberWords } from '../words-of-numbers.ts'

/** The issuer's code of a kind of paper: the district's own (姑苏人大) and a sign of the kind (任). */
export function paperCode(settings: Pick<DistrictSettings, 'docPrefix'>, kind: PaperKind): string {
  return say(numberWords, 'zh', `appointments.code.${kind}`, { prefix: settings.docPrefix })
}

/** 姑苏人大任〔2024〕3号: without leading zeros, each kind counted by itself in each year. */
export function paperNumber(
  settings: Pick<DistrictSettings, 'docPrefix'>,
  paper: { readonly kind: PaperKind; readonly year: number; readonly number: number },
): string {
  return documentNumber({ code: paperCode(settings, paper.kind), year: paper.year, number: paper.number })
}
