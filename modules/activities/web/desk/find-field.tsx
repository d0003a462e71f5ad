import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { PersonToNameAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { useFindPeople } from './use-find-people.ts'

interface FindFieldProps {
  label: string
  on: string
  streetId: number | null
  onFound(person: PersonToNameAnswer): void
  /** True where the text was taken as a list. */
  onPaste(text: string): boolean
  autoFocus: boolean
  /** When this changes to something, the field takes the focus. */
  focusOn?: string | null | undefined
}

/** Types initials, chooses with the arrows, adds with Enter; an Enter before the answer has come is kept until it does. */
export function FindField({ label, on, streetId, onFound, onPaste, autoFocus, focusOn }: FindFieldProps) {
  const t = useWords(deskWords)
  const list = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const waiting = useRef(false)
  const found = useFindPeople(words, on, streetId)
  const take = (person: PersonToNameAnswer | undefined) => {
    waiting.current = false
    if (!person) return
    onFound(person)
    setWords('')
    setAt(0)
  }
  const takeWhenFound = useRef(take)
  takeWhenFound.current = take
  useEffect(() => {
    if (found && waiting.current) takeWhenFound.current(found.people[0])
  }, [found])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const last = (found?.people.length ?? 0) - 1
    if (event.key === 'Enter') {
      event.preventDefault()
      if (found) take(found.people[at])
      else waiting.current = words.trim() !== ''
    } else if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Escape' && words !== '') {
      event.stopPropagation()
      setWords('')
    } else return
    if (event.key.startsWith('Arrow')) event.preventDefault()
  }
  const field = useRef<InputRef>(null)
  useEffect(() => {
    if (focusOn) field.current?.focus()
  }, [focusOn])
  const open = found !== null && words.trim() !== ''
  return (
    <div className="act-find">
      <Input
        ref={field}
        value={words}
        placeholder={label}
        aria-label={label}
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        {...(open && found.people[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        autoComplete="off"
        autoFocus={autoFocus}
        onChange={(event) => {
          waiting.current = false
          setAt(0)
          setWords(event.target.value)
        }}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text'))) event.preventDefault()
        }}
        onKeyDown={press}
      />
      {open && found.people.length === 0 && <p className="soft">{t('desk.people.none', { q: words.trim() })}</p>}
      <div className="act-hits" id={list} role="listbox" aria-label={label} hidden={!open || found.people.length === 0}>
        {open &&
          found.people.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above steers by keyboard
            // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
            <div
              key={person.personId}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <span>{person.name}</span>
              <span className="soft">
                {[person.street, t(`activities.level.${person.level}`), person.employer].filter(Boolean).join(' · ')}
              </span>
            </div>
          ))}
      </div>
    </div>
  )
}
