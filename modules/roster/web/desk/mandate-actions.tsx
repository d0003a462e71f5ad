import { Button, Input, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { MandateAnswer, PersonAnswer } from '../../contract.ts'
import { END_REASONS } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'

type Deed = 'suspend' | 'resume' | 'end'

/** What the district office may do about a mandate; others read why not. */
export function MandateActions({ mandate, may }: { mandate: MandateAnswer; may: PersonAnswer['can']['keepMandates'] }) {
  const t = useWords(pageWords)
  const [deed, setDeed] = useState<Deed | null>(null)
  const why = may.can ? null : t((may.why ?? 'roster.district-keeps-mandates') as 'roster.district-keeps-mandates')
  const deeds: Deed[] = mandate.state === 'suspended' ? ['resume', 'end'] : ['suspend', 'end']
  return (
    <>
      <div className="people-actions no-print">
        {deeds.map((one) => (
          <ReasonedButton key={one} size="small" why={why} onClick={() => setDeed(one)}>
            {t(`people.${one}`)}
          </ReasonedButton>
        ))}
      </div>
      {deed && <DeedForm key={deed} mandate={mandate} deed={deed} onClose={() => setDeed(null)} />}
    </>
  )
}

function DeedForm({ mandate, deed, onClose }: { mandate: MandateAnswer; deed: Deed; onClose(): void }) {
  const t = useWords(pageWords)
  const id = useId()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [on, setOn] = useState(civilDateOf(new Date()))
  const [reason, setReason] = useState('')
  const [blank, setBlank] = useState(false)
  const run = useDeed('POST', `/api/v1/mandates/${mandate.mandateId}/${deed}`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = on === '' || (deed !== 'resume' && reason.trim().length < 2)
    setBlank(missing)
    if (missing) return
    const body = { version: mandate.version, on, ...(deed === 'resume' ? {} : { reason: reason.trim() }) }
    if (!(await run.run(body))) return
    toast.say(t('people.done'))
    onClose()
  }
  const problem = blank ? t('people.fill') : run.problem ? sayProblem(run.problem, 'write') : null
  return (
    <form className="people-form" onSubmit={(event) => void send(event)} aria-label={t(`people.${deed}`)}>
      <div className="people-field">
        <label htmlFor={`${id}on`}>{t(`people.on.${deed}`)}</label>
        <DateInput id={`${id}on`} value={on} onChange={setOn} />
      </div>
      {deed !== 'resume' && <ReasonField deed={deed} reason={reason} onChange={setReason} />}
      <Button type="primary" htmlType="submit" loading={run.busy} danger={deed === 'end'}>
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

interface ReasonFieldProps {
  deed: 'suspend' | 'end'
  reason: string
  onChange(reason: string): void
}

/** A mandate ends for a reason the law names; a suspension says its own. */
function ReasonField({ deed, reason, onChange }: ReasonFieldProps) {
  const t = useWords(pageWords)
  const id = useId()
  return (
    <div className="people-field">
      <label htmlFor={id}>{t('people.reason')}</label>
      {deed === 'suspend' ? (
        <Input
          id={id}
          value={reason}
          maxLength={200}
          style={{ width: 240 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Select
          id={id}
          value={reason || undefined}
          onChange={onChange}
          style={{ width: 200 }}
          options={END_REASONS.map((one) => ({ value: one as string, label: t(`end.${one}`) }))}
        />
      )}
    </div>
  )
}
