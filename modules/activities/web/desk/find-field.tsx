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
  /** Enter while nothing is typed. */
  onEmptyEnter?: (() => void) | undefined
  autoFocus: boolean
  /** When this changes to something, the field takes the focus. */
  focusOn?: string | null | undefined
}

/** Types initials, chooses with the arrows, adds with Enter; an Enter before the answer has come is kept until it does. */
export function FindField(props: FindFieldProps) {
  const { label, onPaste, autoFocus, focusOn } = props
  const t = useWords(deskWords)
  const list = useId()
  const search = useSearch(props)
  const field = useRef<InputRef>(null)
  useEffect(() => {
    if (focusOn) field.current?.focus()
  }, [focusOn])
  const { words, people, at, take } = search
  const open = people !== null && people.length > 0
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
        {...(people?.[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        autoComplete="off"
        autoFocus={autoFocus}
        onChange={(event) => search.type(event.target.value)}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text'))) event.preventDefault()
        }}
        onKeyDown={search.press}
      />
      {people?.length === 0 && <p className="soft">{t('desk.people.none', { q: words.trim() })}</p>}
      <div className="act-hits" id={list} role="listbox" aria-label={label} hidden={!open}>
        {people?.map((person, index) => (
          <Hit key={person.personId} id={`${list}-${index}`} person={person} chosen={index === at} onTake={take} />
        ))}
      </div>
    </div>
  )
}

/** What is typed, what it found, which of it is chosen. `people` is null while nothing has been asked or answered. */
function useSearch({ on, streetId, onFound, onEmptyEnter }: FindFieldProps) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const waiting = useRef(false)
  const found = useFindPeople(words, on, streetId)
  const people = words.trim() === '' ? null : (found?.people ?? null)
  const type = (next: string) => {
    waiting.current = false
    setAt(0)
    setWords(next)
  }
  const take = (person: PersonToNameAnswer | undefined) => {
    waiting.current = false
    if (!person) return
    onFound(person)
    type('')
  }
  const takeWhenFound = useRef(take)
  takeWhenFound.current = take
  useEffect(() => {
    if (found && waiting.current) takeWhenFound.current(found.people[0])
  }, [found])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') {
      event.preventDefault()
      if (words.trim() === '') onEmptyEnter?.()
      else if (people) take(people[at])
      else waiting.current = true
    } else if (step !== 0) {
      event.preventDefault()
      setAt(Math.max(0, Math.min((people?.length ?? 1) - 1, at + step)))
    } else if (event.key === 'Escape' && words !== '') {
      event.stopPropagation()
      type('')
    }
  }
  return { words, people, at, type, take, press }
}

interface HitProps {
  id: string
  person: PersonToNameAnswer
  chosen: boolean
  onTake(person: PersonToNameAnswer): void
}

function Hit({ id, person, chosen, onTake }: HitProps) {
  const t = useWords(deskWords)
  const hint = [person.street, t(`activities.level.${person.level}`), person.employer]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above steers by keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(person)}
    >
      <span>{person.name}</span>
      <span className="soft">{hint.filter(Boolean).join(' · ')}</span>
    </div>
  )
}
