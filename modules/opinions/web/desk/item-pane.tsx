import { Button, Tabs } from 'antd'
import { useRef } from 'react'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { DueTag } from './due-tag.tsx'
import { ItemClocks } from './item-clocks.tsx'
import { ItemContact } from './item-contact.tsx'
import { ItemDecisions } from './item-decisions.tsx'
import { ItemDeeds } from './item-deeds.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemHistory } from './item-history.tsx'
import { ItemParts } from './item-parts.tsx'
import { ItemReplies } from './item-replies.tsx'
import { nextStep } from './next-step.ts'
import './opinions-item.css'
import { mayEnter } from './roles.ts'
import type { Speaker } from './speak.ts'
import { itemKind } from './state-says.ts'

/** One item: what happens next and by whom, what can be done, and below it facts, handling, replies, clocks, history. */
export function ItemPane({ itemId, speaker }: { itemId: string; speaker: Speaker }) {
  const head = useRef<HTMLHeadingElement>(null)
  const { data, problem, loading, again } = useAsk<ItemAnswer>(`/api/v1/opinions/items/${itemId}`)
  if (loading) return <LoadingState />
  if (problem && (!data || problem.status === 404)) return <ErrorState problem={problem} again={again} />
  if (!data) return null
  return (
    <article className="op-pane" aria-label={data.number}>
      <p className="op-two">
        <DueTag due={data.due} speaker={speaker} />
        <StateTag kind={itemKind(data.state)}>{speaker.name('state', data.state)}</StateTag>
      </p>
      <h2 ref={head} tabIndex={-1}>
        {data.number}
      </h2>
      <Marks item={data} speaker={speaker} />
      <p className="op-words">{speaker.gloss(data.words, data.wordsEn)}</p>
      <Next item={data} speaker={speaker} />
      <ItemDecisions
        key={`decide ${data.version}`}
        item={data}
        speaker={speaker}
        onDone={() => head.current?.focus()}
      />
      <ItemDeeds key={data.version} item={data} speaker={speaker} onDone={() => head.current?.focus()} />
      <Papers item={data} speaker={speaker} />
      <Tabs items={tabsOf(data, speaker)} size="small" />
    </article>
  )
}

/** What is known of an item, a tab for each kind. */
function tabsOf(data: ItemAnswer, speaker: Speaker) {
  const { t } = speaker
  return [
    {
      key: 'facts',
      label: t('op.tab.facts'),
      children: (
        <>
          <ItemFacts item={data} speaker={speaker} />
          <ItemContact item={data} speaker={speaker} />
        </>
      ),
    },
    {
      key: 'parts',
      label: t('op.tab.parts', { n: data.parts.length }),
      children: <ItemParts item={data} speaker={speaker} />,
    },
    {
      key: 'replies',
      label: t('op.tab.replies', { n: data.replies.length }),
      children: <ItemReplies item={data} speaker={speaker} />,
    },
    {
      key: 'clocks',
      label: t('op.tab.clocks', { n: data.clocks.length }),
      children: <ItemClocks clocks={data.clocks} speaker={speaker} />,
    },
    {
      key: 'history',
      label: t('op.tab.history', { n: data.steps.length }),
      children: <ItemHistory steps={data.steps} speaker={speaker} />,
    },
  ]
}

function Marks({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t, language } = speaker
  return (
    <p className="op-marks">
      <span className="soft">
        {[speaker.gloss(item.street.name, item.street.nameEn), communityOf(item, speaker), item.place]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {item.round > 1 && <StateTag kind="soon">{t('op.round', { n: item.round })}</StateTag>}
      {item.wantsMeeting && <StateTag kind="late">{t('op.wants-meeting')}</StateTag>}
      {item.urgedTimes > 0 && <StateTag kind="soon">{t('op.urged', { n: item.urgedTimes })}</StateTag>}
      {item.supervised && <StateTag kind="soon">{t('op.supervised')}</StateTag>}
      {item.confidential && <StateTag kind="stopped">{t('op.confidential')}</StateTag>}
      {item.held && <StateTag kind="waiting">{t('op.is-held')}</StateTag>}
      {item.hidden && <StateTag kind="stopped">{t('op.is-hidden')}</StateTag>}
      {item.grade && (
        <span className="soft">
          {t('op.grade')}
          {inBrackets(t(`op.grade.${item.grade}`), language)}
        </span>
      )}
    </p>
  )
}

function communityOf(item: Pick<ItemAnswer, 'community'>, speaker: Speaker): string {
  return item.community ? speaker.gloss(item.community.name, item.community.nameEn) : speaker.t('op.no-community')
}

/** Who moves next, with what, and by which day. */
function Next({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t } = speaker
  const lead = item.parts.find((part) => part.kind === 'lead' && part.round === item.round)
  const step = nextStep(item.state, item.deputy !== null, lead?.state ?? null)
  const who = (whom: NonNullable<typeof step>['who']) => {
    if (whom === 'unit' && item.lead) return speaker.gloss(item.lead.name, item.lead.nameEn)
    if (whom === 'deputy' && item.deputy) return item.deputy.name
    return t(`op.who.${whom}`)
  }
  return (
    <p className="op-next">
      <strong>{t('op.next')}</strong>{' '}
      {item.held
        ? t('op.next.held')
        : step === null
          ? t('op.next.over')
          : t('op.next.by', { who: who(step.who), what: t(`op.what.${step.what}`) })}
    </p>
  )
}

/** The slips to hand on: 交办单 once it is with a unit, 反馈单 once there is a reply. */
function Papers({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t, language } = speaker
  const makes = mayEnter(useMe())
  const base = `/api/v1/opinions/items/${item.itemId}/papers`
  const answered = item.replies.some((reply) => reply.releasedAt !== null)
  if (!makes || (item.parts.length === 0 && !answered)) return null
  return (
    <div className="op-line no-print">
      {item.parts.length > 0 && (
        <Button size="small" href={`${base}/handover.docx?lang=${language}`} download>
          {t('op.do.handover-paper')}
        </Button>
      )}
      {answered && (
        <Button size="small" href={`${base}/feedback.docx?lang=${language}`} download>
          {t('op.do.feedback-paper')}
        </Button>
      )}
    </div>
  )
}
