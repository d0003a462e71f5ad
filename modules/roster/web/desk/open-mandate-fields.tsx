import { Input, Select } from 'antd'
import { type ReactNode, useId } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'
import type { TermsAnswer } from '../../contract-opening.ts'
import { LEVELS, type Level } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { currentTerm, NEW_DELEGATION, type Said } from './opening-said.ts'

interface FieldsProps {
  terms: TermsAnswer['items']
  said: Said
  onChange(said: Said): void
}

/** The fields of a new mandate; a choice that makes another meaningless sets it back. */
export function OpenMandateFields(props: FieldsProps) {
  const { said, onChange } = props
  const t = useWords(pageWords)
  const optional = t('people.open.optional')
  return (
    <>
      <TermFields {...props} />
      <StreetField {...props} />
      <DelegationFields {...props} />
      <Text
        label={t('people.constituency') + optional}
        maxLength={60}
        value={said.constituency}
        onChange={(constituency) => onChange({ ...said, constituency })}
      />
      <Text
        label={t('people.open.certificate') + optional}
        maxLength={40}
        value={said.certificateNo}
        onChange={(certificateNo) => onChange({ ...said, certificateNo })}
      />
    </>
  )
}

/** Level, term and first day; a term not on file yet asks for its own first day, which the mandate takes over. */
function TermFields({ terms, said, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  const set = (more: Partial<Said>) => onChange({ ...said, ...more })
  const known = terms.filter((one) => one.level === said.level)
  const next = Math.max(0, ...known.map((one) => one.number)) + 1
  const isNew = !known.some((one) => one.number === said.termNumber)
  const choose = (level: Level) =>
    set({ level, termNumber: currentTerm(terms, level, civilDateOf(new Date())), delegation: '' })
  return (
    <>
      <Field label={t('people.level')}>
        {(id) => (
          <Select
            id={id}
            style={{ width: 150 }}
            value={said.level}
            onChange={choose}
            options={LEVELS.map((one) => ({ value: one, label: t(`people.of.${one}`) }))}
          />
        )}
      </Field>
      <Field label={t('people.open.term')}>
        {(id) => (
          <Select
            id={id}
            style={{ width: 160 }}
            value={said.termNumber}
            onChange={(termNumber) => set({ termNumber, delegation: '' })}
            options={[
              { value: next, label: t('people.open.new-term', { n: next }) },
              ...known.map((one) => ({ value: one.number, label: t('people.term', { n: one.number }) })),
            ]}
          />
        )}
      </Field>
      {isNew && (
        <Field label={t('people.open.term-starts')}>
          {(id) => (
            <DateInput
              id={id}
              value={said.termStartsOn}
              onChange={(termStartsOn) => set({ termStartsOn, startsOn: termStartsOn || said.startsOn })}
            />
          )}
        </Field>
      )}
      <Field label={t('people.open.on')}>
        {(id) => <DateInput id={id} value={said.startsOn} onChange={(startsOn) => set({ startsOn })} />}
      </Field>
    </>
  )
}

function StreetField({ said, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  const pick = usePick()
  const streets = useAsk<DistrictAnswer>('/api/v1/district').data?.streets ?? []
  return (
    <Field label={t('people.street')}>
      {(id) => (
        <Select
          id={id}
          style={{ width: 160 }}
          value={said.streetId ?? 0}
          onChange={(value) => onChange({ ...said, streetId: value || null })}
          options={[
            { value: 0, label: t('people.open.no-street') },
            ...streets.map((one) => ({ value: one.streetId, label: pick({ zh: one.name, en: one.nameEn }) })),
          ]}
        />
      )}
    </Field>
  )
}

/** The delegation of the street unless another is chosen, or one is named that does not exist yet. */
function DelegationFields({ terms, said, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  const pick = usePick()
  const term = terms.find((one) => one.level === said.level && one.number === said.termNumber)
  return (
    <>
      <Field label={t('people.open.delegation')}>
        {(id) => (
          <Select
            id={id}
            style={{ width: 180 }}
            value={said.delegation}
            onChange={(delegation) => onChange({ ...said, delegation })}
            options={[
              { value: '', label: t('people.open.own-delegation') },
              ...(term?.delegations ?? []).map((one) => ({
                value: one.delegationId,
                label: pick({ zh: one.name, en: one.nameEn }),
              })),
              { value: NEW_DELEGATION, label: t('people.open.new-delegation') },
            ]}
          />
        )}
      </Field>
      {said.delegation === NEW_DELEGATION && (
        <Text
          label={t('people.open.delegation-name')}
          maxLength={60}
          value={said.delegationName}
          onChange={(delegationName) => onChange({ ...said, delegationName })}
        />
      )}
    </>
  )
}

interface TextProps {
  label: string
  maxLength: number
  value: string
  onChange(value: string): void
}

function Text({ label, maxLength, value, onChange }: TextProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Input
          id={id}
          maxLength={maxLength}
          style={{ width: 180 }}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function Field({ label, children }: { label: string; children(id: string): ReactNode }) {
  const id = useId()
  return (
    <div className="people-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
