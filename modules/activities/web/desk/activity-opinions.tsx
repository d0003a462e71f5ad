import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { DetailAnswer, OpinionAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { emptyOpinion, OpinionEditor, saidOpinions } from './opinion-editor.tsx'

/** What was heard, as lines: edited while the activity is open, read afterwards. */
export function ActivityOpinions({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  const toast = useToast()
  const [lines, setLines] = useState(() => (activity.opinions.length > 0 ? activity.opinions : [emptyOpinion()]))
  const save = useDeed('PUT', `/api/v1/activities/${activity.activityId}/opinions`, {
    done: () => toast.say(t('desk.opinions.saved')),
  })
  if (!activity.can.hear.can) {
    if (!activity.namesShown)
      return <p className="soft">{t('desk.count.opinions', { n: activity.tallies.opinions })}</p>
    return activity.opinions.length === 0 ? (
      <p className="soft">{t('desk.opinions.none')}</p>
    ) : (
      <OpinionList opinions={activity.opinions} />
    )
  }
  return (
    <div className="act-form">
      <OpinionEditor lines={lines} onChange={setLines} />
      <div>
        <ReasonedButton
          loading={save.busy}
          onClick={() => void save.run({ version: activity.version, opinions: saidOpinions(lines) })}
        >
          {t('desk.opinions.save')}
        </ReasonedButton>
      </div>
    </div>
  )
}

/** Opinions as they were said, each with how far it reaches. */
export function OpinionList({ opinions }: { opinions: readonly OpinionAnswer[] }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  return (
    <ol className="act-quote">
      {opinions.map((line) => (
        <li key={line.id}>
          {language === 'en' && line.wordsEn !== '' ? line.wordsEn : line.words}
          <span className="soft"> {t(`activities.reach.${line.reach}`)}</span>
        </li>
      ))}
    </ol>
  )
}
