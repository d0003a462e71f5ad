import { Button } from 'antd'
import { useState } from 'react'
import { FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { DetailAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { ActivityForm } from './activity-form.tsx'
import { type Draft, draftOf, FORM_FIELDS, factsOf } from './draft.ts'
import { usePlaces } from './use-places.ts'

/** The facts of an open activity, to be changed; kind, organiser and community stay. */
export function ChangeActivity({ activity, onDone }: { activity: DetailAnswer; onDone(): void }) {
  const t = useWords(deskWords)
  const places = usePlaces()
  const toast = useToast()
  const [draft, setDraft] = useState<Draft>(() => draftOf(activity))
  const change = useDeed('PATCH', `/api/v1/activities/${activity.activityId}`, {
    quiet: true,
    done() {
      toast.say(t('desk.done.changed'))
      onDone()
    },
  })
  const { kind: _kind, streetId: _street, communityId: _community, ...facts } = factsOf(draft)
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault()
        void change.run({ version: activity.version, ...facts })
      }}
    >
      <h2>{t('desk.do.change')}</h2>
      <ActivityForm
        fixed
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        places={places}
        problem={change.problem}
      />
      <FormProblem problem={change.problem} fields={FORM_FIELDS} />
      <div className="act-line">
        <Button type="primary" htmlType="submit" loading={change.busy}>
          {t('desk.do.save')}
        </Button>
        <Button onClick={onDone}>{t('desk.do.back')}</Button>
      </div>
    </form>
  )
}
