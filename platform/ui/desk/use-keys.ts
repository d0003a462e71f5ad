import { useEffect, useRef } from 'react'
import { read, write } from '../language.tsx'

/** 'j', 'Enter', 'ctrl+k' (Command counts as Ctrl) → deed. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Single keys can be switched off (WCAG 2.1.4); Ctrl combinations stay. */
export function singleKeysOn(): boolean {
  return read('single-keys') !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  write('single-keys', on ? 'on' : 'off')
}

/** A box that was ticked keeps the focus, but nobody writes in it. */
const WRITTEN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="combobox"]'
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITTEN))

/** Listens to keys while mounted; never while somebody types, composes Chinese, or works in a dialog. */
export function useKeys(keys: Keys, active = true): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const chord = event.ctrlKey || event.metaKey
      const name = chord ? `ctrl+${event.key.toLowerCase()}` : event.key
      const deed = latest.current[name]
      if (!deed) return
      if (!chord && (typing(event.target) || !singleKeysOn() || document.querySelector('[aria-modal="true"]'))) return
      deed(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [active])
}
