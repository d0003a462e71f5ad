import { Radio } from 'antd'
import { useId, useState } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { GRADES, type Grade } from '../../language.ts'
import { MoveForm } from './move-form.tsx'
import type { Moved, MoveProps } from './use-move.ts'

/** The progress grade, which is not the colour of time; taken back with one press. */
export function GradeForm({ item, speaker, onDone, onClose }: MoveProps & { item: ItemAnswer }) {
  const { t } = speaker
  const title = useId()
  const toast = useToast()
  const [grade, setGrade] = useState<Grade>(item.grade ?? 'B')
  const before = item.grade
  const give = useDeed<object, Moved>('POST', `/api/v1/opinions/items/${item.itemId}/grade`, {
    refresh: ['/api/v1/opinions'],
  })
  const send = async () => {
    const moved = await give.run({ version: item.version, grade })
    if (moved === null) return
    const said = t('op.grade.done', { grade })
    if (before === null || before === grade) toast.say(said)
    else toast.undo(said, () => void give.run({ version: moved.version, grade: before }))
    onDone()
  }
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.grade')}
      missing={null}
      busy={give.busy}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.field.grade')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={grade}
          options={GRADES.map((value) => ({ value, label: t(`op.grade.${value}`) }))}
          onChange={(event) => setGrade(event.target.value as Grade)}
        />
      </div>
    </MoveForm>
  )
}
