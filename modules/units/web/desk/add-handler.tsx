import { Button, Select } from 'antd'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { CandidatesAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

interface Choice {
  value: string
  label: string
  /** Somebody nobody knows yet: put on file with this name. */
  name?: string
}

/** Somebody on file, found by initials, or a new name; from a day on. */
export function AddHandler({ unitId, onClose }: { unitId: string; onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [id] = useState(newId)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [startsOn, setStartsOn] = useState(useMe().today ?? civilDateOf(new Date()))
  const [blank, setBlank] = useState(false)
  const add = useDeed('POST', `/api/v1/units/${unitId}/handlers`, { quiet: true, refresh: ['/api/v1/units'] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBlank(chosen === null)
    if (chosen === null) return
    const { value: personId, name } = chosen
    if (!(await add.run({ id, personId, startsOn, ...(name === undefined ? {} : { name }) }))) return
    toast.say(t('units.handler.added'))
    onClose()
  }
  return (
    <form className="units-form" onSubmit={(event) => void send(event)} aria-label={t('units.handler.add')}>
      <FieldBox label={t('units.person')} name="personId" problem={add.problem} width="260px">
        {(field) => <PersonChoice field={field} unitId={unitId} chosen={chosen} onChoose={setChosen} />}
      </FieldBox>
      <FieldBox label={t('units.starts-on')} name="startsOn" problem={add.problem}>
        {(field) => <DateInput id={field} value={startsOn} onChange={setStartsOn} />}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={add.busy}>
        {t('units.save')}
      </Button>
      <Button onClick={onClose}>{t('units.cancel')}</Button>
      {blank && chosen === null && (
        <p className="form-problem" role="alert">
          {t('units.handler.choose')}
        </p>
      )}
      <FormProblem problem={add.problem} fields={['personId', 'startsOn']} />
    </form>
  )
}

interface PersonChoiceProps {
  field: string
  unitId: string
  chosen: Choice | null
  onChoose(choice: Choice | null): void
}

function PersonChoice({ field, unitId, chosen, onChoose }: PersonChoiceProps) {
  const t = useWords(pageWords)
  const [typed, setTyped] = useState('')
  const [fresh, setFresh] = useState(newId)
  const find = useDeferredValue(typed.trim())
  const { data } = useAsk<CandidatesAnswer>(find === '' ? null : `/api/v1/units/${unitId}/people`, { find })
  const people = find === '' ? [] : (data?.items ?? [])
  const choices: Choice[] = people.map((one) => ({
    value: one.personId,
    label: [one.name, one.employer ?? one.post].filter(Boolean).join(' · '),
  }))
  // Pinyin or initials are a search, no name; a namesake may be somebody else and may be put on file as well.
  if (/\p{Script=Han}{2}/u.test(find))
    choices.push({ value: fresh, label: t('units.handler.new', { name: find }), name: find })
  return (
    <Select
      id={field}
      aria-label={t('units.person')}
      placeholder={t('units.handler.find')}
      value={chosen === null ? null : { value: chosen.value, label: chosen.label }}
      labelInValue
      getPopupContainer={(node) => node.parentElement ?? node}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={null}
      onChange={(one) => {
        onChoose(choices.find(({ value }) => value === one?.value) ?? null)
        setFresh(newId())
      }}
      options={choices.map(({ value, label }) => ({ value, label }))}
    />
  )
}
