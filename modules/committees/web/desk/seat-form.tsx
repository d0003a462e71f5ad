import { Button, Input, Select } from 'antd'
import { type FormEvent, useDeferredValue, useId, useState } from 'react'
import { Link } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { FoundPeople } from '../../../roster/contract.ts'
import type { Seat, SeatGround } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'

interface SeatFormProps {
  place: { seat: Seat; seatNo: number; ground: SeatGround }
  streetId: number
  onClose(): void
}

interface Said {
  person: { value: string; label: string } | null
  concurrentPost: string
  startsOn: string
  expiresOn: string
}

/** Seats somebody: found by initials, or put on file at once if nobody knows them yet. */
export function SeatForm({ place, streetId, onClose }: SeatFormProps) {
  const t = useWords(pageWords)
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [id] = useState(newId)
  const startsOn = useMe().today ?? civilDateOf(new Date())
  const [said, setSaid] = useState<Said>({ person: null, concurrentPost: '', startsOn, expiresOn: '' })
  const [blank, setBlank] = useState(false)
  const seat = useDeed('POST', `/api/v1/committees/${streetId}/tenures`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = said.person === null || said.startsOn === ''
    setBlank(missing)
    if (missing || !(await seat.run({ id, seat: place.seat, seatNo: place.seatNo, ...bodyOf(said) }))) return
    toast.say(t('board.done'))
    onClose()
  }
  const problem = blank ? t('board.fill') : seat.problem ? sayProblem(seat.problem, 'write') : null
  return (
    <form className="board-form" onSubmit={(event) => void send(event)} aria-label={t('board.seat')}>
      <Fields ground={place.ground} said={said} onChange={(part) => setSaid({ ...said, ...part })} />
      {problem && (
        <p className="board-problem" role="alert">
          ▲ {problem}
        </p>
      )}
      <span className="board-buttons">
        <Button type="primary" htmlType="submit" loading={seat.busy}>
          {t('board.save')}
        </Button>
        <Button onClick={onClose}>{t('board.cancel')}</Button>
      </span>
    </form>
  )
}

function bodyOf({ person, concurrentPost, startsOn, expiresOn }: Said) {
  const post = concurrentPost.trim()
  return {
    ...{ personId: person?.value, startsOn },
    ...(post === '' ? {} : { concurrentPost: post }),
    ...(expiresOn === '' ? {} : { expiresOn }),
  }
}

interface FieldsProps {
  ground: SeatGround
  said: Said
  onChange(part: Partial<Said>): void
}

/** Who and from when; what the place asks for is said first, and where a missing post is entered. */
function Fields({ ground, said, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  const field = useId()
  const { person } = said
  return (
    <>
      {ground !== 'any' && <p className="soft">{t('board.needs', { what: t(`committees.ground.${ground}`) })}</p>}
      <PersonField person={person} onChoose={(chosen) => onChange({ person: chosen })} />
      {ground === 'department_head' && person && (
        <Link href={`/committees/posts/${person.value}`}>{t('board.needs.post')}</Link>
      )}
      {ground === 'any' && (
        <div className="board-field">
          <label htmlFor={`${field}1`}>{t('committees.concurrent-post')}</label>
          <Input
            id={`${field}1`}
            value={said.concurrentPost}
            maxLength={60}
            onChange={(event) => onChange({ concurrentPost: event.target.value })}
          />
        </div>
      )}
      <div className="board-field">
        <label htmlFor={`${field}2`}>{t('committees.starts-on')}</label>
        <DateInput id={`${field}2`} value={said.startsOn} onChange={(day) => onChange({ startsOn: day })} />
      </div>
      <div className="board-field">
        <label htmlFor={`${field}3`}>{t('board.expires')}</label>
        <DateInput id={`${field}3`} value={said.expiresOn} onChange={(day) => onChange({ expiresOn: day })} />
      </div>
    </>
  )
}

interface PersonFieldProps {
  person: { value: string; label: string } | null
  onChoose(person: { value: string; label: string } | null): void
}

function PersonField({ person, onChoose }: PersonFieldProps) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const toast = useToast()
  const [typed, setTyped] = useState('')
  const find = useDeferredValue(typed.trim())
  const found = useAsk<FoundPeople>(find === '' ? null : '/api/v1/people/find', { find })
  const add = useDeed<{ id: string; name: string }, { personId: string; name: string }>('POST', '/api/v1/people', {
    refresh: ['/api/v1/people/find'],
    done: ({ personId, name }) => {
      onChoose({ value: personId, label: name })
      toast.say(t('board.added', { name }))
    },
  })
  const people = find === '' ? [] : (found.data?.items ?? [])
  const nobody = find !== '' && !found.loading && people.length === 0
  return (
    <>
      <Select
        aria-label={t('committees.person')}
        placeholder={t('board.find')}
        value={person}
        labelInValue
        getPopupContainer={(node) => node.parentElement ?? node}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        onChange={(chosen) => onChoose(chosen ? { value: chosen.value, label: String(chosen.label) } : null)}
        notFoundContent={nobody ? t('board.nobody', { name: find }) : null}
        options={people.map((one) => ({
          value: one.personId,
          label: [one.name, one.birthYear, one.employer ?? one.post].filter(Boolean).join(' · '),
        }))}
      />
      {nobody && /\p{Script=Han}/u.test(find) && (
        <Button size="small" loading={add.busy} onClick={() => void add.run({ id: newId(), name: find })}>
          {withColon(t('board.add'), find, language)}
        </Button>
      )}
    </>
  )
}
