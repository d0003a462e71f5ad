import { Button } from 'antd'
import type { Query } from '../../../../platform/ui/api.ts'
import { exportLink } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWorkSpeech } from './use-work-speech.ts'

interface Verdict {
  can: boolean
  why?: string | undefined
}

/** A deed that needs no more words: one press; where it cannot be done the button says why. */
export function DeedButton({
  path,
  body,
  can,
  text,
  primary,
  onDone,
}: {
  path: string
  body: object
  can: Verdict
  text: string
  primary?: boolean
  onDone?(): void
}) {
  const { t, why } = useWorkSpeech()
  const toast = useToast()
  const deed = useDeed('POST', path, { done: () => toast.say(t('work.saved')) })
  return (
    <ReasonedButton
      size="small"
      why={why(can)}
      loading={deed.busy}
      onClick={() => void deed.run(body).then((answer) => answer !== null && onDone?.())}
      {...(primary ? { type: 'primary' as const } : {})}
    >
      {text}
    </ReasonedButton>
  )
}

/** A file to take away, beside the other deeds of a pane. */
export function DownloadButton({ path, query, text }: { path: string; query?: Query; text: string }) {
  return (
    <Button size="small" href={exportLink(path, query)} download>
      {text}
    </Button>
  )
}

/** A button that opens a form below; where it cannot be done it says why. */
export function OpenButton<Form extends string>({
  form,
  open,
  onOpen,
  can,
  text,
  primary,
}: {
  form: NoInfer<Form>
  open: Form | null
  onOpen(form: NoInfer<Form> | null): void
  can: Verdict
  text: string
  primary?: boolean
}) {
  const { why } = useWorkSpeech()
  return (
    <ReasonedButton
      size="small"
      why={why(can)}
      aria-expanded={open === form}
      onClick={() => onOpen(open === form ? null : form)}
      {...(primary ? { type: 'primary' as const } : {})}
    >
      {text}
    </ReasonedButton>
  )
}
