import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface Message {
  text: string
  undo?: () => void
}

interface Toaster {
  say(text: string): void
  /** Offers to take it back for ten seconds. */
  undo(text: string, undo: () => void): void
}

const ToastContext = createContext<Toaster>({ say: () => {}, undo: () => {} })

export function useToast(): Toaster {
  return useContext(ToastContext)
}

/** One short message above the tabs, read out when it appears. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useWords(uiWords)
  const [message, setMessage] = useState<Message | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const toaster = useMemo<Toaster>(() => {
    const show = (next: Message, seconds: number) => {
      clearTimeout(timer.current)
      setMessage(next)
      timer.current = setTimeout(() => setMessage(null), seconds * 1000)
    }
    return {
      say: (text) => show({ text }, 5),
      undo: (text, undo) => show({ text, undo }, 10),
    }
  }, [])
  return (
    <ToastContext.Provider value={toaster}>
      {children}
      <div className="toast-place" role="status" aria-live="polite">
        {message && (
          <div className="toast">
            <span>{message.text}</span>
            {message.undo && (
              <button
                type="button"
                onClick={() => {
                  message.undo?.()
                  setMessage(null)
                }}
              >
                {t('ui.undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  )
}
