import { Tabs } from 'antd'
import { useState } from 'react'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Citations } from '../../../committees/web/index.tsx'
import type { DetailAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { ActivityActions } from './activity-actions.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import { ActivityOpinions } from './activity-opinions.tsx'
import { ActivityPapers, ActivityTrace } from './activity-papers.tsx'
import { ActivityWho } from './activity-who.tsx'
import { ChangeActivity } from './change-activity.tsx'
import { sayHeading, sayHours, sayKind, sayPlace, sayTitle } from './say-line.ts'
import { StateOf } from './state-of.tsx'

/** One activity: what it is, what can be done with it and why not, and its facts, people, opinions, papers, history. */
export function ActivityDetail({ id }: { id: string }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const [changing, setChanging] = useState(false)
  const { data, problem, loading, again } = useAsk<DetailAnswer>(`/api/v1/activities/${id}`)
  if (loading) return <LoadingState />
  if (problem && (!data || problem.status === 404)) return <ErrorState problem={problem} again={again} />
  if (!data) return null
  if (changing) return <ChangeActivity activity={data} onDone={() => setChanging(false)} />
  const { named, present, opinions } = data.tallies
  const who = data.state === 'planned' || present === 0 ? named : present
  const tabs = [
    { key: 'facts', label: t('desk.tab.facts'), children: <ActivityFacts activity={data} /> },
    { key: 'who', label: t('desk.tab.who', { n: who }), children: <ActivityWho activity={data} /> },
    {
      key: 'opinions',
      label: t('desk.tab.opinions', { n: opinions }),
      children: <ActivityOpinions key={data.version} activity={data} />,
    },
    ...(data.can.export.can
      ? [{ key: 'papers', label: t('desk.tab.papers'), children: <ActivityPapers id={id} /> }]
      : []),
    ...(data.can.export.can ? [{ key: 'trace', label: t('desk.tab.trace'), children: <ActivityTrace id={id} /> }] : []),
  ]
  return (
    <article className="act-detail" aria-label={sayTitle(data, language)}>
      <p className="act-two">
        <span className="tabular">
          {sayDate(data.heldOn, language)} {sayHours(data)}
        </span>
        <StateOf state={data.state} heldOn={data.heldOn} />
      </p>
      <h2>{sayHeading(data, language)}</h2>
      <p className="soft">{[sayKind(data.kind, language), sayPlace(data, language)].filter(Boolean).join(' · ')}</p>
      <Citations quiet kind="activity_kind" id={data.kind} />
      <ActivityActions activity={data} onChange={() => setChanging(true)} />
      <Tabs items={tabs} size="small" />
    </article>
  )
}
