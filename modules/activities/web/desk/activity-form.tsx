import { Input, InputNumber, Select } from 'antd'
import type { Problem } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { KINDS, kindOf } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { type Draft, kindChanged } from './draft.ts'
import { KindFields } from './kind-fields.tsx'
import type { Places } from './use-places.ts'

interface FormPart {
  draft: Draft
  onChange(part: Partial<Draft>): void
  problem: Problem | null
}

interface ActivityFormProps extends FormPart {
  places: Places
  /** Kind, organiser and community stay as they are (an activity being changed). */
  fixed?: boolean
  /** The community is asked first and waits for the typing. */
  askCommunity?: boolean
}

/** The organiser's form, the same for every kind: the kind's own declaration says what else is asked. */
export function ActivityForm({ places, fixed = false, askCommunity = false, ...part }: ActivityFormProps) {
  const kind = kindOf(part.draft.kind)
  return (
    <>
      {!fixed && <What {...part} places={places} askCommunity={askCommunity} />}
      <When {...part} />
      <InWords {...part} />
      {kind && (
        <KindFields
          kind={kind}
          values={part.draft.fields}
          onChange={(fields) => part.onChange({ fields })}
          problem={part.problem}
        />
      )}
    </>
  )
}

const DISTRICT = 0

function What({
  draft,
  onChange,
  problem,
  places,
  askCommunity,
}: FormPart & { places: Places; askCommunity: boolean }) {
  const t = useWords(deskWords)
  const pick = usePick()
  const kind = kindOf(draft.kind)
  const plannable = KINDS.filter((one) => one.plannable && one.code !== 'contact_day')
  const mine = plannable.filter((one) => places.district || one.organiser !== 'district')
  const organisers = [
    ...(places.district && kind?.organiser !== 'street' ? [{ value: DISTRICT, label: t('desk.district-level') }] : []),
    ...(kind?.organiser === 'district' ? [] : places.ownStreets),
  ]
  return (
    <div className="act-line">
      <FieldBox label={t('desk.field.kind')} name="kind" width="220px" problem={problem}>
        {(id) => (
          <Select
            id={id}
            showSearch
            optionFilterProp="label"
            value={draft.kind}
            options={mine.map((one) => ({ value: one.code as string, label: pick(one.name) }))}
            onChange={(code) => onChange(kindChanged(code))}
          />
        )}
      </FieldBox>
      <FieldBox label={t('desk.field.street')} name="streetId" width="180px" problem={problem}>
        {(id) => (
          <Select
            id={id}
            value={draft.streetId ?? (places.district ? DISTRICT : null)}
            options={organisers}
            onChange={(street) => onChange({ streetId: street === DISTRICT ? null : street, communityId: null })}
          />
        )}
      </FieldBox>
      {draft.streetId !== null && (
        <Community draft={draft} onChange={onChange} problem={problem} places={places} autoFocus={askCommunity} />
      )}
    </div>
  )
}

interface CommunityProps extends FormPart {
  places: Places
  autoFocus: boolean
}

function Community({ draft, onChange, problem, places, autoFocus }: CommunityProps) {
  const t = useWords(deskWords)
  return (
    <FieldBox label={t('desk.field.community')} name="communityId" width="220px" problem={problem}>
      {(id, wrong) => (
        <Select
          id={id}
          showSearch
          allowClear
          autoFocus={autoFocus}
          placeholder={t('desk.field.community.type')}
          filterOption={(typed, option) => matches(option?.label ?? '', typed)}
          value={draft.communityId}
          status={wrong ? 'error' : ''}
          options={places.communitiesOf(draft.streetId)}
          onChange={(community) => onChange({ communityId: community ?? null })}
        />
      )}
    </FieldBox>
  )
}

function When({ draft, onChange, problem }: FormPart) {
  const t = useWords(deskWords)
  const clock = (name: 'startsAt' | 'endsAt', label: string) => (
    <FieldBox label={label} name={name} width="120px" problem={problem}>
      {(id, wrong) => (
        <Input
          id={id}
          type="time"
          value={draft[name]}
          status={wrong ? 'error' : ''}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <div className="act-line">
      <FieldBox label={t('desk.field.date')} name="heldOn" width="160px" problem={problem}>
        {(id, wrong) => (
          <Input
            id={id}
            type="date"
            required
            value={draft.heldOn}
            status={wrong ? 'error' : ''}
            onChange={(event) => onChange({ heldOn: event.target.value })}
          />
        )}
      </FieldBox>
      {clock('startsAt', t('desk.field.starts'))}
      {clock('endsAt', t('desk.field.ends'))}
      {kindOf(draft.kind)?.record?.units === 'half_days' && (
        <FieldBox label={t('desk.field.half-days')} name="halfDays" width="100px" problem={problem}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={60}
              precision={0}
              value={draft.halfDays}
              onChange={(n) => onChange({ halfDays: n ?? 1 })}
            />
          )}
        </FieldBox>
      )}
    </div>
  )
}

const LONGEST = { theme: 100, place: 200, title: 200 } as const

function InWords({ draft, onChange, problem }: FormPart) {
  const t = useWords(deskWords)
  const names = (['theme', 'place', 'title'] as const).filter((name) => name !== 'theme' || kindOf(draft.kind)?.themed)
  return (
    <div className="act-line">
      {names.map((name) => (
        <FieldBox key={name} label={t(`desk.field.${name}`)} name={name} width="260px" problem={problem}>
          {(id) => (
            <Input
              id={id}
              value={draft[name]}
              maxLength={LONGEST[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          )}
        </FieldBox>
      ))}
    </div>
  )
}
