import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { TaskAnswer } from '../../contract-handling.ts'
import type { PartCan } from '../../contract-ledger.ts'
import type { Speaker } from './speak.ts'
import { UnitReply } from './unit-reply.tsx'
import { WordsForm } from './words-form.tsx'

type Asking = 'return' | 'extension' | 'pause' | 'resume'

interface UnitDeedsProps {
  task: TaskAnswer
  speaker: Speaker
  onDone(): void
}

const VERDICTS: Record<Asking, keyof PartCan> = {
  return: 'askReturn',
  extension: 'askExtension',
  pause: 'pause',
  resume: 'resume',
}

/** Sign for it, say it is not ours, ask for time or for the resident's word; once it is in hand, the reply stands open. */
export function UnitDeeds({ task, speaker, onDone }: UnitDeedsProps) {
  const { part } = task
  const { t } = speaker
  const toast = useToast()
  const [asking, setAsking] = useState<Asking | null>(null)
  const sign = useDeed<object>('POST', `/api/v1/opinions/parts/${part.partId}/sign`, {
    refresh: ['/api/v1/opinions'],
    done: () => {
      toast.say(t('op.unit.done.sign'))
      onDone()
    },
  })
  const signs = () => void sign.run({ version: part.version })
  const why = speaker.why(part.can.signFor)
  useKeys({ s: () => why === null && !sign.busy && signs() }, asking === null)
  if (asking) {
    const done = () => {
      setAsking(null)
      onDone()
    }
    return <Ask asking={asking} task={task} speaker={speaker} onDone={done} onClose={() => setAsking(null)} />
  }
  const shown: Asking[] = ['return', 'extension', part.state === 'waiting' ? 'resume' : 'pause']
  return (
    <>
      <div className="op-line no-print">
        {part.state === 'assigned' && (
          <ReasonedButton type="primary" why={why} loading={sign.busy} onClick={signs}>
            {t('op.unit.sign')}
            {inBrackets('s', speaker.language)}
          </ReasonedButton>
        )}
        {shown.map((one) => (
          <ReasonedButton key={one} why={speaker.why(part.can[VERDICTS[one]])} onClick={() => setAsking(one)}>
            {t(`op.unit.${one}`)}
          </ReasonedButton>
        ))}
      </div>
      {part.can.reply.can ? (
        <UnitReply task={task} speaker={speaker} onDone={onDone} />
      ) : (
        part.state === 'assigned' && <p className="soft">{t('op.unit.reply.first-sign')}</p>
      )}
    </>
  )
}

interface AskProps extends UnitDeedsProps {
  asking: Asking
  onClose(): void
}

const FIELDS: Record<Asking, { field: string; path: string; optional?: boolean }> = {
  return: { field: 'reason', path: 'return' },
  extension: { field: 'reason', path: 'extension' },
  pause: { field: 'question', path: 'pause' },
  resume: { field: 'note', path: 'resume', optional: true },
}
const LABELS = {
  return: 'op.unit.return.reason',
  extension: 'op.unit.extension.reason',
  pause: 'op.unit.pause.question',
  resume: 'op.unit.resume.note',
} as const

function Ask({ asking, task: { part, item }, speaker, onDone, onClose }: AskProps) {
  const { t, day } = speaker
  const [id] = useState(newId)
  const { field, path, optional = false } = FIELDS[asking]
  const about =
    asking === 'return' && part.returnableUntil
      ? t('op.unit.return.until', { date: day(part.returnableUntil) })
      : asking === 'pause'
        ? t('op.unit.pause.what')
        : null
  return (
    <WordsForm
      item={item}
      speaker={speaker}
      onDone={onDone}
      onClose={onClose}
      path={`/api/v1/opinions/parts/${part.partId}/${path}`}
      version={part.version}
      field={field}
      label={t(LABELS[asking])}
      does={t(`op.unit.${asking}`)}
      about={about}
      optional={optional}
      {...(asking === 'extension' ? { besides: { id } } : {})}
    />
  )
}
