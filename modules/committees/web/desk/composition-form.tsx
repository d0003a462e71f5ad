import { Button, Checkbox, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { addDays } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { CompositionAnswer, CompositionBody } from '../../contract-rules.ts'
import { GROUNDS, type SeatGround } from '../../language.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { type Decision, DecisionFields, Templates } from './decision-fields.tsx'

type Rule = Pick<CompositionAnswer['inForce'][number], 'seat' | 'least' | 'most' | 'fullTime' | 'grounds'>
interface Line extends Rule {
  id: string
  /** Only lines ticked are entered. */
  chosen: boolean
}

const linesOf = (rules: readonly Rule[], chosen: boolean): Line[] =>
  rules.map(({ seat, least, most, fullTime, grounds }) => ({
    id: newId(),
    chosen,
    seat,
    least,
    most,
    fullTime,
    grounds,
  }))

/** How committees are made up from a day on; lines not ticked stay as they are. */
export function CompositionForm({ answer, onClose }: { answer: CompositionAnswer; onClose(): void }) {
  const t = useWords(rulesPageWords)
  const { language } = useLanguage()
  const toast = useToast()
  const [lines, setLines] = useState(() => linesOf(answer.inForce, false))
  const [said, setSaid] = useState<Decision>({ startsOn: addDays(answer.on, 1), source: '', sourceEn: '' })
  const [blank, setBlank] = useState(false)
  const enter = useDeed<CompositionBody>('POST', '/api/v1/committees/rules/composition', { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const rules = lines.filter((line) => line.chosen).map(({ chosen: _, ...line }) => line)
    setBlank(rules.length === 0)
    if (rules.length === 0 || !(await enter.run({ ...said, rules }))) return
    toast.say(t('seat-rules.done', { from: sayDay(said.startsOn, language) }))
    onClose()
  }
  const change = (at: number, part: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...part, chosen: part.chosen ?? true } : line)))
  return (
    <form className="rule-form no-print" onSubmit={(event) => void send(event)} aria-label={t('seat-rules.new')}>
      <Templates templates={answer.templates} onFill={(rules) => setLines(linesOf(rules, true))} />
      <p className="soft">{t('seat-rules.change')}</p>
      {lines.map((line, at) => (
        <LineFields key={line.id} line={line} onChange={(part) => change(at, part)} />
      ))}
      <DecisionFields said={said} problem={enter.problem} onChange={(part) => setSaid({ ...said, ...part })} />
      {blank && (
        <p className="form-problem" role="alert">
          {t('seat-rules.nothing')}
        </p>
      )}
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

function LineFields({ line, onChange }: { line: Line; onChange(part: Partial<Line>): void }) {
  const t = useWords(rulesPageWords)
  const seat = t(`committees.seat.${line.seat}`)
  const labelled = (what: string) => `${seat} · ${what}`
  const ground = (at: number, chosen: SeatGround) => {
    const grounds = Array.from({ length: Math.max(line.grounds.length, at + 1) }, (_, n) => line.grounds[n] ?? 'any')
    grounds[at] = chosen
    onChange({ grounds })
  }
  return (
    <fieldset className="rule-line">
      <legend className="unseen">{seat}</legend>
      <strong>
        <Checkbox checked={line.chosen} onChange={(event) => onChange({ chosen: event.target.checked })}>
          {seat}
        </Checkbox>
      </strong>
      {(['least', 'most'] as const).map((which) => (
        <FieldBox key={which} label={t(`committees.rule.${which}`)}>
          {(id) => (
            <InputNumber
              id={id}
              aria-label={labelled(t(`committees.rule.${which}`))}
              min={which === 'least' ? 0 : 1}
              max={9}
              value={line[which]}
              onChange={(n) => onChange({ [which]: n ?? line[which] })}
            />
          )}
        </FieldBox>
      ))}
      <span className="board-checked">
        <Checkbox checked={line.fullTime} onChange={(event) => onChange({ fullTime: event.target.checked })}>
          {t('committees.rule.full-time')}
        </Checkbox>
      </span>
      {line.seat === 'part_time_deputy_director' &&
        Array.from({ length: Math.min(line.most, 3) }, (_, at) => (
          <FieldBox
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
            key={at}
            label={t('seat-rules.place-ground', { n: at + 1 })}
            width="220px"
          >
            {(id) => (
              <Select
                id={id}
                value={line.grounds[at] ?? 'any'}
                onChange={(chosen: SeatGround) => ground(at, chosen)}
                options={GROUNDS.map((one) => ({ value: one, label: t(`committees.ground.${one}`) }))}
              />
            )}
          </FieldBox>
        ))}
    </fieldset>
  )
}
