import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Deed, useDeed } from '../../../../platform/ui/desk/use-ask.ts'

/** A deed of a form on these pages: the form shows why it was refused, a message says that it was done. */
export function useAfterDeed(
  method: 'POST' | 'PUT',
  path: string,
  done: string,
  onDone: () => void,
): Deed<object, Record<string, unknown>> {
  const toast = useToast()
  return useDeed<object>(method, path, {
    quiet: true,
    done: () => {
      toast.say(done)
      onDone()
    },
  })
}
