import { useState } from 'react'
import { FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { type Given, Handed, taskOf, unitsFor } from './assign-form.tsx'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'
import { useUnits } from './use-units.ts'

/** One unit more beside the lead, with its task; the others go on as they are. */
export function CoUnitForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { speaker } = props
  const { t } = speaker
  const [co, setCo] = useState<Given>({ unitId: null, task: '' })
  const add = useMove<object>(`/api/v1/opinions/items/${item.itemId}/co-units`, props)
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.co_unit')}
      missing={co.unitId === null ? t('op.field.co.missing') : null}
      busy={add.busy}
      onSend={() => void add.run({ version: item.version, ...taskOf(co) })}
      onClose={props.onClose}
    >
      <Handed
        speaker={speaker}
        label={t('op.field.co')}
        units={unitsFor(useUnits(), item, item.route)}
        taken={takenOf(item)}
        given={co}
        onChange={setCo}
      />
      <PersonNote item={item} words={co.task} speaker={speaker} />
      <FormProblem problem={add.problem} fields={[]} />
    </MoveForm>
  )
}

/** Units with a part of this round, in hand or answered: not offered again. */
function takenOf({ parts, round }: ItemAnswer): string[] {
  return parts
    .filter((part) => part.round === round && part.state !== 'returned' && part.state !== 'taken_away')
    .map(({ unit }) => unit.unitId)
}
