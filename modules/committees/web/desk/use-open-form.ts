import { useState } from 'react'

/**
 * Which of a pane's forms lies open. A form that was sent closes itself only: what was opened meanwhile, while the pane was asked anew, stays
 * open.
 */
export function useOpenForm<Form extends string>() {
  const [open, onOpen] = useState<Form | null>(null)
  const closing = (form: Form) => () => onOpen((now) => (now === form ? null : now))
  return { open, onOpen, closing }
}
