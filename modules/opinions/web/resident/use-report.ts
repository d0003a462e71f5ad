import { useState } from 'react'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { type Draft, emptyDraft } from './draft.ts'

/** The draft behind one code: read, changed, and cleared once the house has answered. */
export function useReport(token: string) {
  const [empty] = useState(emptyDraft)
  const [draft, change, clear] = useDraft<Draft>(`matter.${token}`, empty)
  /** Is there something to go on with? */
  const begun = draft.words.trim() !== '' || draft.photos.length > 0
  return { draft, change, clear, begun }
}
