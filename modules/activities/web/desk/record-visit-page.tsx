import { Button, Select } from 'antd'
import { useState } from 'react'
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
import { FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ActivityForm } from './activity-form.tsx'
import { FORM_FIELDS, factsOf } from './draft.ts'
import { emptyOpinion, OpinionEditor, saidOpinions } from './opinion-editor.tsx'
import { type Chosen, type EmptyEnter, LevelNote, PeoplePicker, TakeOff } from './people-picker.tsx'
import { useDraftActivity } from './use-draft-activity.ts'
import { type Places, usePlaces } from './use-places.ts'

/** A visit being entered: the form, who was present, what was said, and the two ways to save it. */
function useRecording(places: Places) {
  const t = useWords(deskWords)
  const toast = useToast()
  const drafting = useDraftActivity(places, 'weekly_visit')
  const { draft, people } = drafting
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
  const heard = kindOf(draft.kind)?.opinions === true
  const save = (deed: typeof close | typeof keep) => {
    if (close.busy || keep.busy) return
    close.clear()
    keep.clear()
    const attendance = people.map(({ personId, role }) => ({ personId, mark: 'present', ...(role ? { role } : {}) }))
    void deed.run({ id, ...factsOf(draft), attendance, opinions: heard ? saidOpinions(opinions) : [] })
  }
  const saving = { close: () => save(close), keep: () => save(keep), closing: close.busy, keeping: keep.busy }
  return { ...drafting, id, opinions, setOpinions, heard, saving, problem: close.problem ?? keep.problem }
}

/** Enter on the empty field of names: those of last time while nobody is named, on to the opinions afterwards. */
function useEmptyEnter({ people, last, heard }: Pick<ReturnType<typeof useRecording>, 'people' | 'last' | 'heard'>) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const [called, setCalled] = useState(0)
  const enter = (what: string, run: () => void): { called: number; emptyEnter: EmptyEnter } => ({
    called,
    emptyEnter: { what, run },
  })
  if (people.length > 0 && heard) return enter(t('desk.people.enter-on'), () => setCalled(called + 1))
  if (people.length > 0 || last === null || last.people === 0) return { called, emptyEnter: null }
  return enter(t('desk.people.enter-last', { date: sayDate(last.heldOn, language), n: last.people }), last.use)
}

/** One form for a visit that has taken place: initials and Enter for each deputy, a line for each opinion, Ctrl+Enter. */
export default function RecordVisitPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const places = usePlaces()
  const recording = useRecording(places)
  const { id, draft, change, people, setPeople, last, opinions, setOpinions, heard, saving, problem } = recording
  const { emptyEnter, called } = useEmptyEnter(recording)
  useKeys({ 'ctrl+enter': saving.close })
  if (!places.ready) return <LoadingState />
  const takePart = (personId: string) => (role: NonNullable<Chosen['role']>) =>
    setPeople(people.map((one) => (one.personId === personId ? { ...one, role } : one)))
  return (
    <>
      <PageHead title={t('desk.record')} sub={t('desk.record.sub')} />
      <form
        className="act-form panel"
        onSubmit={(event) => {
          event.preventDefault()
          saving.close()
        }}
      >
        <ActivityForm key={id} draft={draft} onChange={change} places={places} problem={problem} askCommunity />
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
          emptyEnter={emptyEnter}
        >
          {(person, takeOff) => (
            <PresentPerson kind={draft.kind} person={person} takeOff={takeOff} onPart={takePart(person.personId)} />
          )}
        </PeoplePicker>
        {heard && <OpinionEditor lines={opinions} onChange={setOpinions} called={called} />}
        <FormProblem problem={problem} fields={FORM_FIELDS} />
        <SaveButtons saving={saving} />
      </form>
    </>
  )
}

function SaveButtons({ saving }: { saving: ReturnType<typeof useRecording>['saving'] }) {
  const t = useWords(deskWords)
  return (
    <div className="act-line">
      <Button type="primary" htmlType="submit" loading={saving.closing}>
        {t('desk.record.close')}
      </Button>
      <Button onClick={saving.keep} loading={saving.keeping}>
        {t('desk.record.keep')}
      </Button>
      <span className="hint">{t('desk.record.keys')}</span>
    </div>
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
