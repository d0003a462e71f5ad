import { Button, Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { AssignForm } from './assign-form.tsx'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'

type ReferRoute = 'higher' | 'to_suggestion' | 'to_petition_or_legal' | 'reference'

/** Beyond the district: a higher body handles it with a clock, it is only referred, or it becomes a suggestion. */
export function HigherForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { t } = props.speaker
  const [way, setWay] = useState<'unit' | 'refer' | 'suggestion' | null>(null)
  if (way === 'unit') return <AssignForm item={item} route="higher" {...props} />
  if (way === 'refer') return <ReferForm item={item} route="higher" {...props} />
  if (way === 'suggestion') return <ReferForm item={item} route="to_suggestion" {...props} />
  return (
    <fieldset className="op-form op-ways no-print">
      <legend className="op-label">{t('op.higher.ask')}</legend>
      {(['unit', 'refer', 'suggestion'] as const).map((one) => (
        <Button key={one} autoFocus={one === 'unit'} onClick={() => setWay(one)}>
          {t(`op.higher.${one}`)}
        </Button>
      ))}
      <Button type="link" onClick={props.onClose}>
        {t('op.do.cancel')}
      </Button>
    </fieldset>
  )
}

/** Sends it elsewhere and says where: told to the person, and never counted as handled. */
export function ReferForm({ item, route, ...props }: MoveProps & { item: ItemAnswer; route: ReferRoute }) {
  const { speaker } = props
  const { t } = speaker
  const [words, setWords] = useState('')
  const refer = useMove<object>(`/api/v1/opinions/items/${item.itemId}/refer`, props)
  const said = words.trim()
  return (
    <MoveForm
      speaker={speaker}
      does={speaker.name('route', route)}
      missing={said === '' ? t('op.field.words.missing') : null}
      busy={refer.busy}
      onSend={() => void refer.run({ version: item.version, route, words: said })}
      onClose={props.onClose}
    >
      <FieldBox label={t('op.field.referred-to')} name="words" problem={refer.problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      <PersonNote item={item} words={said} speaker={speaker} />
      <p className="soft">{t('op.refer.never')}</p>
    </MoveForm>
  )
}
