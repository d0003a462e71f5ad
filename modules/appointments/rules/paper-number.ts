import { documentNumber } from '../../../platform/documents/chinese-text.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import type { PaperKind } from '../language.ts'

/** The sign of a kind of paper behind the district's own code: 请示, 议案, 公告, 通知, 任命书. */
const SIGNS: Readonly<Record<PaperKind, string>> = {
  ...{ submission: '请', bill: '议', announcement: '公', notice: '通', letter: '任' },
}

/** The issuer's code of a kind of paper: 姑苏人大任. */
export function paperCode(settings: Pick<DistrictSettings, 'docPrefix'>, kind: PaperKind): string {
  return `${settings.docPrefix}${SIGNS[kind]}`
}

/** 姑苏人大任〔2024〕3号: without leading zeros, each kind counted by itself in each year. */
export function paperNumber(
  settings: Pick<DistrictSettings, 'docPrefix'>,
  paper: { readonly kind: PaperKind; readonly year: number; readonly number: number },
): string {
  return documentNumber({ code: paperCode(settings, paper.kind), year: paper.year, number: paper.number })
}
