import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
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

/** Somebody was faster: what stands now is asked again, so that the next press is about what is there. */
function useFreshAfter(problem: { code: string } | null): void {
  const client = useQueryClient()
  const overtaken = problem?.code === 'opinions.changed-meanwhile'
  useEffect(() => {
    if (!overtaken) return
    void client.invalidateQueries({
      predicate: ({ queryKey: [asked] }) => typeof asked === 'string' && asked.startsWith('/api/v1/opinions'),
    })
  }, [overtaken, client])
}

/** One step of an item or a part as a deed; where it was refused, the reason stays until it is closed. */
export function useMove<Body extends object>(path: string, { speaker, onDone }: MoveProps): Deed<Body, Moved> {
  const toast = useToast()
  const deed = useDeed<Body, Moved>('POST', path, {
    refresh: ['/api/v1/opinions'],
    done: (answer) => {
      toast.say(sayNext(speaker, answer.due))
      onDone()
    },
  })
  useFreshAfter(deed.problem)
  return deed
}
