import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface Message {
  id: number
  text: string
  warning: boolean
  undo?: () => void
}

export interface Toaster {
  /** Says that something is done, for four seconds. */
  say(text: string): void
  /** Says that something was done and offers to take it back, for ten seconds. */
  undo(text: string, undo: () => void): void
  /** Says why something was not done; stays until closed. */
  warn(text: string): void
}

const ToastContext = createContext<Toaster>({ say: () => {}, undo: () => {}, warn: () => {} })

/** Short messages at the foot of the desk, announced to screen readers. */
export function useToast(): Toaster {
  return useContext(ToastContext)
}

/** Holds the messages of a face. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<Message[]>([])
  const t = useWords(uiWords)
  const count = useRef(0)
  const drop = useCallback((id: number) => setMessages((all) => all.filter((one) => one.id !== id)), [])
  const toaster = useMemo<Toaster>(() => {
    const add = (message: Omit<Message, 'id'>, seconds: number) => {
      count.current += 1
      const id = count.current
      setMessages((all) => [...all.slice(-2), { ...message, id }])
      if (seconds > 0) setTimeout(() => drop(id), seconds * 1000)
    }
    return {
      say: (text) => add({ text, warning: false }, 4),
      undo: (text, undo) => add({ text, warning: false, undo }, 10),
      warn: (text) => add({ text, warning: true }, 0),
    }
  }, [drop])
  return (
    <ToastContext.Provider value={toaster}>
      {children}
      <div className="toasts no-print" role="status" aria-live="polite">
        {messages.map((message) => (
          <UndoToast
            key={message.id}
            text={message.text}
            warning={message.warning}
            close={t('ui.close')}
            onClose={() => drop(message.id)}
            {...(message.undo ? { undo: message.undo, undoText: t('ui.undo') } : {})}
          />
        ))}
      </div>
    </ToastContext.Provider>
  )
}

interface UndoToastProps {
  text: string
  warning: boolean
  close: string
  onClose(): void
  undo?: () => void
  undoText?: string
}

/** One message, with its way back where there is one. */
export function UndoToast({ text, warning, close, onClose, undo, undoText }: UndoToastProps) {
  return (
    <div className={warning ? 'toast toast-warn' : 'toast'}>
      <span>{text}</span>
      {undo && (
        <Button
          size="small"
          onClick={() => {
            undo()
            onClose()
          }}
        >
          {undoText}
        </Button>
      )}
      <button type="button" className="toast-close" aria-label={close} onClick={onClose}>
        ×
      </button>
    </div>
  )
}
