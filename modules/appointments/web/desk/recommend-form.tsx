import { Input, Radio, Select } from 'antd'
import { useId, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Page, Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { CandidateAnswer, CandidatesAnswer } from '../../contract-merit.ts'
import { ConditionsList } from './conditions-list.tsx'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'

const GROUNDS = ['delegation_deputy', 'department_head'] as const
type Ground = (typeof GROUNDS)[number]

interface RecommendFormProps {
  dossierId: string
  street: Pick<CandidatesAnswer, 'streetId' | 'street' | 'asOf'>
  /** Recommended already, so not offered again. */
  taken: readonly string[]
  speaker: Speaker
  onClose(): void
}

const PARTS = { by: '', number: '', words: '' }

/** The street Party working committee names somebody: the person by pinyin initials, the conditions seen at once, the reasons in words. */
export function RecommendForm({ dossierId, street, taken, speaker, onClose }: RecommendFormProps) {
  const { t } = speaker
  const toast = useToast()
  const [id] = useState(newId)
  const [ground, setGround] = useState<Ground>('delegation_deputy')
  const [person, setPerson] = useState<CandidateAnswer | null>(null)
  const [on, setOn] = useState<string>(street.asOf)
  const [said, setSaid] = useState({ ...PARTS, by: t('dossier.recommend.by.default', { street: street.street }) })
  const deed = useDeed('POST', `/api/v1/dossiers/${dossierId}/recommendations`, {
    quiet: true,
    refresh: ['/api/v1/dossiers'],
    done: () => {
      toast.say(t('dossier.recommend.done', { name: person?.name ?? '' }))
      onClose()
    },
  })
  const missing = !person
    ? t('dossier.recommend.person.missing')
    : said.words.trim().length < 2
      ? t('dossier.recommend.words.missing')
      : null
  const send = () =>
    void deed.run({
      ...{ id, streetId: street.streetId, personId: person?.personId, ground, recommendedOn: on },
      ...{ recommendedBy: said.by.trim(), words: said.words.trim() },
      ...(person?.mandateId && ground === 'delegation_deputy' ? { mandateId: person.mandateId } : {}),
      ...(person?.postId && ground === 'department_head' ? { postId: person.postId } : {}),
      ...(said.number.trim() === '' ? {} : { number: said.number.trim() }),
    })
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.recommend')}
      missing={missing}
      busy={deed.busy}
      problem={deed.problem}
      fields={['recommendedBy', 'recommendedOn', 'number', 'words']}
      onSend={send}
      onClose={onClose}
    >
      <CandidateField
        {...{ dossierId, ground, taken, person, speaker, streetId: street.streetId }}
        onChoose={setPerson}
        onGround={(next) => {
          setGround(next)
          setPerson(null)
        }}
      />
      {person && <ConditionsList conditions={person.conditions} speaker={speaker} />}
      <PaperFields
        {...{ said, on, speaker, latest: street.asOf, problem: deed.problem }}
        onSay={setSaid}
        onDay={setOn}
      />
    </StepForm>
  )
}

interface PaperFieldsProps {
  said: typeof PARTS
  on: string
  /** The day everything is looked at. */
  latest: string
  problem: Problem | null
  speaker: Speaker
  onSay(said: typeof PARTS): void
  onDay(on: string): void
}

/** By whom, when, the number of the paper, and the reasons; conclusions only. */
function PaperFields({ said, on, latest, problem, speaker: { t }, onSay, onDay }: PaperFieldsProps) {
  return (
    <>
      <div className="dossier-line">
        <FieldBox label={t('dossier.recommend.by')} name="recommendedBy" problem={problem} width="280px">
          {(field) => (
            <Input
              id={field}
              value={said.by}
              maxLength={120}
              onChange={({ target }) => onSay({ ...said, by: target.value })}
            />
          )}
        </FieldBox>
        <FieldBox label={t('dossier.recommend.on')} name="recommendedOn" problem={problem}>
          {(field) => <DateInput id={field} value={on} max={latest} onChange={onDay} />}
        </FieldBox>
        <FieldBox label={t('dossier.recommend.number')} name="number" problem={problem} width="200px">
          {(field) => (
            <Input
              id={field}
              value={said.number}
              maxLength={80}
              onChange={({ target }) => onSay({ ...said, number: target.value })}
            />
          )}
        </FieldBox>
      </div>
      <FieldBox label={t('dossier.recommend.words')} name="words" problem={problem}>
        {(field) => (
          <Input.TextArea
            id={field}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={said.words}
            onChange={({ target }) => onSay({ ...said, words: target.value })}
          />
        )}
      </FieldBox>
      <p className="soft">{t('dossier.recommend.cadre')}</p>
    </>
  )
}

interface CandidateFieldProps {
  dossierId: string
  streetId: number
  ground: Ground
  taken: readonly string[]
  person: CandidateAnswer | null
  speaker: Speaker
  onGround(ground: Ground): void
  onChoose(person: CandidateAnswer | null): void
}

/** Where somebody comes from, and who: by a part of the name or its initials. */
function CandidateField(props: CandidateFieldProps) {
  const { dossierId, streetId, ground, taken, person, onGround, onChoose } = props
  const { t } = props.speaker
  const legend = useId()
  const asked = useRows<CandidateAnswer>(`/api/v1/dossiers/${dossierId}/candidates`, { streetId, ground, limit: 100 })
  const people = (asked.rows as Page<CandidateAnswer>['items']).filter((one) => !taken.includes(one.personId))
  const face = (one: CandidateAnswer) => [one.name, one.postTitle ?? one.employer].filter(Boolean).join(' · ')
  return (
    <div className="dossier-line">
      <FieldBox label={t('dossier.recommend.person')} width="320px">
        {(field) => (
          <Select
            id={field}
            showSearch
            placeholder={t('dossier.recommend.find')}
            value={person?.personId ?? null}
            options={people.map((one) => ({ value: one.personId, label: face(one) }))}
            filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
            notFoundContent={<span className="soft">{t('dossier.recommend.nobody')}</span>}
            onChange={(id) => onChoose(people.find((one) => one.personId === id) ?? null)}
          />
        )}
      </FieldBox>
      <div className="field-box" role="radiogroup" aria-labelledby={legend}>
        <span id={legend} className="soft">
          {t('dossier.recommend.ground')}
        </span>
        <Radio.Group
          value={ground}
          options={GROUNDS.map((value) => ({ value, label: t(`dossier.ground.${value}`) }))}
          onChange={({ target }) => onGround(target.value as Ground)}
        />
      </div>
    </div>
  )
}
