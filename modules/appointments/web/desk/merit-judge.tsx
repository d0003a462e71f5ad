import { Button, Drawer, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { Standard } from '../../language.ts'
import type { MeritSpeaker } from './speak-merit.ts'

/** Whom one is about to judge, and by which standard; `before` is the sentence that stands. */
export interface Judging {
  personId: string
  name: string
  standard: Standard
  before: string
  by: string
}

interface DrawerProps {
  dossierId: string
  streetId: number
  judging: Judging | null
  said: MeritSpeaker
  onClose(): void
}

/** Writing a sentence about somebody by one standard. */
export function JudgeDrawer({ judging, ...rest }: DrawerProps) {
  const { m } = rest.said
  const title =
    judging === null
      ? ''
      : m('merit.judge.title', { name: judging.name, standard: m(`appointments.standard.${judging.standard}`) })
  return (
    <Drawer open={judging !== null} onClose={rest.onClose} size={480} title={title} destroyOnHidden>
      {judging && <JudgeForm judging={judging} {...rest} />}
    </Drawer>
  )
}

function JudgeForm({ judging, dossierId, streetId, said, onClose }: DrawerProps & { judging: Judging }) {
  const { m } = said
  const toast = useToast()
  const [id] = useState(newId)
  const [words, setWords] = useState(judging.before)
  const [judgedBy, setJudgedBy] = useState(judging.by)
  const judge = useDeed<object>('POST', `/api/v1/dossiers/${dossierId}/judgements`, {
    quiet: true,
    refresh: [`/api/v1/dossiers/${dossierId}`],
    done: () => toast.say(m('merit.do.judged')),
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { personId, standard } = judging
    const body = { id, streetId, personId, standard, words: words.trim(), judgedBy: judgedBy.trim() }
    if (await judge.run(body)) onClose()
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <p className="soft">{m('merit.judge.about')}</p>
      <FieldBox label={m('appointments.field.judgement-words')} name="words" problem={judge.problem}>
        {(field) => (
          <Input.TextArea
            id={field}
            value={words}
            maxLength={500}
            rows={4}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      <FieldBox label={m('appointments.field.judged-by')} name="judgedBy" problem={judge.problem}>
        {(field) => (
          <Input id={field} value={judgedBy} maxLength={120} onChange={(event) => setJudgedBy(event.target.value)} />
        )}
      </FieldBox>
      <FormProblem problem={judge.problem} fields={['words', 'judgedBy']} />
      <div className="page-actions merit-buttons">
        <Button type="primary" htmlType="submit" loading={judge.busy}>
          {m('merit.do.judge-enter')}
        </Button>
        <Button onClick={onClose}>{m('merit.do.close')}</Button>
      </div>
    </form>
  )
}
