import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { ItemAnswer, PartOfItem } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'
import { useMove } from './use-move.ts'
import { WordsForm } from './words-form.tsx'

interface DecisionsProps {
  item: ItemAnswer
  speaker: Speaker
  onDone(): void
}

type Subject = 'return' | 'reply' | 'extension'
interface Waiting {
  part: PartOfItem
  about: Subject
}

/** What of an item waits for the street's or the district's word: returns, replies, more time. */
export function waitingOf(item: Pick<ItemAnswer, 'parts'>): Waiting[] {
  return item.parts.flatMap((part): Waiting[] => [
    ...(part.state === 'return_asked' ? [{ part, about: 'return' as const }] : []),
    ...(part.state === 'replied' ? [{ part, about: 'reply' as const }] : []),
    ...(part.extensions.some((one) => one.state === 'asked') ? [{ part, about: 'extension' as const }] : []),
  ])
}

/** The decisions that wait, above everything else; of the first, y says yes and b sends back. */
export function ItemDecisions({ item, speaker, onDone }: DecisionsProps) {
  return waitingOf(item).map(({ part, about }, at) => (
    <Decision
      key={`${part.partId} ${about}`}
      item={item}
      part={part}
      about={about}
      speaker={speaker}
      keyed={at === 0}
      onDone={onDone}
    />
  ))
}

interface DecisionProps extends DecisionsProps, Waiting {
  keyed: boolean
}

const WORDS = {
  return: ['grant-return', 'refuse-return'],
  reply: ['release', 'send-back'],
  extension: ['grant-extension', 'refuse-extension'],
} as const

/** One decision: what was asked or written, yes and no. A yes to a reply needs no words, everything else its reason. */
function Decision({ item, part, about, speaker, keyed, onDone }: DecisionProps) {
  const { t } = speaker
  const [asking, setAsking] = useState<'yes' | 'no' | null>(null)
  const close = () => setAsking(null)
  const extension = part.extensions.find((one) => one.state === 'asked')
  const release = useMove<object>(`/api/v1/opinions/parts/${part.partId}/release`, { speaker, onDone, onClose: close })
  const why = whyNot(about, part, speaker)
  const yes = () => (about === 'reply' ? void release.run({ version: part.version }) : setAsking('yes'))
  useKeys(
    {
      y: (event) => {
        event.preventDefault()
        if (why.yes === null) yes()
      },
      b: (event) => {
        event.preventDefault()
        if (why.no === null) setAsking('no')
      },
    },
    keyed && asking === null,
  )
  const [yesWord, noWord] = WORDS[about]
  const form = { item, part, about, speaker, extensionId: extension?.extensionId, onDone, onClose: close }
  return (
    <section className="op-decide" aria-label={t(`op.decide.${about}`)}>
      <Asked item={item} part={part} about={about} speaker={speaker} />
      {asking ? (
        <Reason {...form} grant={asking === 'yes'} />
      ) : (
        <div className="op-line no-print">
          <ReasonedButton type="primary" why={why.yes} loading={release.busy} onClick={yes}>
            {t(`op.part.${yesWord}`)}
            {keyed && inBrackets('y', speaker.language)}
          </ReasonedButton>
          <ReasonedButton why={why.no} onClick={() => setAsking('no')}>
            {t(`op.part.${noWord}`)}
            {keyed && inBrackets('b', speaker.language)}
          </ReasonedButton>
          {extension && about === 'extension' && (
            <span className="soft">{t(`op.part.extension-consent.${extension.consent}`)}</span>
          )}
        </div>
      )}
    </section>
  )
}

function whyNot(about: Subject, part: PartOfItem, speaker: Speaker) {
  const asked = part.extensions.find((one) => one.state === 'asked')?.can.decide ?? { can: true }
  if (about === 'extension') return { yes: speaker.why(asked), no: speaker.why(asked) }
  if (about === 'reply') return { yes: speaker.why(part.can.releaseReply), no: speaker.why(part.can.sendBackReply) }
  return { yes: speaker.why(part.can.grantReturn), no: speaker.why(part.can.refuseReturn) }
}

/** What was asked for, or the reply as it is written. */
function Asked({ item, part, about, speaker }: Waiting & Pick<DecisionsProps, 'item' | 'speaker'>) {
  const { t } = speaker
  const unit = speaker.gloss(part.unit.name, part.unit.nameEn)
  const reply = item.replies.findLast((one) => one.partId === part.partId && one.releasedAt === null && !one.sentBack)
  const extension = part.extensions.find((one) => one.state === 'asked')
  const promise = item.promises.find((one) => one.replyId === reply?.replyId)
  return (
    <>
      <p>
        <strong>
          {t(`op.decide.${about}`)} · {unit}
        </strong>
      </p>
      {about === 'return' && <p className="op-said">{part.returnReason}</p>}
      {about === 'extension' && extension && (
        <p className="op-said">
          {t('op.part.extension', { date: speaker.day(extension.until) })} · {extension.reason}
        </p>
      )}
      {about === 'reply' && reply && (
        <p className="op-said">
          {speaker.name('class', reply.class)} · {speaker.gloss(reply.words, reply.wordsEn)}
        </p>
      )}
      {about === 'reply' && promise && (
        <p className="op-said">
          {t('op.promise.due', { date: speaker.day(promise.dueOn) })}
          {speaker.gloss(promise.words, promise.wordsEn)}
        </p>
      )}
    </>
  )
}

interface ReasonProps {
  item: ItemAnswer
  part: PartOfItem
  about: Subject
  grant: boolean
  extensionId: string | undefined
  speaker: Speaker
  onDone(): void
  onClose(): void
}

/** The decision with its reason; the unit reads it. */
function Reason({ item, part, about, grant, extensionId, speaker, onDone, onClose }: ReasonProps) {
  const { t } = speaker
  const [yes, no] = WORDS[about]
  const base = `/api/v1/opinions/parts/${part.partId}`
  const paths = {
    return: `${base}/decide-return`,
    reply: `${base}/send-back`,
    extension: `/api/v1/opinions/extensions/${extensionId}/decide`,
  }
  return (
    <WordsForm
      item={item}
      speaker={speaker}
      onDone={onDone}
      onClose={onClose}
      path={paths[about]}
      version={part.version}
      field="reason"
      label={t('op.field.reason')}
      does={t(`op.part.${grant ? yes : no}`)}
      optional={about === 'extension' && grant}
      {...(about === 'reply' ? {} : { besides: { grant } })}
    />
  )
}
