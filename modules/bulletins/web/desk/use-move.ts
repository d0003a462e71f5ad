import { useEffect, useRef } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Deed, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { BulletinAnswer } from '../../contract.ts'
import type { BulletinEvent } from '../../language.ts'
import type { Speaker } from './speak.ts'

const PATHS: Record<BulletinEvent, string> = {
  recalculate: 'recalculate',
  draft: 'draft',
  check: 'check',
  sendBack: 'send-back',
  sign: 'sign',
  issue: 'issue',
  discard: 'discard',
}

/** What every action on a bulletin is given. */
export interface ActionProps {
  bulletin: BulletinAnswer
  speaker: Speaker
  /** It was done; the bulletin is asked again by itself. */
  onDone(): void
  /** Somebody was faster: what stands now has to be fetched. */
  onOvertaken(): void
  /** It was taken off the file; there is nothing to ask again. */
  onGone(): void
}

/** One step of a bulletin as a deed: sends the version read, says what comes next, and where it was refused, why. */
export function useMove(event: BulletinEvent, { bulletin, speaker, onDone, onOvertaken, onGone }: ActionProps) {
  const toast = useToast()
  const sayProblem = useSayProblem()
  const deed: Deed<object, object> = useDeed('POST', `/api/v1/bulletins/${bulletin.bulletinId}/${PATHS[event]}`, {
    quiet: true,
    // The page of a bulletin that is gone is left, not asked again.
    ...(event === 'discard' ? { refresh: [] } : {}),
    done: () => {
      toast.say(speaker.t(`done.${event}`))
      if (event === 'discard') onGone()
      else onDone()
    },
  })
  const { problem } = deed
  const overtaken = problem?.code === 'bulletins.changed-meanwhile'
  const tell = useRef(onOvertaken)
  tell.current = onOvertaken
  useEffect(() => {
    if (overtaken) tell.current()
  }, [overtaken])
  return {
    busy: deed.busy,
    /** The refusal in words; being overtaken is told above all actions instead. */
    refused: problem && !overtaken && problem.status !== 401 ? sayProblem(problem, 'write') : null,
    /** Forgets the refusal, as when what was refused is being mended. */
    clear: deed.clear,
    run: (said: object = {}) => deed.run({ version: bulletin.version, ...said }),
  }
}
