import type { Doer } from '../../../kernel/doer.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Ranking } from '../language.ts'
import { rankingAsWorkbook, type StreetName } from './ranking-as-workbook.ts'

/** The ranking as a workbook: street averages with the sums and numbers behind them, then every deputy. Leaves its trace. */
export async function exportRanking(
  db: Sql,
  ranking: Ranking,
  { doer, at, lang, streetName }: { doer: Doer; at: Date; lang: Language; streetName: StreetName },
): Promise<Buffer> {
  await recordAudit(db, {
    doer,
    action: 'points.export-ranking',
    subjectKind: 'ranking',
    subjectId: `${ranking.period.year}${ranking.period.quarter ? `-Q${ranking.period.quarter}` : ''}`,
    detail: { rows: ranking.deputies.length },
    at,
  })
  return rankingAsWorkbook(ranking, lang, streetName)
}
