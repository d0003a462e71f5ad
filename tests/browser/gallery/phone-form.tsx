import { useState } from 'react'
import { Button } from '../../../platform/ui/phone/button.tsx'
import { DateField, Field, Stepper, TextArea } from '../../../platform/ui/phone/fields.tsx'
import { outbox } from '../../../platform/ui/phone/outbox.ts'
import { Checks, Choice } from '../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../platform/ui/phone/screen.tsx'
import { Steps } from '../../../platform/ui/phone/shows.tsx'
import { ErrorSummary } from '../../../platform/ui/phone/states.tsx'
import { ParcelBadge, useOutbox } from '../../../platform/ui/phone/use-outbox.tsx'

export default function Form() {
  const [place, setPlace] = useState('')
  const [heard, setHeard] = useState(2)
  const [words, setWords] = useState('')
  const [on, setOn] = useState('2026-11-26')
  const [kind, setKind] = useState<'visit' | 'day' | null>('visit')
  const [came, setCame] = useState<string[]>(['a'])
  const [tried, setTried] = useState(false)
  const parcels = useOutbox()
  const wrong = tried && !place
  const send = () => {
    setTried(true)
    if (place) void outbox.put({ method: 'POST', path: '/api/v1/sample', body: { place }, label: '登记' })
  }
  return (
    <Screen title="登记履职" back="/" action={<Button onPress={send}>送出</Button>}>
      <Steps at={2} of={4} />
      <ErrorSummary errors={wrong ? [{ id: 'place', text: '请写明地点' }] : []} />
      {parcels.map((parcel) => (
        <ParcelBadge key={parcel.id} parcel={parcel} />
      ))}
      <Field
        id="place"
        label="地点"
        hint="社区或小区"
        value={place}
        onChange={setPlace}
        required
        error={wrong ? '请写明地点' : null}
      />
      <DateField label="日期" value={on} onChange={setOn} required />
      <Stepper label="听到的意见" unit="条" value={heard} onChange={setHeard} />
      <Choice
        label="哪一种"
        options={[
          { value: 'visit', label: '社区周周行' },
          { value: 'day', label: '联系日', hint: '由街道统一登记' },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Checks
        label="谁来了"
        options={[
          { value: 'a', label: '陆明' },
          { value: 'b', label: '艾则孜·木沙江·买买提' },
        ]}
        values={came}
        onChange={setCame}
      />
      <TextArea label="说了什么" value={words} onChange={setWords} maxLength={200} />
    </Screen>
  )
}
