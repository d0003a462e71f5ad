import { Button, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { UnitsAnswer } from '../../contract.ts'
import type { UnitKind } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'

const KINDS = ['street_department', 'district_department', 'other_body'] as const

interface AddUnitProps {
  may: UnitsAnswer['can']
  streets: { value: number; label: string }[]
  onAdded(unitId: string): void
  onClose(): void
}

/** A new unit: of the own street where a street enters it, of any kind where the district does. */
export function AddUnit({ may, streets, onAdded, onClose }: AddUnitProps) {
  const t = useWords(pageWords)
  const toast = useToast()
  const own = streets.filter(({ value }) => may.addOfStreets.includes(value))
  const [id] = useState(newId)
  const [kind, setKind] = useState<UnitKind>('street_department')
  const [street, setStreet] = useState<number | null>(null)
  const [name, setName] = useState('')
  const [nameEn, setNameEn] = useState('')
  const streetId = kind === 'street_department' ? (street ?? (own.length === 1 ? (own[0]?.value ?? null) : null)) : null
  const add = useDeed<object, { unitId: string }>('POST', '/api/v1/units', { quiet: true, refresh: ['/api/v1/units'] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const body = { id, kind, name: name.trim(), nameEn: nameEn.trim(), ...(streetId === null ? {} : { streetId }) }
    const done = await add.run(body)
    if (!done) return
    toast.say(t('units.added'))
    onAdded(done.unitId)
  }
  return (
    <form className="units-form" onSubmit={(event) => void send(event)} aria-label={t('units.add')}>
      <PlaceFields
        {...{ kind, street, problem: add.problem, onKind: setKind, onStreet: setStreet }}
        ofDistrict={may.addOfDistrict.can}
        streets={own}
      />
      <FieldBox label={t('units.name')} name="name" problem={add.problem} width="240px">
        {(field, wrong) => (
          <Input
            id={field}
            status={wrong ? 'error' : ''}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </FieldBox>
      <FieldBox label={t('units.name-en')} name="nameEn" problem={add.problem} width="240px">
        {(field) => (
          <Input id={field} maxLength={120} value={nameEn} onChange={(event) => setNameEn(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={add.busy}>
        {t('units.save')}
      </Button>
      <Button onClick={onClose}>{t('units.cancel')}</Button>
      <FormProblem problem={add.problem} fields={['name', 'streetId', 'nameEn']} />
    </form>
  )
}

interface PlaceFieldsProps {
  kind: UnitKind
  street: number | null
  ofDistrict: boolean
  streets: { value: number; label: string }[]
  problem: Problem | null
  onKind(kind: UnitKind): void
  onStreet(street: number): void
}

/** Whose unit it is; nothing to choose where somebody keeps the units of one street only. */
function PlaceFields({ kind, street, ofDistrict, streets, problem, onKind, onStreet }: PlaceFieldsProps) {
  const t = useWords(pageWords)
  return (
    <>
      {ofDistrict && (
        <FieldBox label={t('units.kind')} width="200px">
          {(field) => (
            <Select
              id={field}
              value={kind}
              onChange={onKind}
              options={KINDS.map((one) => ({ value: one as UnitKind, label: t(`units.kind.${one}`) }))}
            />
          )}
        </FieldBox>
      )}
      {kind === 'street_department' && streets.length > 1 && (
        <FieldBox label={t('units.street')} name="streetId" problem={problem} width="180px">
          {(field) => <Select id={field} value={street} onChange={onStreet} options={streets} />}
        </FieldBox>
      )}
    </>
  )
}
