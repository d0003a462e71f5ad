import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { ask } from '../../../../platform/ui/api.ts'
import { inBrackets, inRow } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { MatchAnswer, PersonToNameAnswer } from '../../contract.ts'
import type { Mark, PartTaken } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { FindField } from './find-field.tsx'

/** Somebody on the list being made. */
export interface Chosen {
  personId: string
  name: string
  level: PersonToNameAnswer['level']
  role?: PartTaken | undefined
  mark?: Mark | undefined
}

interface PeoplePickerProps {
  label: string
  chosen: readonly Chosen[]
  onChange(chosen: Chosen[]): void
  /** The day whose mandates count. */
  on: string
  /** Whose deputies are found first. */
  streetId: number | null
  /** How each chosen person is shown; the name with a way to take it off, if left out. */
  children?: (person: Chosen, takeOff: () => void) => ReactNode
  autoFocus?: boolean
  focusOn?: string | null
  /** What Enter does while nothing is typed, and the words that say so beneath the field. */
  emptyEnter?: EmptyEnter | null
}

/** "Everybody due has come", "those of last time", "on to the opinions": one key for the usual case. */
export interface EmptyEnter {
  what: string
  run(): void
}

const AS_LIST = /[,，、;；\n\t]/

/** A list of people made by typing initials and Enter, or by pasting names; what is doubtful is asked, never guessed. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { label, chosen, onChange, on, streetId, autoFocus = false, focusOn, emptyEnter = null } = props
  const t = useWords(deskWords)
  const toast = useToast()
  const [doubts, setDoubts] = useState<MatchAnswer['items']>([])
  const add = (people: readonly PersonToNameAnswer[]) => {
    const known = new Set(chosen.map((person) => person.personId))
    const fresh = people.filter((person) => !known.has(person.personId))
    onChange([...chosen, ...fresh.map(({ personId, name, level }) => ({ personId, name, level }))])
    return fresh.length
  }
  const paste = async (names: string) => {
    try {
      const body = { names, on, ...(streetId === null ? {} : { streetId }) }
      const { items } = await ask<MatchAnswer>('POST', '/api/v1/activities/people/match', { body })
      const n = add(items.filter((item) => item.state === 'matched').flatMap((item) => item.people))
      setDoubts(items.filter((item) => item.state !== 'matched'))
      toast.say(t('desk.people.added', { n }))
    } catch {
      toast.warn(t('desk.people.none', { q: names.slice(0, 20) }))
    }
  }
  const settle = (text: string | null, person?: PersonToNameAnswer) => {
    if (person) add([person])
    setDoubts(doubts.filter((doubt) => (text === null ? doubt.state !== 'unknown' : doubt.text !== text)))
  }
  return (
    <fieldset className="act-picker">
      <Legend label={label} n={chosen.length} />
      <FindField
        label={t('desk.people.type')}
        on={on}
        streetId={streetId}
        onFound={(person) => add([person])}
        onPaste={(text) => {
          if (!AS_LIST.test(text.trim()) && text.trim().length <= 4) return false
          void paste(text)
          return true
        }}
        autoFocus={autoFocus}
        focusOn={focusOn}
        onEmptyEnter={emptyEnter?.run}
      />
      {emptyEnter && <p className="soft act-hint">{t('desk.people.enter', { what: emptyEnter.what })}</p>}
      <Doubts doubts={doubts} onSettle={settle} />
      <Chosen {...props} />
    </fieldset>
  )
}

function Chosen({ label, chosen, onChange, children }: PeoplePickerProps) {
  return (
    <ul className="act-people" aria-label={label}>
      {chosen.map((person) => {
        const takeOff = () => onChange(chosen.filter((one) => one.personId !== person.personId))
        return (
          <li key={person.personId}>
            {children ? children(person, takeOff) : <Plain person={person} onTakeOff={takeOff} />}
          </li>
        )
      })}
    </ul>
  )
}

function Legend({ label, n }: { label: string; n: number }) {
  const { language } = useLanguage()
  return (
    <legend className="act-label">
      {label}
      {n > 0 && <span className="tabular">{inBrackets(n, language)}</span>}
    </legend>
  )
}

function Plain({ person, onTakeOff }: { person: Chosen; onTakeOff(): void }) {
  return (
    <span className="act-person">
      {person.name}
      <LevelNote level={person.level} />
      <TakeOff name={person.name} onPress={onTakeOff} />
    </span>
  )
}

/** The level, where it is not the district's own. */
export function LevelNote({ level }: { level: Chosen['level'] }) {
  const t = useWords(deskWords)
  return level === 'district' ? null : <span className="soft">{t(`activities.level.${level}`)}</span>
}

export function TakeOff({ name, onPress }: { name: string; onPress(): void }) {
  const t = useWords(deskWords)
  return (
    <button type="button" className="act-plain" aria-label={t('desk.people.take-off', { name })} onClick={onPress}>
      ×
    </button>
  )
}

function Doubts({
  doubts,
  onSettle,
}: {
  doubts: MatchAnswer['items']
  onSettle(text: string | null, person?: PersonToNameAnswer): void
}) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  if (doubts.length === 0) return null
  const unknown = doubts.filter((doubt) => doubt.state === 'unknown')
  return (
    <div className="act-ask" role="status">
      {doubts
        .filter((doubt) => doubt.state === 'ambiguous')
        .map((doubt) => (
          <div key={doubt.text} className="act-line">
            <span>{t('desk.people.which', { text: doubt.text, n: doubt.people.length })}</span>
            {doubt.people.map((person) => (
              <Button key={person.personId} size="small" onClick={() => onSettle(doubt.text, person)}>
                {[person.name, person.street, person.employer, t(`activities.level.${person.level}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </Button>
            ))}
          </div>
        ))}
      {unknown.length > 0 && (
        <div className="act-line">
          <span>
            {t('desk.people.unknown', {
              names: inRow(
                unknown.map((doubt) => doubt.text),
                language,
              ),
            })}
          </span>
          <Button size="small" onClick={() => onSettle(null)}>
            {t('desk.people.dismiss')}
          </Button>
        </div>
      )}
    </div>
  )
}
