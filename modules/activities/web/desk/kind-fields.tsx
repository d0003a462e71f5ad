import { Input, InputNumber, Select } from 'antd'
import type { Problem } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useLanguage, usePick } from '../../../../platform/ui/language.tsx'
import type { FieldDeclaration, KindDeclaration } from '../../language.ts'
import type { FieldValues } from './draft.ts'

interface KindFieldsProps {
  kind: KindDeclaration
  values: FieldValues
  onChange(values: FieldValues): void
  problem: Problem | null
}

/** What the kind's declaration asks beyond the common facts. */
export function KindFields({ kind, values, onChange, problem }: KindFieldsProps) {
  const pick = usePick()
  const { language } = useLanguage()
  if (kind.fields.length === 0) return null
  return (
    <div className="act-line">
      {kind.fields.map((field) => (
        <FieldBox
          key={field.key}
          label={pick(field.label) + (field.unit ? inBrackets(pick(field.unit), language) : '')}
          name={`fields.${field.key}`}
          problem={problem}
          width={field.type === 'long_text' ? '100%' : field.type === 'text' ? '300px' : '160px'}
        >
          {(id) => (
            <OneField
              id={id}
              field={field}
              value={values[field.key] ?? null}
              onChange={(value) => onChange({ ...values, [field.key]: value })}
            />
          )}
        </FieldBox>
      ))}
    </div>
  )
}

interface OneFieldProps {
  id: string
  field: FieldDeclaration
  value: string | number | null
  onChange(value: string | number | null): void
}

function OneField({ id, field, value, onChange }: OneFieldProps) {
  const pick = usePick()
  if (field.type === 'number') {
    const number = typeof value === 'number' ? value : null
    return <InputNumber id={id} min={0} max={field.max ?? 1_000_000} precision={0} value={number} onChange={onChange} />
  }
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map((choice) => ({ value: choice.code, label: pick(choice.label) }))
    return <Select id={id} allowClear value={value} options={options} onChange={(code) => onChange(code ?? null)} />
  }
  const shared = { id, value: value ?? '', maxLength: field.max ?? 200, 'aria-required': field.required }
  if (field.type === 'long_text') {
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  return <Input {...shared} onChange={(event) => onChange(event.target.value)} />
}
