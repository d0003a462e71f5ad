import { Fragment, type ReactNode } from 'react'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Badge } from '../../../../platform/ui/phone/shows.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { TrackAnswer } from '../../contract-open.ts'
import { nameWords } from '../../words-of-names.ts'
import { nameIn, wordsIn } from './names.ts'
import { trackWords } from './words-of-tracking.ts'

type Reply = TrackAnswer['replies'][number]

const CLASS_SHAPES: Record<Reply['class'], StateKind> = {
  ...{ solved: 'done', being_solved: 'going', planned: 'waiting' },
  ...{ reference: 'stopped', cannot: 'stopped', higher: 'waiting' },
}

/**
 * What was answered, by whom, what was promised, and what the resident said to it; the newest first. What is asked about
 * the newest stands right below it.
 */
export function Answers({ item, children }: { item: TrackAnswer; children?: ReactNode }) {
  const t = useWords(trackWords)
  const n = useWords(nameWords)
  const { language } = useLanguage()
  const replies = [...item.replies].sort((a, b) => b.round - a.round)
  return (
    <>
      {replies.map((reply, place) => {
        const rating = item.ratings.find((one) => one.round === reply.round)
        const many = replies.length > 1
        return (
          <Fragment key={`${reply.round} ${reply.at}`}>
            <article className="card answer">
              <h2>{many ? t('track.answer.round', { n: reply.round }) : t('track.answer')}</h2>
              <p>
                <Badge kind={CLASS_SHAPES[reply.class]}>{n(`class.${reply.class}`)}</Badge>
              </p>
              <p className="check-words">{wordsIn(language, reply)}</p>
              {reply.promises.map((promise) => (
                <Promised key={`${promise.dueOn} ${promise.words}`} promise={promise} />
              ))}
              <p className="soft">
                {t('track.answer.by', {
                  body: nameIn(language, { name: reply.body, nameEn: reply.bodyEn }),
                  when: sayInstant(reply.at, language),
                })}
              </p>
              {rating && (
                <p>
                  {t('track.rate.line', {
                    handling: n(`satisfaction.${rating.handling}`),
                    result: n(`satisfaction.${rating.result}`),
                  })}
                </p>
              )}
            </article>
            {place === 0 && children}
          </Fragment>
        )
      })}
    </>
  )
}

const PROMISES = ['kept', 'broken', 'changed', 'open'] as const
const PROMISE_SHAPES: Record<(typeof PROMISES)[number], StateKind> = {
  ...{ kept: 'done', broken: 'late', changed: 'soon', open: 'waiting' },
}

function Promised({ promise }: { promise: Reply['promises'][number] }) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const state = PROMISES.find((one) => one === promise.state) ?? 'open'
  const date = sayDate(promise.dueOn, language, new Date().getFullYear())
  return (
    <p>
      {t('track.promise', { date, words: wordsIn(language, promise) })}{' '}
      <Badge kind={PROMISE_SHAPES[state]}>{t(`track.promise.${state}`)}</Badge>
    </p>
  )
}
