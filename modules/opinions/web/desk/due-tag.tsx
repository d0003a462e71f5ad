import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { Due } from '../../contract-ledger.ts'
import { dueKind, sayLeft } from './due-says.ts'
import type { Speaker } from './speak.ts'

/** What is due, when, and how much time is left: colour, shape and words together. */
export function DueTag({ due, speaker, withDay = true }: { due: Due | null; speaker: Speaker; withDay?: boolean }) {
  const { t } = speaker
  if (due === null) return <span className="soft">{t('op.due.none')}</span>
  return (
    <span className="op-due">
      <StateTag kind={dueKind(due.colour)}>
        {speaker.name('clock', due.step)} {sayLeft(speaker, due)}
      </StateTag>
      {withDay && (
        <span className="soft tabular">
          {speaker.day(due.on)}
          {due.provisional && inBrackets(t('op.due.provisional'), speaker.language)}
        </span>
      )}
    </span>
  )
}
