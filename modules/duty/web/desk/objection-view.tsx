import { Input, InputNumber } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets, withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { ObjectionRow } from '../../contract.ts'
import { type Speaker, stateKind } from './speak.ts'

type Decision = 'keep' | 'strike' | 'correct' | 'add'

/** One objection: what the deputy says, what the roster says, and the decision with its reason. */
export function ObjectionView({ row, speaker }: { row: ObjectionRow; speaker: Speaker }) {
  const { language } = useLanguage()
  const { t } = speaker
  return (
    <article>
      <h2>
        {row.personName} · {row.kind && speaker.kind(row.kind)}
      </h2>
      <p>
        <StateTag kind={stateKind(row.state)}>{speaker.word('stands', row.state)}</StateTag> {speaker.title(row)}
        {row.doneOn && ` · ${sayDate(row.doneOn, language)}`}
        {row.activityId && (
          <>
            {' · '}
            <Link href={`/activities/${row.activityId}`}>{t('record.activity')}</Link>
          </>
        )}
      </p>
      {row.dueProvisional && (row.state === 'open' || row.state === 'verifying') && (
        <p>
          {t('objections.due', { date: sayDate(row.dueOn, language) })}{' '}
          <span className="soft">{inBrackets(t('objections.provisional'), language)}</span>
        </p>
      )}
      <section className="section">
        <h3>{t('objections.said')}</h3>
        <p style={{ whiteSpace: 'pre-wrap', maxWidth: '40em' }}>{row.words}</p>
        {row.mark && <p>{withColon(t('objections.mark'), speaker.word('mark', row.mark), language)}</p>}
      </section>
      {row.decision && (
        <section className="section">
          <h3>{t('objections.decision')}</h3>
          <p>
            {row.decision} <span className="soft">{row.decidedByName}</span>
          </p>
        </section>
      )}
      {(row.state === 'open' || row.state === 'verifying') && <Decide row={row} speaker={speaker} />}
      <p style={{ marginTop: 16, lineHeight: '28px' }}>
        <Link href={`/duty-files/${row.personId}`}>{t('record.open-file')}</Link>
      </p>
    </article>
  )
}

/** What is being decided, and deciding it. */
function useDecision(row: ObjectionRow, { t, why: say }: Speaker) {
  const toast = useToast()
  const [reason, setReason] = useState('')
  const [units, setUnits] = useState(row.units ?? 1)
  const decide = useDeed<object, { tenths: number }>('POST', `/api/v1/duty/objections/${row.objectionId}/decide`, {
    done: ({ tenths }) => toast.say(t('objections.moved', { n: sayTenths(tenths) })),
  })
  const why = say(row.can.decide) ?? (reason.trim() === '' ? t('duty.reason-needed') : null)
  const run = (decision: Decision) =>
    void decide.run({
      version: row.version,
      decision,
      reason: reason.trim(),
      ...(decision === 'correct' ? { units } : {}),
    })
  return { reason, setReason, units, setUnits, busy: decide.busy, why, run }
}

function Decide({ row, speaker }: { row: ObjectionRow; speaker: Speaker }) {
  const { t } = speaker
  const { reason, setReason, units, setUnits, busy, why, run } = useDecision(row, speaker)
  const button = (decision: Decision, primary = false) => (
    <ReasonedButton
      {...(primary ? { type: 'primary' as const } : {})}
      why={why}
      loading={busy}
      onClick={() => run(decision)}
    >
      {t(`objections.${decision}`)}
    </ReasonedButton>
  )
  return (
    <section className="section no-print">
      {row.state === 'open' && <Verify row={row} speaker={speaker} />}
      <label htmlFor="objection-reason">{t('objections.reason')}</label>
      <Input.TextArea
        id="objection-reason"
        value={reason}
        maxLength={500}
        rows={3}
        onChange={(event) => setReason(event.target.value)}
        style={{ maxWidth: '40em', display: 'block' }}
      />
      <div className="page-actions" style={{ justifyContent: 'flex-start', flexWrap: 'wrap', marginTop: 8 }}>
        {button('keep')}
        {row.recordId ? (
          <>
            {button('strike', true)}
            <InputNumber
              aria-label={t('column.units')}
              min={1}
              max={60}
              value={units}
              onChange={(value) => setUnits(value ?? 1)}
              suffix={t('column.units')}
              style={{ width: 200 }}
            />
            {button('correct')}
          </>
        ) : (
          button('add', true)
        )}
      </div>
    </section>
  )
}

function Verify({ row, speaker }: { row: ObjectionRow; speaker: Speaker }) {
  const verify = useDeed('POST', `/api/v1/duty/objections/${row.objectionId}/verify`)
  return (
    <p>
      <ReasonedButton
        why={speaker.why(row.can.verify)}
        loading={verify.busy}
        onClick={() => void verify.run({ version: row.version })}
      >
        {speaker.t('objections.verify')}
      </ReasonedButton>
    </p>
  )
}
