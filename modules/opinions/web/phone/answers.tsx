import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Badge, Card } from '../../../../platform/ui/phone/shows.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { nameWords } from '../../words-of-names.ts'
import { phoneWords } from '../../words-of-phone.ts'

type Reply = ItemAnswer['replies'][number]
type PromiseLine = ItemAnswer['promises'][number]
type Rating = ItemAnswer['ratings'][number]

/** The answers that were released, the newest first, each with its body's name, what it promised and how it was rated. */
export function Answers({ item }: { item: ItemAnswer }) {
  const released = item.replies.filter((reply) => reply.releasedAt !== null).reverse()
  return (
    <>
      {released.map((reply) => (
        <AnswerCard
          key={reply.replyId}
          reply={reply}
          bodyEn={
            item.lead?.name === reply.body
              ? item.lead.nameEn
              : item.street.name === reply.body
                ? item.street.nameEn
                : ''
          }
          promises={item.promises.filter((promise) => promise.replyId === reply.replyId)}
          ratings={item.ratings.filter((one) => one.by === 'deputy' && one.round === reply.round)}
        />
      ))}
    </>
  )
}

interface AnswerProps {
  reply: Reply
  /** '' where the body is called otherwise now, or the item has gone to another. */
  bodyEn: string
  promises: readonly PromiseLine[]
  /** One of the answer, one more of a promise kept. */
  ratings: readonly Rating[]
}

function AnswerCard({ reply, bodyEn, promises, ratings }: AnswerProps) {
  const t = useWords(phoneWords)
  const name = useWords(nameWords)
  const pick = usePick()
  const { language } = useLanguage()
  return (
    <Card title={t('opinions.phone.answer-of', { body: pick({ zh: reply.body, en: bodyEn }) })}>
      <p>
        <Badge kind={reply.class === 'solved' ? 'done' : reply.class === 'cannot' ? 'stopped' : 'going'}>
          {name(`class.${reply.class}`)}
        </Badge>
      </p>
      <p className="said">{pick({ zh: reply.words, en: reply.wordsEn })}</p>
      {reply.releasedAt && <p className="soft tabular">{sayInstant(reply.releasedAt, language)}</p>}
      {promises.map((promise) => (
        <PromiseWords key={promise.promiseId} promise={promise} />
      ))}
      {ratings.map((rating) => (
        <p key={rating.ratedAt} className="soft">
          {t('opinions.phone.my-rating', {
            handling: name(`satisfaction.${rating.handling}`),
            result: name(`satisfaction.${rating.result}`),
          })}
        </p>
      ))}
    </Card>
  )
}

const KIND: Readonly<Record<PromiseLine['state'], StateKind>> = {
  open: 'going',
  kept: 'done',
  changed: 'soon',
  broken: 'late',
}

/** A promise and where it stands: followed until it is kept. */
function PromiseWords({ promise }: { promise: PromiseLine }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const late = promise.state === 'open' && promise.overdue
  const key = late ? 'overdue' : promise.state
  return (
    <div className="stack">
      <p>
        <strong>{t('opinions.phone.promise')}</strong> {pick({ zh: promise.words, en: promise.wordsEn })}
      </p>
      <p>
        <Badge kind={late ? 'late' : KIND[promise.state]}>
          {t(`opinions.phone.promise.${key}`, { day: sayDate(promise.dueOn, language) })}
        </Badge>
      </p>
      {promise.settledWords && <p className="soft">{promise.settledWords}</p>}
    </div>
  )
}
