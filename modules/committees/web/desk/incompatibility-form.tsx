import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { addDays } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { IncompatibilityAnswer, IncompatibilityBody } from '../../contract-rules.ts'
import { COMPATIBILITIES, RULED_POSTS, SEATS } from '../../language.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { type Decision, DecisionFields, Templates } from './decision-fields.tsx'

type Rule = Pick<IncompatibilityAnswer['inForce'][number], 'seat' | 'postKind' | 'verdict'>
type Line = IncompatibilityBody['rules'][number]

const lineOf = ({ seat, postKind, verdict }: Rule): Line => ({ id: newId(), seat, postKind, verdict })
const FIRST: Rule = { seat: null, postKind: 'judicial', verdict: 'refused' }

/** What does not go together with a seat from a day on. What is not named here stays as it was decided. */
export function IncompatibilityForm({ answer, onClose }: { answer: IncompatibilityAnswer; onClose(): void }) {
  const t = useWords(rulesPageWords)
  const { language } = useLanguage()
  const toast = useToast()
  const [lines, setLines] = useState(() => [lineOf(FIRST)])
  const [said, setSaid] = useState<Decision>({ startsOn: addDays(answer.on, 1), source: '', sourceEn: '' })
  const enter = useDeed<IncompatibilityBody>('POST', '/api/v1/committees/rules/incompatibility', { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await enter.run({ ...said, rules: lines }))) return
    toast.say(t('seat-rules.done', { from: sayDay(said.startsOn, language) }))
    onClose()
  }
  return (
    <form className="rule-form no-print" onSubmit={(event) => void send(event)} aria-label={t('seat-rules.new')}>
      <Templates templates={answer.templates} onFill={(rules) => setLines(rules.map(lineOf))} />
      {lines.map((line, at) => (
        <LineFields
          key={line.id}
          line={line}
          onChange={(part) => setLines(lines.map((one, index) => (index === at ? { ...one, ...part } : one)))}
          onRemove={lines.length > 1 ? () => setLines(lines.filter((_, index) => index !== at)) : null}
        />
      ))}
      <span>
        <Button size="small" onClick={() => setLines([...lines, lineOf(FIRST)])}>
          {t('seat-rules.add')}
        </Button>
      </span>
      <DecisionFields said={said} problem={enter.problem} onChange={(part) => setSaid({ ...said, ...part })} />
      <FormProblem problem={enter.problem} fields={['startsOn', 'source', 'sourceEn']} />
      <span className="board-buttons">
        <Button type="primary" htmlType="submit" loading={enter.busy}>
          {t('seat-rules.save')}
        </Button>
        <Button onClick={onClose}>{t('seat-rules.cancel')}</Button>
      </span>
    </form>
  )
}

interface LineFieldsProps {
  line: Line
  onChange(part: Partial<Line>): void
  onRemove: (() => void) | null
}

function LineFields({ line, onChange, onRemove }: LineFieldsProps) {
  const t = useWords(rulesPageWords)
  const seats = [
    { value: 'any', label: t('seat-rules.seat.any') },
    ...SEATS.map((seat) => ({ value: seat as string, label: t(`committees.seat.${seat}`) })),
  ]
  return (
    <div className="rule-line">
      <FieldBox label={t('committees.seat')} width="180px">
        {(id) => (
          <Select
            id={id}
            value={line.seat ?? 'any'}
            options={seats}
            onChange={(seat) => onChange({ seat: SEATS.find((one) => one === seat) ?? null })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('committees.rule.post-kind')} width="220px">
        {(id) => (
          <Select
            id={id}
            value={line.postKind}
            options={RULED_POSTS.map((kind) => ({ value: kind, label: t(`committees.post.${kind}`) }))}
            onChange={(postKind) => onChange({ postKind })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('committees.rule.verdict')} width="140px">
        {(id) => (
          <Select
            id={id}
            value={line.verdict}
            options={COMPATIBILITIES.map((one) => ({ value: one, label: t(`seat-rules.verdict.${one}`) }))}
            onChange={(verdict) => onChange({ verdict })}
          />
        )}
      </FieldBox>
      {onRemove && <Button onClick={onRemove}>{t('seat-rules.remove')}</Button>}
    </div>
  )
}
