import { Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { kindOf } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { ActivityForm } from './activity-form.tsx'
import { FORM_FIELDS, factsOf } from './draft.ts'
import { FormProblem } from './field-box.tsx'
import { emptyOpinion, OpinionEditor, saidOpinions } from './opinion-editor.tsx'
import { type Chosen, LevelNote, PeoplePicker, TakeOff } from './people-picker.tsx'
import { useDraftActivity } from './use-draft-activity.ts'
import { usePlaces } from './use-places.ts'

/** One form for a visit that has taken place: initials and Enter for each deputy, a line for each opinion, Ctrl+Enter. */
export default function RecordVisitPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const places = usePlaces()
  const toast = useToast()
  const drafting = useDraftActivity(places, 'weekly_visit')
  const { draft, change, people, setPeople, last } = drafting
  const [id, setId] = useState(newId)
  const [opinions, setOpinions] = useState(() => [emptyOpinion()])
  const next = (text: string) => {
    toast.say(text)
    setId(newId())
    setOpinions([emptyOpinion()])
    drafting.clear()
  }
  const close = useDeed<object, { records: number }>('POST', '/api/v1/activities/record-and-close', {
    quiet: true,
    done: ({ records }) => next(t('desk.record.done', { n: records })),
  })
  const keep = useDeed<object>('POST', '/api/v1/activities/record', {
    quiet: true,
    done: () => next(t('desk.record.kept')),
  })
  const problem = close.problem ?? keep.problem
  const busy = close.busy || keep.busy
  const save = (deed: typeof close | typeof keep) => {
    if (busy) return
    close.clear()
    keep.clear()
    const attendance = people.map(({ personId, role }) => ({ personId, mark: 'present', ...(role ? { role } : {}) }))
    void deed.run({ id, ...factsOf(draft), attendance, opinions: saidOpinions(opinions) })
  }
  useKeys({ 'ctrl+enter': () => save(close) })
  const heard = kindOf(draft.kind)?.opinions === true
  useEffect(() => {
    if (!heard) setOpinions([emptyOpinion()])
  }, [heard])
  if (!places.ready) return <LoadingState />
  return (
    <>
      <PageHead title={t('desk.record')} sub={t('desk.record.sub')} />
      <form
        className="act-form panel"
        onSubmit={(event) => {
          event.preventDefault()
          save(close)
        }}
      >
        <ActivityForm draft={draft} onChange={change} places={places} problem={problem} />
        <div>
          {last && <Button onClick={last.use}>{t('desk.same', { date: sayDate(last.heldOn, language) })}</Button>}
        </div>
        <PeoplePicker
          label={t('desk.people.present')}
          chosen={people}
          onChange={setPeople}
          on={draft.heldOn}
          streetId={draft.streetId}
          focusOn={draft.communityId}
        >
          {(person, takeOff) => (
            <PresentPerson
              kind={draft.kind}
              person={person}
              takeOff={takeOff}
              onPart={(role) =>
                setPeople(people.map((one) => (one.personId === person.personId ? { ...one, role } : one)))
              }
            />
          )}
        </PeoplePicker>
        {heard && <OpinionEditor lines={opinions} onChange={setOpinions} />}
        <FormProblem problem={problem} fields={FORM_FIELDS} />
        <div className="act-line">
          <Button type="primary" htmlType="submit" loading={close.busy}>
            {t('desk.record.close')}
          </Button>
          <Button onClick={() => save(keep)} loading={keep.busy}>
            {t('desk.record.keep')}
          </Button>
          <span className="soft">{t('desk.record.keys')}</span>
        </div>
      </form>
    </>
  )
}

interface PresentPersonProps {
  kind: string
  person: Chosen
  takeOff(): void
  onPart(role: NonNullable<Chosen['role']>): void
}

/** Somebody present; where the kind tells parts apart (speaker, author), the part can be chosen. */
function PresentPerson({ kind, person, takeOff, onPart }: PresentPersonProps) {
  const t = useWords(deskWords)
  const parts = kindOf(kind)?.record?.roles ?? []
  return (
    <span className="act-person">
      {person.name}
      <LevelNote level={person.level} />
      {parts.length > 1 && (
        <Select
          size="small"
          value={person.role ?? parts[0] ?? 'participant'}
          aria-label={t('desk.field.part', { name: person.name })}
          options={parts.map((part) => ({ value: part, label: t(`activities.part.${part}`) }))}
          onChange={onPart}
        />
      )}
      <TakeOff name={person.name} onPress={takeOff} />
    </span>
  )
}
