import { useState } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import type { BatchAnswer, DossierAnswer } from '../../contract-dossiers.ts'
import type { Speaker } from './speak.ts'
import { useMove } from './use-move.ts'

/** Takes what the streets recommended and chose into the dossier at once, and keeps what it could not take. */
export function useBatch(dossier: DossierAnswer, speaker: Speaker) {
  const { t } = speaker
  const toast = useToast()
  const [left, setLeft] = useState<BatchAnswer['left']>([])
  const batch = useMove<BatchAnswer>(`/api/v1/dossiers/${dossier.dossierId}/matters/batch`, {
    speaker,
    done: (answer) => {
      setLeft(answer.left)
      const n = answer.made.length
      toast.say(n === 0 ? t('dossier.matters.batch.nothing') : t('dossier.matters.batch.done', { n }))
    },
  })
  return {
    left,
    busy: batch.busy,
    problem: batch.problem,
    run() {
      if (!batch.busy) void batch.run({ version: dossier.version })
    },
    /** Forgets what was not taken. */
    close: () => setLeft([]),
  }
}
export type Batch = ReturnType<typeof useBatch>
