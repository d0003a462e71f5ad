import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { FoundPeople } from '../../../roster/contract.ts'
import type { CandidateAnswer } from '../../contract-merit.ts'
import type { Ground } from '../../language.ts'
import type { Speaker } from './speak.ts'

/** Who is proposed, with what the place rests on. */
export interface Proposed {
  personId: string
  name: string
  mandateId?: string | null
  postId?: string | null
}

interface PersonFieldProps {
  dossierId: string
  streetId: number
  ground: Ground
  value: Proposed | null
  speaker: Speaker
  onChange(person: Proposed | null): void
}

/** Whom to propose: from those the place may be filled with, or, where it rests on nothing, anybody on file. */
export function PersonField(props: PersonFieldProps) {
  return props.ground === 'any' ? <Anybody {...props} /> : <OfGround {...props} />
}

function OfGround({ dossierId, streetId, ground, value, speaker, onChange }: PersonFieldProps) {
  const { t } = speaker
  const asked = useRows<CandidateAnswer>(`/api/v1/dossiers/${dossierId}/candidates`, { streetId, ground, limit: 100 })
  return (
    <FieldBox label={t('dossier.add.person')} width="300px">
      {(id) => (
        <Select
          id={id}
          showSearch
          placeholder={t('dossier.recommend.find')}
          value={value?.personId ?? null}
          options={asked.rows.map((one) => ({
            value: one.personId,
            label: [one.name, one.postTitle ?? one.employer].filter(Boolean).join(' · '),
          }))}
          filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
          notFoundContent={<span className="soft">{t('dossier.recommend.nobody')}</span>}
          onChange={(personId) => onChange(asked.rows.find((one) => one.personId === personId) ?? null)}
        />
      )}
    </FieldBox>
  )
}

function Anybody({ value, speaker, onChange }: PersonFieldProps) {
  const { t } = speaker
  const [typed, setTyped] = useState('')
  const find = useDeferredValue(typed.trim())
  const found = useAsk<FoundPeople>(find === '' ? null : '/api/v1/people/find', { find })
  const people = find === '' ? [] : (found.data?.items ?? [])
  return (
    <FieldBox label={t('dossier.add.person')} width="300px">
      {(id) => (
        <Select
          id={id}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          labelInValue
          placeholder={t('dossier.recommend.find')}
          value={value ? { value: value.personId, label: value.name } : null}
          options={people.map((one) => ({
            value: one.personId,
            label: [one.name, one.birthYear, one.employer ?? one.post].filter(Boolean).join(' · '),
          }))}
          notFoundContent={null}
          onChange={(chosen) => {
            const one = people.find((person) => person.personId === chosen?.value)
            onChange(one ? { personId: one.personId, name: one.name } : null)
          }}
        />
      )}
    </FieldBox>
  )
}
