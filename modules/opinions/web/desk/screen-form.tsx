import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { IntakeAnswer } from '../../contract-intake.ts'
import { SCREENINGS, type Screening } from '../../language.ts'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'

/** The screening card: why it is not taken, and the address the person will read instead. */
export function ScreenForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { speaker } = props
  const { t } = speaker
  const pick = usePick()
  const title = useId()
  const [chosen, setChosen] = useState<Screening | null>(null)
  const [words, setWords] = useState('')
  const card = useAsk<IntakeAnswer>('/api/v1/opinions/intake')
  const out = useMove<object>(`/api/v1/opinions/items/${item.itemId}/screen-out`, props)
  const titles = new Map(card.data?.screening.map((one) => [one.reason, pick(one.title)]))
  const line = card.data?.screening.find(({ reason }) => reason === chosen)
  const said = words.trim()
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.screen')}
      danger
      missing={chosen === null ? t('op.field.words.missing') : null}
      busy={out.busy}
      onSend={() => void out.run({ version: item.version, screening: chosen, ...(said === '' ? {} : { words: said }) })}
      onClose={props.onClose}
    >
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.field.screening')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={chosen}
          options={SCREENINGS.map((value) => ({ value, label: titles.get(value) ?? speaker.name('screening', value) }))}
          onChange={(event) => setChosen(event.target.value as Screening)}
        />
      </div>
      {line && (
        <div className="op-told" role="status">
          <p>
            <strong>{t('op.screen.told')}</strong>
            {said === '' ? pick(line.address) : said}
          </p>
          <p className="soft">{pick(line.notice)}</p>
        </div>
      )}
      <FieldBox label={t('op.field.right-address')} name="words" problem={out.problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            placeholder={line ? pick(line.address) : ''}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      <PersonNote item={item} words={said} speaker={speaker} />
    </MoveForm>
  )
}
