import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { UnitAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { UnitHandlers } from './unit-handlers.tsx'
import { UnitTemplates } from './unit-templates.tsx'

const REFRESH = ['/api/v1/units']

/** One unit: what it is called, who works in it, which sentences it uses again. */
export function UnitDetail({ unitId }: { unitId: string }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { data: unit, problem, again } = useAsk<UnitAnswer>(`/api/v1/units/${unitId}`)
  if (problem && !unit) return <ErrorState problem={problem} again={again} />
  if (!unit) return <LoadingState />
  const street = unit.streetName === null ? null : pick({ zh: unit.streetName, en: unit.streetNameEn ?? '' })
  return (
    <>
      <h2 className="units-name">{pick({ zh: unit.name, en: unit.nameEn })}</h2>
      <p className="soft">{[street, t(`units.kind.${unit.kind}`)].filter(Boolean).join(' · ')}</p>
      {unit.closedOn && (
        <StateTag kind="stopped">{t('units.closed-since', { date: sayDay(unit.closedOn, language) })}</StateTag>
      )}
      <Keeping unit={unit} />
      <UnitHandlers unit={unit} />
      {unit.can.keepTemplates.can && <UnitTemplates unit={unit} />}
    </>
  )
}

function Keeping({ unit }: { unit: UnitAnswer }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [renaming, setRenaming] = useState(false)
  const body = { version: unit.version }
  const reopen = useDeed<{ version: number }>('POST', `/api/v1/units/${unit.unitId}/reopen`, {
    refresh: REFRESH,
    done: () => toast.say(t('units.reopened')),
  })
  const close = useDeed<{ version: number }, { version: number }>('POST', `/api/v1/units/${unit.unitId}/close`, {
    refresh: REFRESH,
    done: ({ version }) => toast.undo(t('units.closed-now'), () => void reopen.run({ version })),
  })
  const why = unit.can.keep.can ? null : t(unit.can.keep.why as 'units.kept-by-street')
  if (renaming) return <RenameForm unit={unit} onClose={() => setRenaming(false)} />
  return (
    <div className="units-actions no-print">
      {unit.closedOn === null ? (
        <>
          <ReasonedButton why={why} onClick={() => setRenaming(true)}>
            {t('units.rename')}
          </ReasonedButton>
          <ReasonedButton why={why} loading={close.busy} onClick={() => void close.run(body)}>
            {t('units.close')}
          </ReasonedButton>
        </>
      ) : (
        <ReasonedButton why={why} loading={reopen.busy} onClick={() => void reopen.run(body)}>
          {t('units.reopen')}
        </ReasonedButton>
      )}
    </div>
  )
}

function RenameForm({ unit, onClose }: { unit: UnitAnswer; onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [name, setName] = useState(unit.name)
  const [nameEn, setNameEn] = useState(unit.nameEn)
  const rename = useDeed('POST', `/api/v1/units/${unit.unitId}/rename`, { quiet: true, refresh: REFRESH })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await rename.run({ version: unit.version, name: name.trim(), nameEn: nameEn.trim() }))) return
    toast.say(t('units.renamed'))
    onClose()
  }
  return (
    <form className="units-form" onSubmit={(event) => void send(event)} aria-label={t('units.rename')}>
      <FieldBox label={t('units.name')} name="name" problem={rename.problem} width="240px">
        {(field) => <Input id={field} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
      </FieldBox>
      <FieldBox label={t('units.name-en')} name="nameEn" problem={rename.problem} width="240px">
        {(field) => (
          <Input id={field} maxLength={120} value={nameEn} onChange={(event) => setNameEn(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={rename.busy}>
        {t('units.save')}
      </Button>
      <Button onClick={onClose}>{t('units.cancel')}</Button>
      <FormProblem problem={rename.problem} fields={['name', 'nameEn']} />
    </form>
  )
}
