import { useEffect, useRef } from 'react'

/** Ctrl+Enter anywhere on the page, also in a list of choices, which would take the Enter for itself. */
export function useCtrlEnter(deed: () => void): void {
  const latest = useRef(deed)
  latest.current = deed
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
