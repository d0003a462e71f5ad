import { Button, Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { ItemRoute } from '../../language.ts'
import { AssignedDuesLine } from './assigned-dues-line.tsx'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { UnitPicker } from './unit-picker.tsx'
import { type Moved, type MoveProps, useMove } from './use-move.ts'
import { type UnitChoice, useUnits } from './use-units.ts'

interface AssignFormProps extends MoveProps {
  item: ItemAnswer
  /** Where triage sends it on the way; null where it was sorted before. */
  route: 'street_department' | 'district_department' | 'higher' | null
}

export interface Given {
  unitId: string | null
  task: string
}

const KIND = {
  street_department: 'street_department',
  district_department: 'district_department',
  higher: 'other_body',
} as const

/** Units of the way chosen stand first; another street's own departments are not offered. */
export function unitsFor(units: readonly UnitChoice[], item: ItemAnswer, route: ItemRoute | null): UnitChoice[] {
  const wanted = route === null || !(route in KIND) ? null : KIND[route as keyof typeof KIND]
  return units
    .filter((unit) => unit.streetId === null || unit.streetId === item.street.streetId)
    .sort((a, b) => Number(b.kind === wanted) - Number(a.kind === wanted))
}

export const taskOf = (given: Given) => ({
  unitId: given.unitId ?? '',
  ...(given.task.trim() === '' ? {} : { task: given.task.trim() }),
})

/** Hands an item to its lead unit and those beside it, each with its task; what is due then stands above the key. */
export function AssignForm({ item, route, ...props }: AssignFormProps) {
  const { speaker } = props
  const { t } = speaker
  const way = route ?? item.route
  const units = unitsFor(useUnits(), item, way)
  const [lead, setLead] = useState<Given>({ unitId: null, task: '' })
  const [co, setCo] = useState<readonly Given[]>([])
  const [note, setNote] = useState('')
  const triage = useDeed<object, Moved>('POST', `/api/v1/opinions/items/${item.itemId}/triage`, { refresh: [] })
  const assign = useMove<object>(`/api/v1/opinions/items/${item.itemId}/assign`, props)
  const send = async () => {
    let version = item.version
    if (route !== null && !(item.state === 'triaged' && item.route === route)) {
      const sorted = await triage.run({ version, route })
      if (sorted === null) return
      version = sorted.version
    }
    const beside = co.filter((one) => one.unitId !== null).map(taskOf)
    const said = note.trim() === '' ? {} : { note: note.trim() }
    await assign.run({ version, lead: taskOf(lead), ...(beside.length > 0 ? { co: beside } : {}), ...said })
  }
  const taken = [lead, ...co].flatMap((one) => one.unitId ?? [])
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.assign')}
      missing={lead.unitId === null ? t('op.field.unit.missing') : null}
      busy={triage.busy || assign.busy}
      onSend={() => void send()}
      onClose={props.onClose}
    >
      <Handed
        speaker={speaker}
        label={t('op.field.lead')}
        units={units}
        taken={taken}
        given={lead}
        onChange={setLead}
      />
      <Beside speaker={speaker} units={units} taken={taken} co={co} onChange={setCo} />
      <FieldBox label={t('op.field.note')}>
        {(id) => <Input id={id} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
      </FieldBox>
      <PersonNote item={item} words={[note, lead.task, ...co.map(({ task }) => task)].join('\n')} speaker={speaker} />
      <AssignedDuesLine speaker={speaker} route={way} round={item.round} />
    </MoveForm>
  )
}

interface BesideProps extends Pick<MoveProps, 'speaker'> {
  units: readonly UnitChoice[]
  taken: readonly string[]
  co: readonly Given[]
  onChange(co: readonly Given[]): void
}

/** The co-handling units, each with its task. */
function Beside({ speaker, units, taken, co, onChange }: BesideProps) {
  const { t } = speaker
  return (
    <>
      {co.map((given, at) => (
        <Handed
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a list that is only added to at its end
          key={at}
          speaker={speaker}
          label={t('op.field.co')}
          units={units}
          taken={taken}
          given={given}
          onChange={(next) => onChange(co.map((one, index) => (index === at ? next : one)))}
          onRemove={() => onChange(co.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button size="small" disabled={co.length >= 9} onClick={() => onChange([...co, { unitId: null, task: '' }])}>
          {t('op.field.co.add')}
        </Button>
      </div>
    </>
  )
}

interface HandedProps extends Pick<MoveProps, 'speaker'> {
  label: string
  units: readonly UnitChoice[]
  taken: readonly string[]
  given: Given
  onChange(given: Given): void
  onRemove?(): void
}

/** A unit with what it is to do. */
export function Handed({ speaker, label, units, taken, given, onChange, onRemove }: HandedProps) {
  const { t } = speaker
  const name = units.find((unit) => unit.value === given.unitId)?.label ?? label
  return (
    <div className="op-line">
      <UnitPicker
        speaker={speaker}
        label={label}
        units={units}
        taken={taken}
        value={given.unitId}
        onChange={(unitId) => onChange({ ...given, unitId })}
      />
      <div className="op-grow">
        <FieldBox label={t('op.field.task-for', { name })}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={given.task}
              onChange={(event) => onChange({ ...given, task: event.target.value })}
            />
          )}
        </FieldBox>
      </div>
      {onRemove && (
        <Button aria-label={t('op.field.co.remove', { name })} onClick={onRemove}>
          ×
        </Button>
      )}
    </div>
  )
}
