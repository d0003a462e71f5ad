import { Button, InputNumber } from 'antd'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import { Refused } from './notice.tsx'
import { type ActionProps, useMove } from './use-move.ts'

/** Number and issue: the number that comes next stands there; since it cannot be taken back, what happens is said before. */
export function IssueForm(props: ActionProps) {
  const { bulletin, speaker } = props
  const { t } = speaker
  const field = useId()
  const why = speaker.why(bulletin.can.issue)
  const { number, sure, blank, issue, ask, renumber, run, giveUp } = useIssuing(props, why === null)
  const year = bulletin.numberYear ?? ''
  const refused = blank ? t('do.number-missing') : issue.refused
  return (
    <form onSubmit={ask} aria-label={t('way.issue')}>
      <div className="bulletin-buttons">
        <label htmlFor={field}>{t('bulletins.number')}</label>
        <span className="bulletin-number" lang="zh-CN">
          <span aria-hidden="true">{`〔${year}〕`}</span>
          <InputNumber
            id={field}
            min={1}
            max={9999}
            precision={0}
            value={number}
            style={{ width: 80 }}
            aria-invalid={refused !== null}
            {...(refused === null ? {} : { status: 'error' as const, 'aria-describedby': `${field}refused` })}
            onChange={renumber}
          />
          <span aria-hidden="true">号</span>
        </span>
        <ReasonedButton type="primary" htmlType="submit" why={why} aria-expanded={sure}>
          {t('do.issue')}
        </ReasonedButton>
      </div>
      {refused && <Refused id={`${field}refused`}>{refused}</Refused>}
      {sure && (
        <Sure
          said={t('do.issue-sure', { year, number: number ?? '' })}
          yes={t('do.issue-yes')}
          no={t('do.issue-no')}
          busy={issue.busy}
          onYes={() => void run()}
          onNo={giveUp}
        />
      )}
    </form>
  )
}

/** The number, whether one is sure, and the step itself. */
function useIssuing(props: ActionProps, may: boolean) {
  const [number, setNumber] = useState<number | null>(props.bulletin.nextNumber)
  const [sure, setSure] = useState(false)
  const [blank, setBlank] = useState(false)
  const issue = useMove('issue', props)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const missing = number === null || !Number.isInteger(number)
    setBlank(missing)
    setSure(!missing && may)
  }
  const renumber = (value: number | null) => {
    setNumber(value)
    setSure(false)
    setBlank(false)
    issue.clear()
  }
  const run = async () => {
    if (!(await issue.run({ number }))) setSure(false)
  }
  return { number, sure, blank, issue, ask, renumber, run, giveUp: () => setSure(false) }
}

interface SureProps {
  said: string
  yes: string
  no: string
  busy: boolean
  onYes(): void
  onNo(): void
}

/** What happens, said once, in its place. */
function Sure({ said, yes, no, busy, onYes, onNo }: SureProps) {
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => words.current?.focus(), [])
  return (
    <div className="bulletin-sure">
      <p ref={words} tabIndex={-1}>
        <StateShape kind="soon" size="12px" />
        <span>{said}</span>
      </p>
      <div className="bulletin-buttons">
        <Button type="primary" loading={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </div>
  )
}
