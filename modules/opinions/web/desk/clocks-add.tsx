import { Button, Input, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { addDays } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { CLOCK_STEPS, CLOCK_UNITS, type ClockStep, type ClockUnit } from '../../language.ts'
import { CLOCK_ROUTES, type ClockRoute, CONSENTS, type Consent } from '../../rules/clock-language.ts'
import { EXTENDABLE_STEPS, STEPS_BY_ROUTE } from '../../rules/may-clocks.ts'
import { clocksPageWords } from '../../words-of-clocks-page.ts'
import { useSpeaker } from './speak.ts'

interface Said {
  step: ClockStep
  route: ClockRoute
  amount: number | null
  unit: ClockUnit
  mostExtensions: number | null
  extensionAmount: number | null
  consent: Consent
  inForceFrom: string
  source: string
  sourceEn: string
}

const FIELDS = ['amount', 'inForceFrom', 'source', 'sourceEn', 'mostExtensions', 'extensionAmount']

/** A limit in force from a later day, tomorrow at the earliest. */
export function AddClock({ today, onClose }: { today: string; onClose(): void }) {
  const t = useWords(clocksPageWords)
  const toast = useToast()
  const [id] = useState(newId)
  const [said, setSaid] = useState<Said>({
    ...{ step: 'reply', route: 'street_department', amount: 10, unit: 'working_days', consent: 'street' },
    ...{ mostExtensions: 0, extensionAmount: 5, inForceFrom: addDays(today, 1), source: '', sourceEn: '' },
  })
  const add = useDeed('POST', '/api/v1/opinions/clocks', { quiet: true, refresh: ['/api/v1/opinions/clocks'] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await add.run({ id, ...bodyOf(said) }))) return
    toast.say(t('op.clocks.added'))
    onClose()
  }
  const change = (part: Partial<Said>) => setSaid({ ...said, ...part })
  return (
    <form className="clocks-form no-print" onSubmit={(event) => void send(event)} aria-label={t('op.clocks.add')}>
      <p className="soft clocks-wide">{t('op.clocks.add.about')}</p>
      <LimitFields said={said} problem={add.problem} onChange={change} />
      {EXTENDABLE_STEPS.includes(said.step) && <ExtensionFields said={said} problem={add.problem} onChange={change} />}
      <SourceFields said={said} problem={add.problem} onChange={change} />
      <Button type="primary" htmlType="submit" loading={add.busy}>
        {t('op.clocks.save')}
      </Button>
      <Button onClick={onClose}>{t('op.clocks.cancel')}</Button>
      <FormProblem problem={add.problem} fields={FIELDS} />
    </form>
  )
}

function bodyOf({ route, amount, mostExtensions, extensionAmount, consent, ...said }: Said) {
  const times = EXTENDABLE_STEPS.includes(said.step) ? (mostExtensions ?? 0) : 0
  return {
    ...said,
    amount,
    mostExtensions: times,
    ...(STEPS_BY_ROUTE.includes(said.step) ? { route } : {}),
    ...(times > 0 ? { extensionAmount, consent } : {}),
  }
}

interface FieldsProps {
  said: Said
  problem: Problem | null
  onChange(part: Partial<Said>): void
}

function LimitFields({ said, problem, onChange }: FieldsProps) {
  const t = useWords(clocksPageWords)
  const speaker = useSpeaker()
  return (
    <>
      <FieldBox label={t('opinions.clock.step')} width="160px">
        {(field) => (
          <Select
            id={field}
            value={said.step}
            onChange={(step) => onChange({ step })}
            options={CLOCK_STEPS.map((step) => ({ value: step, label: speaker.name('clock', step) }))}
          />
        )}
      </FieldBox>
      {STEPS_BY_ROUTE.includes(said.step) && (
        <FieldBox label={t('opinions.clock.route')} width="160px">
          {(field) => (
            <Select
              id={field}
              value={said.route}
              onChange={(route) => onChange({ route })}
              options={CLOCK_ROUTES.map((route) => ({
                value: route as ClockRoute,
                label: speaker.name('route', route),
              }))}
            />
          )}
        </FieldBox>
      )}
      <FieldBox label={t('opinions.clock.amount')} name="amount" problem={problem}>
        {(field) => (
          <InputNumber id={field} min={1} max={400} value={said.amount} onChange={(amount) => onChange({ amount })} />
        )}
      </FieldBox>
      <FieldBox label={t('opinions.clock.unit')} width="140px">
        {(field) => (
          <Select
            id={field}
            value={said.unit}
            onChange={(unit) => onChange({ unit })}
            options={CLOCK_UNITS.map((unit) => ({ value: unit, label: t(`op.clocks.units.${unit}`) }))}
          />
        )}
      </FieldBox>
      <FieldBox label={t('opinions.clock.in-force-from')} name="inForceFrom" problem={problem}>
        {(field) => (
          <DateInput id={field} value={said.inForceFrom} onChange={(inForceFrom) => onChange({ inForceFrom })} />
        )}
      </FieldBox>
    </>
  )
}

function ExtensionFields({ said, problem, onChange }: FieldsProps) {
  const t = useWords(clocksPageWords)
  return (
    <>
      <FieldBox label={t('opinions.clock.most-extensions')} name="mostExtensions" problem={problem}>
        {(field) => (
          <InputNumber
            id={field}
            min={0}
            max={9}
            value={said.mostExtensions}
            onChange={(mostExtensions) => onChange({ mostExtensions })}
          />
        )}
      </FieldBox>
      {(said.mostExtensions ?? 0) > 0 && (
        <>
          <FieldBox label={t('opinions.clock.extension')} name="extensionAmount" problem={problem}>
            {(field) => (
              <InputNumber
                id={field}
                min={1}
                max={400}
                value={said.extensionAmount}
                onChange={(extensionAmount) => onChange({ extensionAmount })}
              />
            )}
          </FieldBox>
          <FieldBox label={t('opinions.clock.consent')} width="140px">
            {(field) => (
              <Select
                id={field}
                value={said.consent}
                onChange={(consent) => onChange({ consent })}
                options={CONSENTS.map((who) => ({ value: who as Consent, label: t(`op.clocks.of.${who}`) }))}
              />
            )}
          </FieldBox>
        </>
      )}
    </>
  )
}

function SourceFields({ said, problem, onChange }: FieldsProps) {
  const t = useWords(clocksPageWords)
  return (
    <>
      <FieldBox label={t('opinions.clock.source')} name="source" problem={problem} width="320px">
        {(field) => (
          <Input
            id={field}
            maxLength={200}
            value={said.source}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('opinions.clock.source-en')} name="sourceEn" problem={problem} width="320px">
        {(field) => (
          <Input
            id={field}
            maxLength={400}
            value={said.sourceEn}
            onChange={(event) => onChange({ sourceEn: event.target.value })}
          />
        )}
      </FieldBox>
    </>
  )
}
