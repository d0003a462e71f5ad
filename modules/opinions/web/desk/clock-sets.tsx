import { Button, Input, Select } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addDays } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { AdoptedSet, ClockSetsAnswer } from '../../contract-clock-sets.ts'
import { byPinyin } from './by-pinyin.ts'
import { useClockSays } from './clock-says.ts'
import { type Row, rowKey, startingChoice } from './clock-sets-choice.ts'
import { CompareTable } from './clock-sets-table.tsx'

interface ClockSetsProps {
  today: string
  onClose(): void
}

/** Limits of other places beside what will be in force here on a day; the district adopts rows of one from that day, tomorrow at the earliest. */
export function ClockSets({ today, onClose }: ClockSetsProps) {
  const { t } = useClockSays()
  const [on, setOn] = useState(addDays(today, 1))
  const [key, setKey] = useState<string | null>(null)
  const { data, problem, again } = useAsk<ClockSetsAnswer>('/api/v1/opinions/clock-sets', on === '' ? {} : { on })
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const set = data.sets.find((one) => one.key === key) ?? data.sets[1] ?? data.sets[0]
  if (set === undefined) return null
  return (
    <section className="section" aria-label={t('op.clocks.sets')}>
      <h2>{t('op.clocks.sets')}</h2>
      <Adopt data={data} set={set} on={on} onDay={setOn} onSet={setKey} onClose={onClose} />
    </section>
  )
}

interface AdoptProps {
  data: ClockSetsAnswer
  set: ClockSetsAnswer['sets'][number]
  /** The day as it stands in its field; '' while it is being typed. */
  on: string
  onDay(on: string): void
  onSet(key: string): void
  onClose(): void
}

const FIELDS = ['inForceFrom', 'basis']

function Adopt(props: AdoptProps) {
  const { data, set, on, onDay, onSet, onClose } = props
  const { t, speaker } = useClockSays()
  const may = data.can.adopt.can
  const [basis, setBasis] = useState('')
  const { chosen, turn } = useChosen(set, data.on)
  const rows = set.rows.filter((row) => chosen.has(rowKey(row)))
  const { deed, missing, send } = useAdopting(props, rows, basis.trim())
  return (
    <form
      className="no-print"
      aria-label={t('op.clocks.sets')}
      onSubmit={(event) => {
        event.preventDefault()
        if (may) send()
      }}
      onKeyDown={keysOf(may ? send : null, onClose)}
    >
      <div className="clocks-form">
        <SetField data={data} value={set.key} onChange={onSet} />
        <FieldBox label={t('opinions.clock.in-force-from')} name="inForceFrom" problem={deed.problem}>
          {(field) => <DateInput id={field} value={on} onChange={onDay} />}
        </FieldBox>
        {may && (
          <FieldBox label={t('opinions.clock.basis')} name="basis" problem={deed.problem} width="280px">
            {(field) => (
              <Input id={field} maxLength={120} value={basis} onChange={(event) => setBasis(event.target.value)} />
            )}
          </FieldBox>
        )}
        <p className="soft clocks-wide">{speaker.gloss(set.about, set.aboutEn)}</p>
      </div>
      <CompareTable rows={set.rows} chosen={chosen} onTurn={may ? turn : null} />
      <FormProblem problem={deed.problem} fields={FIELDS} />
      <div className="op-line">
        {may && (
          <ReasonedButton type="primary" htmlType="submit" why={missing} loading={deed.busy}>
            {t('op.clocks.set.adopt', { n: rows.length })}
          </ReasonedButton>
        )}
        <Button onClick={onClose}>{t('op.clocks.cancel')}</Button>
        {may && <span className="hint">{t('op.clocks.set.keys')}</span>}
      </div>
    </form>
  )
}

/** The rows taken up. They hold for this set on this day; another one begins anew with what differs. */
function useChosen(set: AdoptProps['set'], on: string) {
  const of = `${set.key} ${on}`
  const [turned, setTurned] = useState<{ of: string; chosen: Set<string> } | null>(null)
  const chosen = turned?.of === of ? turned.chosen : startingChoice(set.rows)
  const turn = (row: Row) => {
    const next = new Set(chosen)
    if (!next.delete(rowKey(row))) next.add(rowKey(row))
    setTurned({ of, chosen: next })
  }
  return { chosen, turn }
}

function useAdopting({ set, on, onClose }: AdoptProps, rows: readonly Row[], basis: string) {
  const { t, speaker } = useClockSays()
  const toast = useToast()
  const deed = useDeed<object, AdoptedSet>('POST', `/api/v1/opinions/clock-sets/${set.key}/adopt`, {
    ...{ quiet: true, refresh: ['/api/v1/opinions/clocks', '/api/v1/opinions/clock-sets'] },
    done: ({ ruleIds, inForceFrom }) => {
      toast.say(t('op.clocks.set.adopted', { n: ruleIds.length, day: speaker.day(inForceFrom) }))
      onClose()
    },
  })
  const missing = rows.length === 0 ? t('op.clocks.set.nothing') : null
  const send = () => {
    if (missing !== null) return toast.warn(missing)
    const said = rows.map(({ step, route }) => ({ step, route }))
    void deed.run({ inForceFrom: on, rows: said, ...(basis === '' ? {} : { basis }) })
  }
  return { deed, missing, send }
}

/** Ctrl+Enter adopts from anywhere in the form; Esc closes it, an open list first. */
function keysOf(send: (() => void) | null, onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send !== null) {
      event.preventDefault()
      send()
    }
    const open = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && !open) {
      event.preventDefault()
      onClose()
    }
  }
}

interface SetFieldProps {
  data: ClockSetsAnswer
  value: string
  onChange(key: string): void
}

/** Which set is shown; it has the focus when the comparison opens. */
function SetField({ data, value, onChange }: SetFieldProps) {
  const { t, speaker } = useClockSays()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('input')?.focus()
  }, [])
  const options = data.sets.map((one) => {
    const name = speaker.gloss(one.name, one.nameEn)
    return { value: one.key as string, label: one.isLaw ? t('op.clocks.set.name', { name }) : name }
  })
  return (
    <div ref={box}>
      <FieldBox label={t('op.clocks.set')} width="280px">
        {(field) => (
          <Select
            id={field}
            showSearch
            filterOption={byPinyin}
            value={value}
            options={options}
            onChange={(key) => onChange(key)}
          />
        )}
      </FieldBox>
    </div>
  )
}
