import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface SheetProps {
  title: string
  onClose(): void
  children: ReactNode
}

/** A sheet from below: for a short choice, never for a flow. Closes by key, by Esc and by a press outside. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useWords(uiWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const sheet = dialog.current
    if (sheet && !sheet.open) sheet.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div className="sheet-inside">
        <h2>{title}</h2>
        {children}
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          {t('ui.close')}
        </button>
      </div>
    </dialog>
  )
}
