import type { Speaker } from './speak.ts'
import { type AboutSomebody, useNamedIn } from './use-named-in.ts'
import { warningOf } from './warning-of.ts'

interface PersonNoteProps {
  item: AboutSomebody
  /** As they stand in the field. */
  words: string
  speaker: Speaker
}

/** Says that a person had better not be named, and notices it where one is. It warns and keeps nobody from sending: now and then a name has to be said. */
export function PersonNote({ item, words, speaker: { t } }: PersonNoteProps) {
  const warning = warningOf(words, useNamedIn(item, words))
  return (
    <>
      <p className="hint">{t('op.person.hint')}</p>
      <div role="status">{warning && <p className="op-warning">{t(warning)}</p>}</div>
    </>
  )
}
