import { Button, Input } from 'antd'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { rulesPageWords } from '../../words-of-rules-page.ts'

export interface Decision {
  startsOn: string
  source: string
  sourceEn: string
}

interface DecisionFieldsProps {
  said: Decision
  problem: Problem | null
  onChange(part: Partial<Decision>): void
}

/** From when, and by whose decision. */
export function DecisionFields({ said, problem, onChange }: DecisionFieldsProps) {
  const t = useWords(rulesPageWords)
  return (
    <div className="rule-line">
      <FieldBox label={t('committees.rule.starts-on')} name="startsOn" problem={problem}>
        {(id) => <DateInput id={id} value={said.startsOn} onChange={(startsOn) => onChange({ startsOn })} />}
      </FieldBox>
      <FieldBox label={t('committees.rule.source')} name="source" problem={problem} width="320px">
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            value={said.source}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('committees.rule.source-en')} name="sourceEn" problem={problem} width="320px">
        {(id) => (
          <Input
            id={id}
            maxLength={300}
            value={said.sourceEn}
            onChange={(event) => onChange({ sourceEn: event.target.value })}
          />
        )}
      </FieldBox>
    </div>
  )
}

interface TemplatesProps<Rule> {
  templates: readonly { key: string; name: string; nameEn: string; rules: readonly Rule[] }[]
  onFill(rules: readonly Rule[]): void
}

/** Fills the form with ready-made rules; they are nobody's until they are entered. */
export function Templates<Rule>({ templates, onFill }: TemplatesProps<Rule>) {
  const t = useWords(rulesPageWords)
  const pick = usePick()
  return (
    <div className="rule-line">
      {templates.map((one) => (
        <Button key={one.key} size="small" onClick={() => onFill(one.rules)}>
          {t('seat-rules.fill', { name: pick({ zh: one.name, en: one.nameEn }) })}
        </Button>
      ))}
    </div>
  )
}
