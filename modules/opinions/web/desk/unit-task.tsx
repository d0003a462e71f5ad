import { useRef } from 'react'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { TaskAnswer } from '../../contract-handling.ts'
import { ItemContact } from './item-contact.tsx'
import { ItemHistory } from './item-history.tsx'
import { PartFacts } from './item-parts.tsx'
import { ItemPhotos } from './item-photos.tsx'
import { ItemReplies } from './item-replies.tsx'
import './opinions-item.css'
import type { Speaker } from './speak.ts'
import { UnitDeeds } from './unit-deeds.tsx'
import { whyAgain } from './why-again.ts'

/** One task: what was said and what is asked of the unit, the deeds, the reply, and below it what others see of it. */
export function UnitTask({ partId, speaker }: { partId: string; speaker: Speaker }) {
  const { t } = speaker
  const head = useRef<HTMLHeadingElement>(null)
  const { data, problem, loading, again } = useAsk<TaskAnswer>(`/api/v1/opinions/parts/${partId}`)
  if (loading) return <LoadingState />
  if (problem && (!data || problem.status === 404)) return <ErrorState problem={problem} again={again} />
  if (!data) return null
  const { part, item } = data
  const place = [
    speaker.gloss(item.street.name, item.street.nameEn),
    item.community && speaker.gloss(item.community.name, item.community.nameEn),
    item.place,
  ]
  return (
    <article className="op-pane" aria-label={item.number}>
      <h2 ref={head} tabIndex={-1}>
        {item.number}
      </h2>
      <p className="op-marks">
        <span className="soft">{place.filter(Boolean).join(' · ')}</span>
        <span className="soft">{speaker.name('theme', item.theme)}</span>
        {item.urgedTimes > 0 && <StateTag kind="soon">{t('op.urged', { n: item.urgedTimes })}</StateTag>}
        {item.supervised && <StateTag kind="soon">{t('op.supervised')}</StateTag>}
        {item.confidential && <StateTag kind="stopped">{t('op.confidential')}</StateTag>}
      </p>
      {part.round === item.round && <Again item={item} speaker={speaker} />}
      <p className="op-words">{speaker.gloss(item.words, item.wordsEn)}</p>
      <ItemPhotos item={item} speaker={speaker} />
      <PartFacts part={part} speaker={speaker} />
      <UnitDeeds key={part.version} task={data} speaker={speaker} onDone={() => head.current?.focus()} />
      <ItemContact item={item} speaker={speaker} />
      {item.replies.length > 0 && <ItemReplies item={item} speaker={speaker} />}
      <details className="op-block">
        <summary>{t('op.tab.history', { n: item.steps.length })}</summary>
        <ItemHistory steps={item.steps} speaker={speaker} />
      </details>
    </article>
  )
}

/** A second handling: why the first was not enough, before everything else. */
function Again({ item, speaker }: { item: TaskAnswer['item']; speaker: Speaker }) {
  const { t } = speaker
  const again = whyAgain(item)
  if (again === null) return null
  return (
    <div className="op-again">
      <p className="op-marks">
        <StateTag kind="soon">{t('op.round', { n: item.round })}</StateTag>
        <strong>{t(`op.again.${again.who}`)}</strong>
      </p>
      <p className="op-said">{speaker.gloss(again.words, again.wordsEn)}</p>
    </div>
  )
}
