import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import type { ItemAnswer, PartOfItem } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'
import { useMove } from './use-move.ts'
import { WordsForm } from './words-form.tsx'

interface PartDeedsProps {
  part: PartOfItem
  item: ItemAnswer
  speaker: Speaker
}

type Asking = 'grant-return' | 'refuse-return' | 'send-back' | 'grant-extension' | 'refuse-extension'

/** What the street decides about a part: a return that was asked, a reply that waits, more time. */
export function PartDeeds({ part, item, speaker }: PartDeedsProps) {
  const { t } = speaker
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  const base = `/api/v1/opinions/parts/${part.partId}`
  const release = useMove<object>(`${base}/release`, { speaker, onDone: close, onClose: close })
  const extension = part.extensions.find((one) => one.state === 'asked')
  const waiting = item.replies.find(
    (reply) => reply.partId === part.partId && reply.releasedAt === null && !reply.sentBack,
  )
  if (asking)
    return <Decide asking={asking} part={part} extensionId={extension?.extensionId} speaker={speaker} onClose={close} />
  return (
    <>
      {waiting && part.state === 'replied' && (
        <blockquote className="op-said">
          {speaker.name('class', waiting.class)} · {speaker.gloss(waiting.words, waiting.wordsEn)}
        </blockquote>
      )}
      <div className="op-line no-print">
        {part.state === 'return_asked' && (
          <>
            <ReasonedButton
              type="primary"
              why={speaker.why(part.can.grantReturn)}
              onClick={() => setAsking('grant-return')}
            >
              {t('op.part.grant-return')}
            </ReasonedButton>
            <ReasonedButton why={speaker.why(part.can.refuseReturn)} onClick={() => setAsking('refuse-return')}>
              {t('op.part.refuse-return')}
            </ReasonedButton>
          </>
        )}
        {part.state === 'replied' && (
          <>
            <ReasonedButton
              type="primary"
              why={speaker.why(part.can.releaseReply)}
              loading={release.busy}
              onClick={() => void release.run({ version: part.version })}
            >
              {t('op.part.release')}
            </ReasonedButton>
            <ReasonedButton why={speaker.why(part.can.sendBackReply)} onClick={() => setAsking('send-back')}>
              {t('op.part.send-back')}
            </ReasonedButton>
          </>
        )}
        {extension && <MoreTime extension={extension} speaker={speaker} onAsk={setAsking} />}
      </div>
    </>
  )
}

interface MoreTimeProps {
  extension: PartOfItem['extensions'][number]
  speaker: Speaker
  onAsk(asking: Asking): void
}

/** More time was asked for: whose consent it takes, and the two answers. */
function MoreTime({ extension, speaker, onAsk }: MoreTimeProps) {
  const { t } = speaker
  const why = speaker.why(extension.can.decide)
  return (
    <>
      <ReasonedButton type="primary" why={why} onClick={() => onAsk('grant-extension')}>
        {t('op.part.grant-extension')}
      </ReasonedButton>
      <ReasonedButton why={why} onClick={() => onAsk('refuse-extension')}>
        {t('op.part.refuse-extension')}
      </ReasonedButton>
      <span className="soft">{t(`op.part.extension-consent.${extension.consent}`)}</span>
    </>
  )
}

interface DecideProps {
  asking: Asking
  part: PartOfItem
  extensionId: string | undefined
  speaker: Speaker
  onClose(): void
}

/** The decision with its reason; the unit reads it. */
function Decide({ asking, part, extensionId, speaker, onClose }: DecideProps) {
  const { t } = speaker
  const grant = asking.startsWith('grant')
  const base = `/api/v1/opinions/parts/${part.partId}`
  const path = asking.endsWith('return')
    ? `${base}/decide-return`
    : asking === 'send-back'
      ? `${base}/send-back`
      : `/api/v1/opinions/extensions/${extensionId}/decide`
  return (
    <WordsForm
      speaker={speaker}
      onDone={onClose}
      onClose={onClose}
      path={path}
      version={part.version}
      field="reason"
      label={t('op.field.reason')}
      does={t(`op.part.${asking}`)}
      optional={asking === 'grant-extension'}
      {...(asking === 'send-back' ? {} : { besides: { grant } })}
    />
  )
}
