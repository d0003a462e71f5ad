import { Button, Input, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { RecordDetailAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'

type Honour = RecordDetailAnswer['honours']['items'][number]

/** Honours of a suggestion or report: those that stand, and the district's form for another. Of records that are never honoured nothing is shown. */
export function RecordHonours({ record, speaker }: { record: RecordDetailAnswer; speaker: Speaker }) {
  const { t } = speaker
  const [asking, setAsking] = useState(false)
  const { items, can } = record.honours
  const never = !can.award.can && can.award.why !== 'duty.honour-by-district'
  if (items.length === 0 && never) return null
  return (
    <section className="section">
      <h3>{t('record.honours.title')}</h3>
      {items.length === 0 && <p className="soft">{t('record.honours.none')}</p>}
      <ul style={{ paddingLeft: 20 }}>
        {items.map((honour) => (
          <HonourLine key={honour.honourId} honour={honour} can={can.takeBack} speaker={speaker} />
        ))}
      </ul>
      {asking ? (
        <AwardForm record={record} speaker={speaker} onClose={() => setAsking(false)} />
      ) : (
        <p className="no-print">
          <ReasonedButton why={speaker.why(can.award)} onClick={() => setAsking(true)}>
            {t('record.honours.award')}
          </ReasonedButton>
        </p>
      )}
    </section>
  )
}

function HonourLine(props: { honour: Honour; can: { can: boolean; why?: string }; speaker: Speaker }) {
  const { honour, can, speaker } = props
  const { t } = speaker
  const { language } = useLanguage()
  const toast = useToast()
  const takeBack = useDeed<object>('POST', `/api/v1/duty/honours/${honour.honourId}/take-back`, {
    done: () => toast.say(t('record.honours.taken-back')),
  })
  return (
    <li>
      {t(`honour.${honour.kind}`, { year: honour.year })}{' '}
      <span className="soft">
        {honour.awardedBy} · {sayDate(honour.awardedOn, language)}
      </span>{' '}
      {can.can && (
        <Button size="small" loading={takeBack.busy} onClick={() => void takeBack.run({ version: honour.version })}>
          {t('record.honours.take-back')}
        </Button>
      )}
    </li>
  )
}

function AwardForm(props: { record: RecordDetailAnswer; speaker: Speaker; onClose(): void }) {
  const { record, speaker, onClose } = props
  const { t } = speaker
  const toast = useToast()
  const [id] = useState(newId)
  const [year, setYear] = useState(Number(record.doneOn.slice(0, 4)))
  const [awardedBy, setAwardedBy] = useState('')
  const [awardedOn, setAwardedOn] = useState(civilDateOf(new Date()))
  const award = useDeed<object>('POST', `/api/v1/duty/records/${record.recordId}/honours`, {
    quiet: true,
    done: () => toast.say(t('record.honours.awarded')),
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await award.run({ id, year, awardedBy: awardedBy.trim(), awardedOn })) onClose()
  }
  return (
    <form aria-label={t('record.honours.award')} onSubmit={(event) => void send(event)}>
      <p className="soft">{t('record.honours.no-points')}</p>
      <FieldBox label={t('duty.field.honour-year')} name="year" problem={award.problem}>
        {(field) => <InputNumber id={field} value={year} min={2000} max={2100} onChange={(n) => n && setYear(n)} />}
      </FieldBox>
      <FieldBox label={t('duty.field.awarded-by')} name="awardedBy" problem={award.problem}>
        {(field) => (
          <Input id={field} value={awardedBy} maxLength={120} onChange={(event) => setAwardedBy(event.target.value)} />
        )}
      </FieldBox>
      <FieldBox label={t('duty.field.awarded-on')} name="awardedOn" problem={award.problem}>
        {(field) => <DateInput id={field} value={awardedOn} onChange={setAwardedOn} />}
      </FieldBox>
      <FormProblem problem={award.problem} fields={['year', 'awardedBy', 'awardedOn']} />
      <div className="page-actions" style={{ justifyContent: 'flex-start', marginTop: 8 }}>
        <Button type="primary" htmlType="submit" loading={award.busy}>
          {t('record.honours.enter')}
        </Button>
        <Button onClick={onClose}>{t('record.honours.leave')}</Button>
      </div>
    </form>
  )
}
