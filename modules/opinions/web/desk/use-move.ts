import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Deed, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { MovedItem } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'

/** What a form that moves something is given. */
export interface MoveProps {
  speaker: Speaker
  /** It is done; the item is asked again by itself. */
  onDone(): void
  onClose(): void
}

export type Moved = Pick<MovedItem, 'due' | 'version'>

/** What a move says when it is done: the step that follows and its day. */
export function sayNext({ t, name, day }: Speaker, due: MovedItem['due'] | undefined): string {
  return due ? t('op.saved', { what: name('clock', due.step), date: day(due.on) }) : t('op.saved.plain')
}

/** One step of an item or a part as a deed; where it was refused, the reason stays until it is closed. */
export function useMove<Body extends object>(path: string, { speaker, onDone }: MoveProps): Deed<Body, Moved> {
  const toast = useToast()
  return useDeed<Body, Moved>('POST', path, {
    refresh: ['/api/v1/opinions'],
    done: (answer) => {
      toast.say(sayNext(speaker, answer.due))
      onDone()
    },
  })
}
