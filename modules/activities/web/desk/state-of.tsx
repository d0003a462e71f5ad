import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ActivityState } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { today } from './today.ts'

const KIND: Record<ActivityState, StateKind> = {
  planned: 'waiting',
  published: 'going',
  closed: 'done',
  summarised: 'done',
  cancelled: 'stopped',
}

/** The state of an activity; one published and past its day waits to be closed, and says so. */
export function StateOf({ state, heldOn }: { state: ActivityState; heldOn: string }) {
  const t = useWords(deskWords)
  const owed = state === 'published' && heldOn < today()
  if (owed) return <StateTag kind="soon">{t('desk.state.owed')}</StateTag>
  return <StateTag kind={KIND[state]}>{t(`activities.state.${state}`)}</StateTag>
}
