import { useWords } from '../../../../platform/ui/language.tsx'
import { Badge } from '../../../../platform/ui/phone/shows.tsx'
import { phoneWords } from '../../words-of-phone.ts'

const KIND = {
  submitted: 'waiting',
  street_reviewed: 'going',
  confirmed: 'done',
  returned: 'soon',
  rejected: 'stopped',
  withdrawn: 'stopped',
  struck: 'stopped',
} as const

export type ShownState = keyof typeof KIND

/** Where a record stands, in a word. */
export function RecordBadge({ state, objected }: { state: string; objected: boolean }) {
  const t = useWords(phoneWords)
  if (objected) return <Badge kind="going">{t('duty.phone.objected')}</Badge>
  const known = (state in KIND ? state : 'submitted') as ShownState
  return <Badge kind={KIND[known]}>{t(`duty.phone.state.${known}`)}</Badge>
}
