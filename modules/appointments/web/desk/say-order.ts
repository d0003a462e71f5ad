import type { OrderRulesAnswer } from '../../contract-votes.ts'
import type { Speaker } from './speak.ts'

export type OrderValues = Pick<OrderRulesAnswer['current'], (typeof ORDER_ITEMS)[number]>

/** What a district decides about the order of steps, in the order it is told. */
export const ORDER_ITEMS = [
  'papersDaysBefore',
  'lawTest',
  'passScore',
  'statementRequired',
  'combinedAllowed',
  'sameSeatFirst',
  'samePersonFirst',
  'firstAfterVote',
  'trainingRequired',
  'failuresThatBar',
] as const

/** One decision in words: '7 天', '先免后任'; a pass score only where there is a test. */
export function sayOrder(item: (typeof ORDER_ITEMS)[number], rule: OrderValues, { t }: Speaker): string {
  switch (item) {
    case 'papersDaysBefore':
      return t('dossier.order.days', { n: rule.papersDaysBefore })
    case 'failuresThatBar':
      return t('dossier.order.times', { n: rule.failuresThatBar })
    case 'passScore':
      return rule.passScore === null ? '—' : t('dossier.order.score', { n: rule.passScore })
    case 'combinedAllowed':
      return t(rule.combinedAllowed ? 'dossier.order.may' : 'dossier.order.may-not')
    case 'samePersonFirst':
    case 'sameSeatFirst':
    case 'firstAfterVote':
      return t(`dossier.order.first.${rule[item]}`)
    default:
      return t(rule[item] ? 'dossier.order.yes' : 'dossier.order.no')
  }
}
