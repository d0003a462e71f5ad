import { Input, InputNumber, Select } from 'antd'
import type { Problem } from '../../../../platform/ui/api.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { KINDS, kindOf } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { type Draft, kindChanged } from './draft.ts'
import { FieldBox } from './field-box.tsx'
import { KindFields } from './kind-fields.tsx'
import type { Places } from './use-places.ts'

interface ActivityFormProps {
  draft: Draft
  onChange(part: Partial<Draft>): void
  places: Places
  problem: Problem | null
  /** Kind, organiser and community stay as they are (an activity being changed). */
  fixed?: boolean
}

const DISTRICT = 0

/** The organiser's form, the same for every kind: the kind's own declaration says what else is asked. */
export function ActivityForm({ draft, onChange, places, problem, fixed = false }: ActivityFormProps) {
  const t = useWords(deskWords)
  const pick = usePick()
  const kind = kindOf(draft.kind)
  const plannable = KINDS.filter((one) => one.plannable && one.code !== 'contact_day')
  const mine = plannable.filter((one) => places.district || one.organiser !== 'district')
  const organisers = [
    ...(places.district && kind?.organiser !== 'street' ? [{ value: DISTRICT, label: t('desk.district-level') }] : []),
    ...(kind?.organiser === 'district' ? [] : places.ownStreets),
  ]
  const box = { problem }
  return (
    <>
      {!fixed && (
        <div className="act-line">
          <FieldBox label={t('desk.field.kind')} name="kind" width="220px" {...box}>
            {(id) => (
              <Select
                id={id}
                showSearch
                optionFilterProp="label"
                value={draft.kind}
                options={mine.map((one) => ({ value: one.code, label: pick(one.name) }))}
                onChange={(code) => onChange(kindChanged(code))}
              />
            )}
          </FieldBox>
          <FieldBox label={t('desk.field.street')} name="streetId" width="180px" {...box}>
            {(id) => (
              <Select
                id={id}
                value={draft.streetId ?? DISTRICT}
                options={organisers}
                onChange={(street) => onChange({ streetId: street === DISTRICT ? null : street, communityId: null })}
              />
            )}
          </FieldBox>
          {draft.streetId !== null && (
            <FieldBox label={t('desk.field.community')} name="communityId" width="220px" {...box}>
              {(id, wrong) => (
                <Select
                  id={id}
                  showSearch
                  allowClear
                  optionFilterProp="label"
                  value={draft.communityId}
                  status={wrong ? 'error' : ''}
                  options={places.communitiesOf(draft.streetId)}
                  onChange={(community) => onChange({ communityId: community ?? null })}
                />
              )}
            </FieldBox>
          )}
        </div>
      )}
      <When draft={draft} onChange={onChange} problem={problem} />
      <div className="act-line">
        {kind?.themed && (
          <FieldBox label={t('desk.field.theme')} name="theme" width="260px" {...box}>
            {(id) => (
              <Input
                id={id}
                value={draft.theme}
                maxLength={100}
                onChange={(event) => onChange({ theme: event.target.value })}
              />
            )}
          </FieldBox>
        )}
        <FieldBox label={t('desk.field.place')} name="place" width="260px" {...box}>
          {(id) => (
            <Input
              id={id}
              value={draft.place}
              maxLength={200}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          )}
        </FieldBox>
        <FieldBox label={t('desk.field.title')} name="title" width="300px" {...box}>
          {(id) => (
            <Input
              id={id}
              value={draft.title}
              maxLength={200}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </FieldBox>
      </div>
      {kind && (
        <KindFields kind={kind} values={draft.fields} onChange={(fields) => onChange({ fields })} problem={problem} />
      )}
    </>
  )
}

function When({ draft, onChange, problem }: Pick<ActivityFormProps, 'draft' | 'onChange' | 'problem'>) {
  const t = useWords(deskWords)
  const kind = kindOf(draft.kind)
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
      <FieldBox label={t('desk.field.starts')} name="startsAt" width="120px" problem={problem}>
        {(id) => (
          <Input
            id={id}
            type="time"
            value={draft.startsAt}
            onChange={(event) => onChange({ startsAt: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('desk.field.ends')} name="endsAt" width="120px" problem={problem}>
        {(id) => (
          <Input
            id={id}
            type="time"
            value={draft.endsAt}
            onChange={(event) => onChange({ endsAt: event.target.value })}
          />
        )}
      </FieldBox>
      {kind?.record?.units === 'half_days' && (
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
