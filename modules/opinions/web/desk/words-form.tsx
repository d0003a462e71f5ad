import { Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'
import type { AboutSomebody } from './use-named-in.ts'

interface WordsFormProps extends MoveProps {
  path: string
  version: number
  /** The field's name in the body: 'reason', 'words', 'note' … */
  field: string
  label: string
  does: string
  /** Said above the field. */
  about?: ReactNode
  optional?: boolean
  most?: number
  danger?: boolean
  /** What else the body carries. */
  besides?: object
  /** The item the words are about: they had better not name whoever raised it. */
  item?: AboutSomebody
}

/** A step that needs a sentence: why, what was said, what is demanded. */
export function WordsForm(props: WordsFormProps) {
  const {
    path,
    version,
    field,
    label,
    does,
    about,
    optional = false,
    most = 500,
    danger,
    besides,
    item,
    ...rest
  } = props
  const { t } = rest.speaker
  const [words, setWords] = useState('')
  const move = useMove<object>(path, rest)
  const said = words.trim()
  return (
    <MoveForm
      speaker={rest.speaker}
      does={does}
      danger={danger ?? false}
      missing={!optional && said === '' ? t('op.field.words.missing') : null}
      busy={move.busy}
      onSend={() => void move.run({ version, ...besides, ...(said === '' ? {} : { [field]: said }) })}
      onClose={rest.onClose}
    >
      {about && <p className="soft">{about}</p>}
      <FieldBox label={label} name={field} problem={move.problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={most}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      {item && <PersonNote item={item} words={said} speaker={rest.speaker} />}
    </MoveForm>
  )
}
