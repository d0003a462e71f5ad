import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field, SelectField } from '../../../../platform/ui/phone/fields.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { keptReceipts } from './kept-receipts.ts'
import { nameIn } from './names.ts'
import { readReceipt, sayReceipt } from './receipt-words.ts'
import { useHouse } from './use-house.ts'
import { trackWords } from './words-of-tracking.ts'

interface Districts {
  districts: { id: number; name: string; nameEn: string }[]
}

/** /r: the receipts of this phone, and a way in for whoever holds one on paper. */
export function EntryPage() {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const [receipts] = useState(keptReceipts)
  return (
    <Screen title={t('track.entry')}>
      {receipts.length > 0 && (
        <section className="stack">
          <h2>{t('track.entry.mine')}</h2>
          <List label={t('track.entry.mine')}>
            {receipts.map(({ ref, receipt, street, sentAt }) => (
              <Row
                key={ref}
                title={<span className="tabular">{sayReceipt(receipt)}</span>}
                sub={
                  street &&
                  sentAt &&
                  t('track.entry.row', { street: nameIn(language, street), when: sayInstant(sentAt, language) })
                }
                to={`/t/${ref}`}
              />
            ))}
          </List>
        </section>
      )}
      <ByNumber first={receipts.length === 0} />
      <p className="soft">{t('track.entry.scan')}</p>
    </Screen>
  )
}

/** A number typed from paper. Where the house serves one district only, nobody is asked which. */
function ByNumber({ first }: { first: boolean }) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const [, go] = useLocation()
  const { data } = useHouse<Districts>('/api/v1/sign-in')
  const districts = data?.districts ?? []
  const [typed, setTyped] = useState('')
  const [district, setDistrict] = useState('')
  const [asked, setAsked] = useState(false)
  const read = readReceipt(typed)
  const single = districts.length === 1 ? String(districts[0]?.id) : ''
  const which = read?.districtId ? String(read.districtId) : single || district
  const look = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (read && which !== '') go(`/t/${which}-${read.receipt}`)
  }
  return (
    <form className="screen-group" onSubmit={look} noValidate>
      {!first && <h2>{t('track.entry.other')}</h2>}
      <Field
        label={t('track.receipt')}
        hint={t('track.receipt.hint')}
        required
        keyboard="numeric"
        value={typed}
        onChange={setTyped}
        maxLength={30}
        error={asked && read === null ? t('track.receipt.wrong') : null}
      />
      {districts.length > 1 && !read?.districtId && (
        <SelectField
          label={t('track.district')}
          required
          value={district}
          onChange={setDistrict}
          options={districts.map((one) => ({ value: String(one.id), label: nameIn(language, one) }))}
          error={asked && which === '' ? t('track.district.fill') : null}
        />
      )}
      <Button submit>{t('track.look')}</Button>
    </form>
  )
}
