import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { PromiseLine } from './promise-line.tsx'
import type { Speaker } from './speak.ts'

type Reply = ItemAnswer['replies'][number]
type Rating = ItemAnswer['ratings'][number]

/** The replies, the promises in them, and how they were rated, newest first. No rating is said, never taken for "satisfied". */
export function ItemReplies({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t } = speaker
  return (
    <>
      {item.replies.length === 0 && <p className="soft">{t('op.reply.none')}</p>}
      <ul className="op-parts">
        {[...item.replies].reverse().map((reply) => (
          <li key={reply.replyId}>
            <OneReply reply={reply} speaker={speaker} />
            {item.promises
              .filter((promise) => promise.replyId === reply.replyId)
              .map((promise) => (
                <PromiseLine key={promise.promiseId} promise={promise} item={item} speaker={speaker} />
              ))}
          </li>
        ))}
      </ul>
      <section className="op-block" aria-label={t('op.ratings')}>
        <h3>{t('op.ratings')}</h3>
        {item.ratings.length === 0 && <p className="soft">{t('op.ratings.none')}</p>}
        {[...item.ratings].reverse().map((rating) => (
          <OneRating key={`${rating.round} ${rating.by}`} rating={rating} speaker={speaker} />
        ))}
      </section>
    </>
  )
}

function OneReply({ reply, speaker }: { reply: Reply; speaker: Speaker }) {
  const { t, language } = speaker
  return (
    <>
      <p className="op-two">
        <strong>
          {speaker.name('class', reply.class)}
          {reply.round > 1 && <span className="soft"> {t('op.round', { n: reply.round })}</span>}
        </strong>
        {reply.releasedAt === null &&
          (reply.sentBack === null ? (
            <StateTag kind="waiting">{t('op.reply.waits')}</StateTag>
          ) : (
            <StateTag kind="stopped">{t('op.reply.sent-back', { why: reply.sentBack })}</StateTag>
          ))}
      </p>
      <p className="op-said">{speaker.gloss(reply.words, reply.wordsEn)}</p>
      <p className="soft">
        {t('op.reply.by', { body: reply.body, who: reply.writtenBy, when: sayInstant(reply.writtenAt, language) })}
      </p>
    </>
  )
}

const KINDS: Record<Rating['result'], StateKind> = { satisfied: 'done', basically: 'going', dissatisfied: 'late' }

function OneRating({ rating, speaker }: { rating: Rating; speaker: Speaker }) {
  const { t } = speaker
  return (
    <p className="op-rating">
      <StateTag kind={KINDS[rating.result]}>
        {t(`op.rating.by.${rating.by}`)}{' '}
        {t('op.rating.line', {
          handling: speaker.name('satisfaction', rating.handling),
          result: speaker.name('satisfaction', rating.result),
        })}
      </StateTag>{' '}
      {rating.round > 1 && <span className="soft">{t('op.round', { n: rating.round })} </span>}
      {rating.words !== '' && <span>{speaker.gloss(rating.words, rating.wordsEn)}</span>}
    </p>
  )
}
