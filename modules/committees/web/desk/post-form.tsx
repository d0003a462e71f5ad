import { Button, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { BoardAnswer, EnteredPost } from '../../contract.ts'
import { OFFICES, type Office, POST_KINDS, type PostKind } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { BoardFlags } from './board-flags.tsx'

interface Said {
  kind: PostKind
  office: Office | null
  streetId: number | null
  title: string
  titleEn: string
  startsOn: string
}

/** Enters a post; where it does not go with a seat held already, the rule is said and the form stays. */
export function PostForm({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [id] = useState(newId)
  const [flags, setFlags] = useState<EnteredPost['flags']>([])
  const [said, setSaid] = useState<Said>({
    ...{ kind: 'street_department_head', office: 'general_office', streetId: null, title: '', titleEn: '' },
    startsOn: useMe().today ?? civilDateOf(new Date()),
  })
  const enter = useDeed<object, EnteredPost>('POST', `/api/v1/people/${personId}/posts`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const done = await enter.run({ id, ...bodyOf(said) })
    if (done === null) return
    toast.say(t('posts.entered', { title: said.title.trim() }))
    if (done.flags.length === 0) return onClose()
    setFlags(done.flags)
  }
  if (flags.length > 0) {
    return (
      <div className="rule-form">
        <BoardFlags flags={flags} title={t('board.flags')} />
        <span>
          <Button onClick={onClose}>{t('board.cancel')}</Button>
        </span>
      </div>
    )
  }
  return (
    <form className="rule-form" onSubmit={(event) => void send(event)} aria-label={t('posts.enter')}>
      <KindFields said={said} problem={enter.problem} onChange={(part) => setSaid({ ...said, ...part })} />
      <TitleFields said={said} problem={enter.problem} onChange={(part) => setSaid({ ...said, ...part })} />
      <FormProblem problem={enter.problem} fields={['kind', 'office', 'streetId', 'title', 'titleEn', 'startsOn']} />
      <span className="board-buttons">
        <Button type="primary" htmlType="submit" loading={enter.busy}>
          {t('board.save')}
        </Button>
        <Button onClick={onClose}>{t('board.cancel')}</Button>
      </span>
    </form>
  )
}

function bodyOf({ kind, office, streetId, title, titleEn, startsOn }: Said) {
  return {
    ...{ kind, title: title.trim(), titleEn: titleEn.trim(), startsOn },
    ...(kind === 'street_department_head' && office !== null ? { office } : {}),
    ...(streetId === null ? {} : { streetId }),
  }
}

interface FieldsProps {
  said: Said
  problem: Problem | null
  onChange(part: Partial<Said>): void
}

function KindFields({ said, problem, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  const pick = usePick()
  // The streets come with the board, which every page here asks for anyway.
  const { data } = useAsk<BoardAnswer>('/api/v1/committees', { on: null })
  const streets = data?.committees.map((one) => ({
    value: one.streetId,
    label: pick({ zh: one.name, en: one.nameEn }),
  }))
  const offices = [
    ...OFFICES.map((office) => ({ value: office as string, label: t(`committees.office.${office}`) })),
    { value: 'none', label: t('posts.office.none') },
  ]
  return (
    <div className="rule-line">
      <FieldBox label={t('committees.post.kind')} name="kind" problem={problem} width="200px">
        {(id) => (
          <Select
            id={id}
            value={said.kind}
            onChange={(kind) => onChange({ kind })}
            options={POST_KINDS.map((kind) => ({ value: kind, label: t(`committees.post.${kind}`) }))}
          />
        )}
      </FieldBox>
      {said.kind === 'street_department_head' && (
        <FieldBox label={t('committees.post.office')} name="office" problem={problem} width="160px">
          {(id) => (
            <Select
              id={id}
              value={said.office ?? 'none'}
              onChange={(office) => onChange({ office: OFFICES.find((one) => one === office) ?? null })}
              options={offices}
            />
          )}
        </FieldBox>
      )}
      <FieldBox label={t('committees.post.street')} name="streetId" problem={problem} width="180px">
        {(id) => (
          <Select
            id={id}
            allowClear
            value={said.streetId}
            onChange={(streetId: number | undefined) => onChange({ streetId: streetId ?? null })}
            options={streets ?? []}
          />
        )}
      </FieldBox>
    </div>
  )
}

function TitleFields({ said, problem, onChange }: FieldsProps) {
  const t = useWords(pageWords)
  return (
    <div className="rule-line">
      <FieldBox label={t('committees.post.title')} name="title" problem={problem} width="240px">
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={said.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('committees.post.title-en')} name="titleEn" problem={problem} width="240px">
        {(id) => (
          <Input
            id={id}
            maxLength={120}
            value={said.titleEn}
            onChange={(event) => onChange({ titleEn: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('committees.post.starts-on')} name="startsOn" problem={problem}>
        {(id) => <DateInput id={id} value={said.startsOn} onChange={(startsOn) => onChange({ startsOn })} />}
      </FieldBox>
    </div>
  )
}
