import { Button, Input, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { DistrictAnswer } from '../../../districts/contract.ts'
import { pageWords } from '../../words-of-pages.ts'

interface AppointProps {
  streets: DistrictAnswer['streets']
  onDone(personId: string): void
}

const STAFF = ['street_director', 'street_deputy_director', 'street_secretary']

/** A new community recorder, entered by the street or the district; the card follows on the person's page. */
export function AppointRecorder({ streets, onDone }: AppointProps) {
  const t = useWords(pageWords)
  const me = useMe()
  const [open, setOpen] = useState(false)
  const own = new Set(me.roles.filter((grant) => STAFF.includes(grant.role)).map((grant) => grant.streetId))
  const mine = streets.filter((street) => hasRole(me, 'district_staff') || own.has(street.streetId))
  if (mine.length === 0) return null
  if (!open) {
    return (
      <p className="no-print" style={{ marginBottom: 16 }}>
        <Button onClick={() => setOpen(true)}>{t('people.appoint')}</Button>
      </p>
    )
  }
  return <AppointForm streets={mine} onDone={onDone} onClose={() => setOpen(false)} />
}

function AppointForm({ streets, onDone, onClose }: AppointProps & { onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [ids] = useState(() => ({ id: newId(), personId: newId() }))
  const [said, setSaid] = useState<Said>({ communityId: null, name: '', phone: '', startsOn: civilDateOf(new Date()) })
  const [blank, setBlank] = useState(false)
  const appoint = useDeed('POST', '/api/v1/recorders', { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { communityId, startsOn } = said
    const [name, phone] = [said.name.trim(), said.phone.replace(/\s/g, '')]
    const missing = communityId === null || name === '' || startsOn === ''
    setBlank(missing)
    if (missing) return
    if (!(await appoint.run({ ...ids, communityId, name, startsOn, ...(phone === '' ? {} : { phone }) }))) return
    toast.say(t('people.appointed'))
    onClose()
    onDone(ids.personId)
  }
  const problem = blank ? t('people.appoint.fill') : appoint.problem ? sayProblem(appoint.problem, 'write') : null
  return (
    <form
      className="people-form"
      style={{ marginBottom: 16 }}
      onSubmit={(event) => void send(event)}
      aria-label={t('people.appoint')}
    >
      <Fields streets={streets} said={said} onChange={setSaid} />
      <Button type="primary" htmlType="submit" loading={appoint.busy}>
        {t('people.do')}
      </Button>
      <Button onClick={onClose}>{t('people.cancel')}</Button>
      {problem && (
        <p className="people-problem" role="alert">
          ▲ {problem}
        </p>
      )}
    </form>
  )
}

interface Said {
  communityId: string | null
  name: string
  phone: string
  startsOn: string
}

function Fields({
  streets,
  said,
  onChange,
}: {
  streets: DistrictAnswer['streets']
  said: Said
  onChange(said: Said): void
}) {
  const t = useWords(pageWords)
  const pick = usePick()
  const id = useId()
  const groups = streets.map((street) => ({
    label: pick({ zh: street.name, en: street.nameEn }),
    options: street.communities.map((one) => ({
      value: one.communityId,
      label: pick({ zh: one.name, en: one.nameEn }),
    })),
  }))
  return (
    <>
      <div className="people-field">
        <label htmlFor={`${id}c`}>{t('people.appoint.community')}</label>
        <Select
          id={`${id}c`}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 200 }}
          value={said.communityId}
          onChange={(communityId) => onChange({ ...said, communityId })}
          options={groups}
        />
      </div>
      <div className="people-field">
        <label htmlFor={`${id}n`}>{t('people.appoint.name')}</label>
        <Input
          id={`${id}n`}
          maxLength={60}
          value={said.name}
          onChange={(event) => onChange({ ...said, name: event.target.value })}
        />
      </div>
      <div className="people-field">
        <label htmlFor={`${id}p`}>{t('people.appoint.phone')}</label>
        <Input
          id={`${id}p`}
          maxLength={20}
          value={said.phone}
          onChange={(event) => onChange({ ...said, phone: event.target.value })}
        />
      </div>
      <div className="people-field">
        <label htmlFor={`${id}d`}>{t('people.appoint.from')}</label>
        <DateInput id={`${id}d`} value={said.startsOn} onChange={(startsOn) => onChange({ ...said, startsOn })} />
      </div>
    </>
  )
}
