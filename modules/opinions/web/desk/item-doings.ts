import type { ItemCan } from '../../contract-ledger.ts'
import type { ItemState } from '../../language.ts'

/** Everything the pane can be doing with an item: each opens its short form. */
export const CHOICES = ['on_site', 'street_department', 'district_department', 'higher'] as const
export const RARE_CHOICES = ['to_petition_or_legal', 'reference', 'duplicate', 'screen'] as const
export const STEPS = ['assign', 'reassign', 'co_unit', 'confirm', 'doubt', 'tell', 'close'] as const
export const BESIDES = ['note', 'urge', 'supervise', 'grade', 'confidential', 'reopen', 'withdraw', 'hide'] as const
export type Choice = (typeof CHOICES)[number] | (typeof RARE_CHOICES)[number]
export type Step = (typeof STEPS)[number]
export type Besides = (typeof BESIDES)[number]
export type Doing = Choice | Step | Besides

/** Which verdict of the server speaks for what a key does. Asking to hide is decided by its own deed. */
const VERDICTS: Record<Exclude<Doing, 'hide'>, keyof ItemCan> = {
  on_site: 'answerOnSpot',
  street_department: 'triage',
  district_department: 'triage',
  higher: 'triage',
  to_petition_or_legal: 'refer',
  reference: 'refer',
  duplicate: 'markDuplicate',
  screen: 'screenOut',
  assign: 'assign',
  reassign: 'assign',
  co_unit: 'addCo',
  confirm: 'confirm',
  doubt: 'doubt',
  tell: 'tell',
  close: 'close',
  note: 'note',
  urge: 'urge',
  supervise: 'supervise',
  grade: 'grade',
  confidential: 'confidential',
  reopen: 'reopen',
  withdraw: 'withdraw',
}

/** The server's verdict on it. Asking to hide is anybody's who may write a note: two people decide. */
export function verdictOn(doing: Doing, can: ItemCan): ItemCan[keyof ItemCan] {
  return can[doing === 'hide' ? 'note' : VERDICTS[doing]]
}

/** What comes first at this state: the four choices, or the steps of the day. */
export function firstAt(state: ItemState): { choices: boolean; steps: readonly Step[] } {
  if (state === 'new') return { choices: true, steps: [] }
  if (state === 'reopened') return { choices: true, steps: ['co_unit'] }
  if (state === 'triaged') return { choices: true, steps: ['assign'] }
  if (state === 'assigned' || state === 'handling') return { choices: false, steps: ['reassign', 'co_unit'] }
  if (state === 'done_claimed' || state === 'cannot_be_done') return { choices: false, steps: ['confirm', 'doubt'] }
  if (state === 'deputy_confirmed') return { choices: false, steps: ['tell'] }
  return { choices: false, steps: state === 'closed' ? [] : ['close'] }
}

/** Single keys of the pane; the letter stands on the button. */
export const KEYS: Partial<Record<Doing, string>> = {
  on_site: '1',
  street_department: '2',
  district_department: '3',
  higher: '4',
  assign: 'a',
  reassign: 'a',
  confirm: 'c',
  doubt: 'd',
  tell: 't',
  close: 'g',
  note: 'n',
  urge: 'u',
}
