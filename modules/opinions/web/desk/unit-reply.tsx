import { Button } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { UnitAnswer } from '../../../units/contract.ts'
import type { TaskAnswer } from '../../contract-handling.ts'
import { ReplyFields } from './reply-fields.tsx'
import { EMPTY_REPLY, missingOf, saidReply } from './said-reply.ts'
import type { Speaker } from './speak.ts'

interface UnitReplyProps {
  task: TaskAnswer
  speaker: Speaker
  onDone(): void
}

type Template = UnitAnswer['templates'][number]

/** The one large form: words, class, promise or reason. Alt and a figure puts in a sentence the unit uses again; Ctrl+Enter sends. */
export function UnitReply({ task: { part, item }, speaker, onDone }: UnitReplyProps) {
  const { t } = speaker
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const [id] = useState(newId)
  const [draft, setDraft] = useState(EMPTY_REPLY)
  const unit = useAsk<UnitAnswer>(`/api/v1/units/${part.unit.unitId}`)
  const reply = useDeed<object>('POST', `/api/v1/opinions/parts/${part.partId}/reply`, {
    refresh: ['/api/v1/opinions'],
    done: () => {
      toast.say(t('op.unit.done.reply'))
      onDone()
    },
  })
  const templates = unit.data?.templates ?? []
  const use = (template: Template) =>
    setDraft({ ...draft, words: [draft.words.trimEnd(), template.words].filter(Boolean).join('\n') })
  const lacking = missingOf(draft, true)
  const missing = lacking && t(lacking)
  const send = () =>
    missing ? toast.warn(missing) : void reply.run({ version: part.version, id, ...saidReply(draft, true) })
  const press = useReplyKeys(form, send, (at) => templates[at] && use(templates[at]))
  return (
    <form
      ref={form}
      className="op-form no-print"
      aria-label={t('op.unit.reply')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={press}
    >
      <Templates templates={templates} speaker={speaker} onUse={use} />
      <ReplyFields
        item={item}
        speaker={speaker}
        draft={draft}
        onChange={setDraft}
        problem={reply.problem}
        reasoned
        rows={6}
      />
      <div className="op-line">
        <ReasonedButton type="primary" htmlType="submit" why={missing} loading={reply.busy}>
          {t('op.unit.reply.send')}
        </ReasonedButton>
        <span className="hint">{t(whatFollows(part.kind, item.replyApproval))}</span>
      </div>
    </form>
  )
}

/** r goes into the reply; in it, Ctrl+Enter sends, Alt and a figure puts in a sentence, Esc leaves the field and not the task. */
function useReplyKeys(form: { current: HTMLFormElement | null }, send: () => void, use: (at: number) => void) {
  useKeys({
    r: (event) => {
      event.preventDefault()
      form.current?.querySelector('textarea')?.focus()
    },
  })
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
      event.preventDefault()
      use(Number(event.code.slice(-1)) - 1)
    }
    if (event.key === 'Escape' && event.target instanceof HTMLElement) {
      event.preventDefault()
      event.target.blur()
    }
  }
}

function whatFollows(kind: 'lead' | 'co', approval: boolean) {
  if (kind === 'co') return 'op.unit.co-reply'
  return approval ? 'op.unit.reply.approval' : 'op.unit.reply.straight'
}

interface TemplatesProps {
  templates: readonly Template[]
  speaker: Speaker
  onUse(template: Template): void
}

function Templates({ templates, speaker: { t }, onUse }: TemplatesProps) {
  if (templates.length === 0) return <p className="soft">{t('op.unit.template.none')}</p>
  return (
    <div className="op-templates">
      <span className="op-label">{t('op.unit.template')}</span>
      {templates.slice(0, 9).map((template, at) => (
        <Button
          key={template.templateId}
          size="small"
          title={template.words}
          aria-label={t('op.unit.template.use', { title: template.title, n: at + 1 })}
          onClick={() => onUse(template)}
        >
          {template.title} <kbd>Alt+{at + 1}</kbd>
        </Button>
      ))}
    </div>
  )
}
