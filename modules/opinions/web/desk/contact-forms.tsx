import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { ErasedContact, UnmaskedContact } from '../../contract-privacy.ts'
import { MoveForm } from './move-form.tsx'
import type { Speaker } from './speak.ts'

const WHY_LOOK = ['ask_back', 'answer', 'visit', 'check'] as const
const WHY_ERASE = ['asked', 'not_agreed', 'wrong_person'] as const

interface FormProps {
  speaker: Speaker
  onClose(): void
}

/** Asks for the reason, chosen from a few: what is kept of a look must not say who was looked at. */
export function UnmaskForm({
  itemId,
  speaker,
  onOpened,
  onClose,
}: FormProps & { itemId: string; onOpened(whole: UnmaskedContact): void }) {
  const { t } = speaker
  const [why, setWhy] = useState<string | null>(null)
  const open = useDeed<object, UnmaskedContact>('POST', `/api/v1/opinions/items/${itemId}/contact/unmask`, {
    refresh: [],
    done: onOpened,
  })
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.contact.open')}
      missing={why === null ? t('op.field.words.missing') : null}
      busy={open.busy}
      onSend={() => void open.run({ why })}
      onClose={onClose}
    >
      <Reasons
        list="unmask"
        codes={WHY_LOOK}
        label={t('op.contact.why')}
        value={why}
        onChange={setWhy}
        speaker={speaker}
      />
    </MoveForm>
  )
}

/** Erases name, number and pictures for good; the words may be written without what tells who it was. */
export function EraseForm({ item, speaker, onClose }: FormProps & { item: ItemAnswer }) {
  const { t } = speaker
  const toast = useToast()
  const [why, setWhy] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const erase = useDeed<object, ErasedContact>('POST', `/api/v1/opinions/items/${item.itemId}/contact/erase`, {
    refresh: ['/api/v1/opinions'],
    done: () => {
      toast.say(t('op.erase.done'))
      onClose()
    },
  })
  const said = words.trim()
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.contact.erase')}
      danger
      missing={why === null ? t('op.field.words.missing') : null}
      busy={erase.busy}
      onSend={() => void erase.run({ version: item.version, why, ...(said === '' ? {} : { words: said }) })}
      onClose={onClose}
    >
      <p className="soft">{t('op.erase.what')}</p>
      <Reasons
        list="erase"
        codes={WHY_ERASE}
        label={t('op.erase.why')}
        value={why}
        onChange={setWhy}
        speaker={speaker}
      />
      <FieldBox label={t('op.erase.words')} name="words" problem={erase.problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            placeholder={item.words}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
    </MoveForm>
  )
}

interface ReasonsProps {
  list: 'unmask' | 'erase'
  codes: readonly string[]
  label: string
  value: string | null
  onChange(why: string): void
  speaker: Speaker
}

function Reasons({ list, codes, label, value, onChange, speaker }: ReasonsProps) {
  const title = useId()
  return (
    <div className="field-box">
      <span id={title} className="op-label">
        {label}
      </span>
      <Radio.Group
        aria-labelledby={title}
        value={value}
        options={codes.map((code) => ({ value: code, label: speaker.name(`opinions.${list}.why`, code) }))}
        onChange={(event) => onChange(event.target.value as string)}
      />
    </div>
  )
}
