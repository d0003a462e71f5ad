import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { MovedAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ActivityForm } from './activity-form.tsx'
import { FORM_FIELDS, factsOf } from './draft.ts'
import { PeoplePicker } from './people-picker.tsx'
import { PlanButtons } from './plan-buttons.tsx'
import { useDraftActivity } from './use-draft-activity.ts'
import { usePlaces } from './use-places.ts'

/** Plans an activity of any kind, as a draft or published at once, with those due. */
export default function NewActivityPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const places = usePlaces()
  const [, go] = useLocation()
  const toast = useToast()
  const { draft, change, people, setPeople, last } = useDraftActivity(places, 'weekly_visit')
  const [id] = useState(newId)
  const plan = useDeed<object, MovedAnswer>('POST', '/api/v1/activities', {
    quiet: true,
    done(answer) {
      toast.say(t('desk.new.done'))
      go(`/activities/${answer.activityId}`)
    },
  })
  const save = (publish: boolean) =>
    plan.run({
      id,
      ...factsOf(draft),
      publish,
      due: people.map(({ personId, role }) => ({ personId, ...(role ? { role } : {}) })),
    })
  if (!places.ready) return <LoadingState />
  return (
    <>
      <PageHead title={t('desk.new')} />
      <form
        className="act-form panel"
        onSubmit={(event) => {
          event.preventDefault()
          void save(true)
        }}
      >
        <ActivityForm draft={draft} onChange={change} places={places} problem={plan.problem} />
        <div>
          {last && <Button onClick={last.use}>{t('desk.same', { date: sayDate(last.heldOn, language) })}</Button>}
        </div>
        <PeoplePicker
          label={t('desk.people.due')}
          chosen={people}
          onChange={setPeople}
          on={draft.heldOn}
          streetId={draft.streetId}
        />
        <FormProblem problem={plan.problem} fields={FORM_FIELDS} />
        <PlanButtons busy={plan.busy} onDraft={() => void save(false)} />
      </form>
    </>
  )
}
