import type { KeyboardEvent } from 'react'

/** Enter in a field of a row form goes to the next field, Shift+Enter back; Ctrl+Enter stays for sending. */
export function nextOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
  if (!(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  const fields = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])'),
  ]
  const next = fields[fields.indexOf(event.target) + (event.shiftKey ? -1 : 1)]
  next?.focus()
  next?.select()
}
