import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { Due } from '../../contract-ledger.ts'
import type { Speaker } from './speak.ts'

const KINDS: Record<Due['colour'], StateKind> = { green: 'going', yellow: 'soon', red: 'late', grey: 'stopped' }

/** The shape that goes with a colour of time, so that the colour is never needed alone. */
export function dueKind(colour: Due['colour']): StateKind {
  return KINDS[colour]
}

/** How much time is left, in words: '还剩 3 天', '明天到期', '超期 2 天', '计时暂停'. */
export function sayLeft({ t }: Pick<Speaker, 't'>, due: Pick<Due, 'paused' | 'daysLeft'>): string {
  if (due.paused) return t('op.due.paused')
  if (due.daysLeft < 0) return t('op.due.late', { n: -due.daysLeft })
  if (due.daysLeft === 0) return t('op.due.today')
  return due.daysLeft === 1 ? t('op.due.tomorrow') : t('op.due.left', { n: due.daysLeft })
}
