import { type ReactNode, useId } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface Labelled {
  label: string
  hint?: string
  /** What is wrong and how to mend it. */
  error?: string | null | undefined
  required?: boolean
  /** For the error summary's links. */
  id?: string
}

interface FrameProps extends Labelled {
  children(control: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': 'true' | undefined
    required: boolean
  }): ReactNode
}

/** Label, hint and error around a native control. The label is always visible. */
function Labelling({ label, hint, error, required = false, id, children }: FrameProps) {
  const t = useWords(uiWords)
  const own = useId()
  const control = id ?? own
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={control}>
        {label}
        {!required && <span className="field-optional">{t('ui.optional')}</span>}
      </label>
      {hint && (
        <p id={`${control}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${control}-error`} className="field-error">
          ▲ {error}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
        required,
      })}
    </div>
  )
}

interface FieldProps extends Labelled {
  value: string
  onChange(value: string): void
  type?: 'text' | 'tel' | 'password' | 'search' | 'time'
  /** Which keyboard the phone shows. */
  keyboard?: 'text' | 'numeric' | 'decimal' | 'tel'
  autoComplete?: string
  maxLength?: number
}

/** One line of text. */
export function Field({ value, onChange, type = 'text', keyboard, autoComplete, maxLength, ...labelled }: FieldProps) {
  return (
    <Labelling {...labelled}>
      {(control) => (
        <input
          {...control}
          type={type}
          inputMode={keyboard}
          autoComplete={autoComplete ?? 'off'}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelling>
  )
}

interface TextAreaProps extends Labelled {
  value: string
  onChange(value: string): void
  rows?: number
  maxLength?: number
}

/** Several lines, with what is left to write once it gets short. */
export function TextArea({ value, onChange, rows = 4, maxLength, ...labelled }: TextAreaProps) {
  const t = useWords(uiWords)
  const left = maxLength === undefined ? Number.POSITIVE_INFINITY : maxLength - value.length
  return (
    <Labelling {...labelled}>
      {(control) => (
        <>
          <textarea
            {...control}
            rows={rows}
            maxLength={maxLength}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <span className="field-hint" aria-live="polite">
            {left <= 50 ? t('ui.left', { n: left }) : ''}
          </span>
        </>
      )}
    </Labelling>
  )
}

interface DateFieldProps extends Labelled {
  /** 'YYYY-MM-DD', or '' for none. */
  value: string
  onChange(value: string): void
  min?: string
  max?: string
}

/** A civil date, by the phone's own calendar. */
export function DateField({ value, onChange, min, max, ...labelled }: DateFieldProps) {
  return (
    <Labelling {...labelled}>
      {(control) => (
        <input
          {...control}
          type="date"
          min={min}
          max={max}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelling>
  )
}

interface SelectFieldProps extends Labelled {
  /** '' for none chosen yet. */
  value: string
  onChange(value: string): void
  options: readonly { value: string; label: string }[]
}

/** One of many, by the phone's own list. */
export function SelectField({ value, onChange, options, ...labelled }: SelectFieldProps) {
  const t = useWords(uiWords)
  return (
    <Labelling {...labelled}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t('ui.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelling>
  )
}

interface StepperProps {
  label: string
  hint?: string
  value: number
  onChange(value: number): void
  min?: number
  max?: number
  unit?: string
}

/** A small whole number by two large keys; it can also be typed. */
export function Stepper({ label, hint, value, onChange, min = 0, max = 999, unit }: StepperProps) {
  const t = useWords(uiWords)
  const id = useId()
  const put = (next: number) => onChange(Math.max(min, Math.min(max, Number.isFinite(next) ? Math.trunc(next) : min)))
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="stepper">
        <button type="button" aria-label={`${label}：${t('ui.less')}`} onClick={() => put(value - 1)}>
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={String(value)}
          onChange={(event) => put(Number(event.currentTarget.value.replace(/\D/g, '') || min))}
        />
        {unit && <span>{unit}</span>}
        <button type="button" aria-label={`${label}：${t('ui.greater')}`} onClick={() => put(value + 1)}>
          +
        </button>
      </div>
    </div>
  )
}
