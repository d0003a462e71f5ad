import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Matter } from './say-matter.ts'

const COLUMNS = [
  'seat',
  'type',
  'person',
  'ground',
  'conditions',
  'test',
  'statement',
  'matter-state',
  'ballot',
] as const
export type Column = (typeof COLUMNS)[number]

/** What nobody here is shown, or what no matter has, is no column: law test and statement stay with the hands, to others they would look as if still missing. */
export function columnsOf(
  { orderRule, sight, ballots }: Pick<DossierAnswer, 'orderRule' | 'sight' | 'ballots'>,
  matters: readonly Pick<Matter, 'test' | 'statement' | 'ground' | 'conditions'>[],
): Column[] {
  const handles = sight === 'hand' || sight === 'street_hand'
  const shows: Partial<Record<Column, boolean>> = {
    test: (handles && orderRule.lawTest) || matters.some((one) => one.test !== null),
    statement: (handles && orderRule.statementRequired) || matters.some((one) => one.statement !== null),
    ground: matters.some((one) => one.ground !== null),
    conditions: matters.some((one) => one.conditions.length > 0),
    ballot: sight === 'hand' || ballots.length > 0,
  }
  return COLUMNS.filter((column) => shows[column] ?? true)
}
