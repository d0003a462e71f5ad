import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Deed, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { Speaker } from './speak.ts'

/** What changes with any deed on a dossier: the dossiers themselves and, after an announcement, the boards. */
export const REFRESHED = ['/api/v1/dossiers', '/api/v1/committees', '/api/v1/issued-papers']

/** Somebody was faster: what stands now is asked again, so that the next press is about what is there. */
function useFreshAfter(problem: { code: string } | null): void {
  const client = useQueryClient()
  const overtaken = problem?.code === 'appointments.changed-meanwhile'
  useEffect(() => {
    if (!overtaken) return
    void client.invalidateQueries({
      predicate: ({ queryKey: [asked] }) => typeof asked === 'string' && asked.startsWith('/api/v1/dossiers'),
    })
  }, [overtaken, client])
}

/** A deed on a dossier, a matter or a report: says what was done; where it was refused, the form keeps the reason. */
export function useMove<Answer = Record<string, unknown>>(
  path: string,
  { speaker, done, says }: { speaker: Speaker; done(answer: Answer): void; says?: string },
): Deed<object, Answer> {
  const toast = useToast()
  const deed = useDeed<object, Answer>('POST', path, {
    quiet: true,
    refresh: REFRESHED,
    done: (answer) => {
      if (says !== undefined) toast.say(speaker.t('dossier.do.done', { what: says }))
      done(answer)
    },
  })
  useFreshAfter(deed.problem)
  return deed
}
