import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { PersonAnswer } from '../../contract.ts'
import type { OpenMandateBody, TermsAnswer } from '../../contract-opening.ts'
import { pageWords } from '../../words-of-pages.ts'
import { OpenMandateFields } from './open-mandate-fields.tsx'
import { NEW_DELEGATION, type Said, startingPoint } from './opening-said.ts'

/** The way to a new mandate, at the end of those ever held: by-election or new term. Whoever keeps no mandates reads why not. */
export function OpenMandate({ person }: { person: PersonAnswer }) {
  const t = useWords(pageWords)
  const [open, setOpen] = useState(false)
  const may = person.can.keepMandates
  const why = may.can ? null : t((may.why ?? 'roster.district-keeps-mandates') as 'roster.district-keeps-mandates')
  if (open) return <Opening person={person} onClose={() => setOpen(false)} />
  return (
    <div className="people-actions no-print" style={{ marginTop: 12 }}>
      <ReasonedButton why={why} onClick={() => setOpen(true)}>
        {t('people.open')}
      </ReasonedButton>
    </div>
  )
}

interface OpeningProps {
  person: PersonAnswer
  onClose(): void
}

function Opening({ person, onClose }: OpeningProps) {
  const { data, problem, again } = useAsk<TermsAnswer>('/api/v1/terms')
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return <OpenForm person={person} terms={data.items} onClose={onClose} />
}

function OpenForm({ person, terms, onClose }: OpeningProps & { terms: TermsAnswer['items'] }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [ids] = useState(() => ({ mandate: newId(), delegation: newId() }))
  const [said, setSaid] = useState<Said>(() =>
    startingPoint(terms, person.mandates[0]?.streetId ?? null, civilDateOf(new Date())),
  )
  const [blank, setBlank] = useState(false)
  const run = useDeed<OpenMandateBody>('POST', `/api/v1/people/${person.personId}/mandates`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const isNew = !terms.some((one) => one.level === said.level && one.number === said.termNumber)
    const unnamed = said.delegation === NEW_DELEGATION && said.delegationName.trim() === ''
    const missing = said.startsOn === '' || (isNew && said.termStartsOn === '') || unnamed
    setBlank(missing)
    if (missing) return
    if (!(await run.run(bodyOf(said, ids, isNew)))) return
    toast.say(t('people.opened'))
    onClose()
  }
  const problem = blank ? t('people.open.fill') : run.problem ? sayProblem(run.problem, 'write') : null
  return (
    <form className="people-form" onSubmit={(event) => void send(event)} aria-label={t('people.open')}>
      <OpenMandateFields terms={terms} said={said} onChange={setSaid} />
      <Button type="primary" htmlType="submit" loading={run.busy}>
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

/** What is sent: only what was said, so that the server fills the rest (the street's own delegation). */
function bodyOf(said: Said, ids: { mandate: string; delegation: string }, isNew: boolean): OpenMandateBody {
  const { level, termNumber, startsOn, streetId, delegation } = said
  const fresh = delegation === NEW_DELEGATION
  return {
    ...{ id: ids.mandate, level, termNumber, startsOn, streetId },
    ...(isNew ? { termStartsOn: said.termStartsOn } : {}),
    ...(fresh ? { newDelegation: { id: ids.delegation, name: said.delegationName.trim() } } : {}),
    ...(!fresh && delegation !== '' ? { delegationId: delegation } : {}),
    ...(said.constituency.trim() === '' ? {} : { constituency: said.constituency.trim() }),
    ...(said.certificateNo.trim() === '' ? {} : { certificateNo: said.certificateNo.trim() }),
  }
}
