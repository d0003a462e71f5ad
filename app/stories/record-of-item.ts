import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import type { NewRecord } from '../../modules/duty/language.ts'
import { ledgerNumber, opinionNames } from '../../modules/opinions/index.ts'
import type { SubmittedItem } from '../../modules/opinions/language.ts'
import { say } from '../../platform/words/words.ts'

/** The mandate under which the deputy submitted it. */
export interface Submitter {
  readonly mandateId: string
  readonly level: Level
  readonly streetId: number | null
}

/**
 * The record a submitted item earns once the street has taken it up: done on the day it was raised, under the mandate of that day, at every level; only those of
 * district mandates can earn points. It names theme and number, never the words: what is confidential stays so.
 */
export function recordOfItem(
  item: SubmittedItem,
  submitter: Submitter,
  taken: {
    readonly recordId: string
    readonly by: string | null
    readonly at: Date
    readonly objectionUntil: CivilDate
  },
): NewRecord {
  const theme = `theme.${item.theme}` as const
  return {
    recordId: taken.recordId,
    personId: item.personId,
    ...{ mandateId: submitter.mandateId, level: submitter.level, streetId: submitter.streetId },
    ...{ kind: 'opinion_item', role: 'author', doneOn: item.raisedOn, units: 1, themed: false },
    title: `民情民意：${say(opinionNames, 'zh', theme)}（${ledgerNumber(item)}）`,
    titleEn: `Opinion item: ${say(opinionNames, 'en', theme)} (no. ${item.number} of ${item.year})`,
    words: null,
    ...{ sourceKind: 'item', sourceId: item.itemId, state: 'confirmed', objectionUntil: taken.objectionUntil },
    ...{ submittedAt: taken.at, submittedBy: taken.by, onBehalf: false, confirmedAt: taken.at, confirmedBy: taken.by },
  }
}
