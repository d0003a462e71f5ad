import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { matches } from '../../platform/ui/desk/initials.ts'
import { usePick, useWords } from '../../platform/ui/language.tsx'
import { useMe } from '../../platform/ui/me.tsx'
import { uiWords } from '../../platform/ui/words.ts'
import { deskPages, deskSearches } from './pages.ts'
import { entrance } from './rail.tsx'

interface Hit {
  to: string
  text: string
  hint: string
}

/** Ctrl+K: jump to a page by a part of its name or its pinyin initials, or to what the modules' searches find. */
export function Palette({ onClose }: { onClose(): void }) {
  const t = useWords(uiWords)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [, go] = useLocation()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const hits = useHits(typed)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    go(hit.to)
  }
  const steer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by) {
      event.preventDefault()
      setAt((was) => Math.max(0, Math.min(hits.length - 1, was + by)))
    }
    if (event.key === 'Enter') open(hits[at])
  }
  return (
    <dialog ref={dialog} className="palette" aria-label={t('ui.search')} onClose={onClose}>
      <input
        autoFocus
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
        aria-label={t('ui.search')}
        placeholder={t('ui.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={steer}
      />
      <Hits id={id} hits={hits} at={at} onPoint={setAt} onOpen={open} />
      <p className="palette-hint soft" role="status">
        {hits.length === 0 && typed ? t('ui.search.none', { q: typed }) : t('ui.search.hint')}
      </p>
    </dialog>
  )
}

interface HitsProps {
  id: string
  hits: readonly Hit[]
  at: number
  onPoint(at: number): void
  onOpen(hit: Hit): void
}

function Hits({ id, hits, at, onPoint, onOpen }: HitsProps) {
  const t = useWords(uiWords)
  return (
    <div className="palette-hits" role="listbox" id={id} aria-label={t('ui.search')}>
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input above steers by keyboard
        // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
        <div
          key={`${hit.hint}${hit.to}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="palette-hit"
          onMouseEnter={() => onPoint(index)}
          onClick={() => onOpen(hit)}
        >
          <span>{hit.text}</span>
          <span className="soft">{hit.hint}</span>
        </div>
      ))}
    </div>
  )
}

/** Pages at once; what the searches find a moment after the typing stops. */
function useHits(typed: string): Hit[] {
  const t = useWords(uiWords)
  const pick = usePick()
  const me = useMe()
  const [found, setFound] = useState<Hit[]>([])
  const pages = deskPages
    .filter((page) => !page.public && !/:\w+(?!\?|\w)/.test(page.path) && (page.visible?.(me) ?? true))
    .filter((page) => matches(page.title.zh, typed) || matches(page.title.en, typed))
    .slice(0, 9)
    .map((page) => ({ to: entrance(page), text: pick(page.title), hint: t('ui.search.pages') }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for new words only
  useEffect(() => {
    const words = typed.trim()
    setFound([])
    if (!words) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      for (const one of deskSearches.filter((search) => search.visible?.(me) ?? true)) {
        const hits = await one.search(words, stop.signal).catch(() => [])
        if (stop.signal.aborted) return
        setFound((all) => [
          ...all,
          ...hits.map((hit) => ({ to: hit.to, text: hit.text, hint: hit.hint ?? pick(one.title) })),
        ])
      }
    }, 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return [...pages, ...found].slice(0, 20)
}
