import { Button } from 'antd'
import { Link } from 'wouter'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { TraceAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { MessagesPanel } from './messages-panel.tsx'

/** The notice to copy into the group, and the printable papers. */
export function ActivityPapers({ id }: { id: string }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const toast = useToast()
  const { data, problem } = useAsk<{ text: string }>(`/api/v1/activities/${id}/notice`)
  const base = `/api/v1/activities/${id}`
  const copy = () => void copyText(data?.text ?? '').then(() => toast.say(t('desk.done.copied')))
  if (problem) return <ErrorState problem={problem} />
  return (
    <div className="act-form">
      <pre className="act-notice">{data?.text}</pre>
      <div className="act-line">
        <Button type="primary" onClick={copy} disabled={!data}>
          {t('desk.do.copy')}
        </Button>
        {(['notice', 'sign-in', 'scheme'] as const).map((paper) => (
          <Button key={paper} href={`${base}/papers/${paper}?lang=${language}`} download>
            {t(`activities.paper.${paper}`)}
          </Button>
        ))}
        <Link href={`/activities/${id}/papers/sign-in`}>{t('desk.do.print-sign-in')}</Link>
        <Button href={`${base}/calendar.ics?lang=${language}`} download>
          {t('desk.do.ics')}
        </Button>
      </div>
      <MessagesPanel base={base} />
    </div>
  )
}

/** Copies text; older browsers and plain http have no clipboard, there a hidden field is copied from. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}

/** Who did what with the activity, newest first. */
export function ActivityTrace({ id }: { id: string }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const { data, problem } = useAsk<TraceAnswer>(`/api/v1/activities/${id}/trace`)
  if (problem) return <ErrorState problem={problem} />
  if (!data) return <LoadingState lines={3} />
  const say = (action: string) => {
    const key = `desk.trace.${action.replace(/^activities\./, '')}`
    return key in deskWords ? t(key as keyof typeof deskWords) : action
  }
  return (
    <ol className="act-quote">
      {data.items.map((line) => (
        <li key={`${line.at} ${line.action}`}>
          <span className="tabular">{sayInstant(line.at, language)}</span> {line.name ?? ''} {say(line.action)}
        </li>
      ))}
    </ol>
  )
}
