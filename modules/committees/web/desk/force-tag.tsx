import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { ForceState } from '../../rules/work-language.ts'
import { useWorkSpeech } from './use-work-speech.ts'

const KINDS = { in_force: 'done', to_come: 'waiting', past: 'stopped' } as const

/** How a document stands: word, shape and colour. */
export function ForceTag({ state }: { state: ForceState }) {
  const { name } = useWorkSpeech()
  return <StateTag kind={KINDS[state]}>{name('documents.state', state)}</StateTag>
}
