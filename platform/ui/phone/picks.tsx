import { type ReactNode, useId } from 'react'

export interface Option<Value extends string> {
  value: Value
  label: ReactNode
  hint?: string
  /** Why it cannot be chosen. */
  why?: string | null
}

interface ChoiceProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** The label is said above already: kept for those who listen. */
  labelSaid?: boolean
  error?: string | null | undefined
  /** For the error summary's links: leads to the first of them. */
  id?: string
}

/** One of a few, as large rows. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  labelSaid,
  error,
  id,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={error ? 'field picks field-wrong' : 'field picks'}>
      <legend className={labelSaid ? 'unseen' : undefined}>{label}</legend>
      {error && <p className="field-error">▲ {error}</p>}
      {options.map((option, place) => (
        <label key={option.value} className="pick">
          <input
            id={place === 0 ? id : undefined}
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={Boolean(option.why)}
            onChange={() => onChange(option.value)}
          />
          <PickWords option={option} />
        </label>
      ))}
    </fieldset>
  )
}

interface ChecksProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
  error?: string | null | undefined
}

/** Any of several, as large rows: who came, what applies. */
export function Checks<Value extends string>({ label, options, values, onChange, error }: ChecksProps<Value>) {
  return (
    <fieldset className={error ? 'field picks field-wrong' : 'field picks'}>
      <legend>{label}</legend>
      {error && <p className="field-error">▲ {error}</p>}
      {options.map((option) => (
        <label key={option.value} className="pick">
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            disabled={Boolean(option.why)}
            onChange={(event) => {
              const rest = values.filter((one) => one !== option.value)
              onChange(event.currentTarget.checked ? [...rest, option.value] : rest)
            }}
          />
          <PickWords option={option} />
        </label>
      ))}
    </fieldset>
  )
}

function PickWords<Value extends string>({ option }: { option: Option<Value> }) {
  return (
    <span>
      {option.label}
      {(option.why || option.hint) && <span className="field-hint">{option.why ?? option.hint}</span>}
    </span>
  )
}
