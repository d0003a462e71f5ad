import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { PersonToNameAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

interface Props {
  label?: string
  streetId: number | null
  on: string
  known: readonly string[]
  onAdd(guest: { personId: string; name: string }): void
}

/** Somebody who came without being on the list: found by name or pinyin initials. */
export function FindDeputy({ label: said, streetId, on, known, onAdd }: Props) {
  const t = useWords(phoneWords)
  const sayProblem = useSayProblem()
  const label = said ?? t('activities.phone.somebody-else')
  const [open, setOpen] = useState(said !== undefined && known.length === 0)
  const [find, setFind] = useState('')
  const words = find.trim()
  const asked = useAsk<{ items: PersonToNameAnswer[] }>(words === '' ? null : '/api/v1/activities/people', {
    find: words,
    on,
    streetId: streetId ?? undefined,
  })
  const found = (asked.data?.items ?? []).filter((person) => !known.includes(person.personId)).slice(0, 6)
  if (!open) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {label}
      </Button>
    )
  }
  return (
    <>
      <Field label={label} hint={t('activities.phone.find-hint')} value={find} onChange={setFind} type="search" />
      {found.map((person) => (
        <Button
          key={person.personId}
          look="quiet"
          onPress={() => {
            onAdd({ personId: person.personId, name: person.name })
            setFind('')
            setOpen(false)
          }}
        >
          {t('activities.phone.add')} {person.name}
        </Button>
      ))}
      {asked.problem && (
        <Notice kind="soon" alert>
          <p>{sayProblem(asked.problem)}</p>
        </Notice>
      )}
      {words !== '' && asked.data && found.length === 0 && <p className="soft">{t('activities.phone.nobody-found')}</p>}
    </>
  )
}
