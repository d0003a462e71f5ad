import { Link } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { RecordDetailAnswer } from '../../contract.ts'
import { RecordHonours } from './record-honours.tsx'
import { type Speaker, stateKind } from './speak.ts'
import { StrikeRecord } from './strike-record.tsx'

/** One record: the fact, where it came from, what happened to it. */
export function RecordView({
  recordId,
  speaker,
  flags,
}: {
  recordId: string
  speaker: Speaker
  flags: readonly string[]
}) {
  const { language } = useLanguage()
  const { t } = speaker
  const { data, problem, again } = useAsk<RecordDetailAnswer>(`/api/v1/duty/records/${recordId}`)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <article>
      <h2>{speaker.title(data)}</h2>
      <p>
        <StateTag kind={stateKind(data.state)}>{speaker.word('stands', data.state)}</StateTag> {data.personName} ·{' '}
        {speaker.kind(data.kind)} · {sayDate(data.doneOn, language, new Date().getFullYear())} ·{' '}
        {speaker.units(data.kind, data.units)}
      </p>
      {flags.length > 0 && (
        <p>
          {flags.map((flag) => (
            <span key={flag}>
              <StateTag kind="soon">{speaker.word('flag', flag)}</StateTag>{' '}
            </span>
          ))}
          <span className="soft">{t('flag.note')}</span>
        </p>
      )}
      {data.words && (
        <section className="section">
          <h3>{t('record.words')}</h3>
          <p style={{ whiteSpace: 'pre-wrap', maxWidth: '40em' }}>{data.words}</p>
        </section>
      )}
      <ObjectionTime record={data} speaker={speaker} />
      {data.onBehalf && <p className="soft">{t('review.on-behalf', { who: data.submittedByName ?? '' })}</p>}
      {data.activity && (
        <p>
          {t('record.activity')}: <Link href={`/activities/${data.activity.activityId}`}>{data.activity.title}</Link>
        </p>
      )}
      <section className="section">
        <h3>{t('record.steps')}</h3>
        <Steps record={data} speaker={speaker} />
      </section>
      <RecordHonours record={data} speaker={speaker} />
      <StrikeRecord key={data.version} record={data} speaker={speaker} />
      <p style={{ marginTop: 16, lineHeight: '28px' }}>
        <Link href={`/duty-files/${data.personId}`}>{t('record.open-file')}</Link>
      </p>
    </article>
  )
}

/** Until when the deputy may still object, and whether that day is settled. */
function ObjectionTime({ record, speaker: { t } }: { record: RecordDetailAnswer; speaker: Speaker }) {
  const { language } = useLanguage()
  const { state, objectionUntil } = record
  if (state !== 'confirmed' || objectionUntil === null || objectionUntil < civilDateOf(new Date())) return null
  return (
    <p>
      {t('record.may-object', { date: sayDate(objectionUntil, language) })}{' '}
      {record.untilProvisional && <span className="soft">{inBrackets(t('objections.provisional'), language)}</span>}
    </p>
  )
}

function Steps({ record, speaker }: { record: RecordDetailAnswer; speaker: Speaker }) {
  return (
    <ol style={{ paddingLeft: 20 }}>
      {record.sourceKind !== 'self_report' && (
        <li>
          {speaker.t('step.born')} <Moment at={record.submittedAt} by={record.submittedByName} />
        </li>
      )}
      {record.steps.map((step) => (
        <li key={`${step.step} ${step.at}`}>
          {speaker.word('step', step.step)} <Moment at={step.at} by={step.byName} />
          {step.reason && step.step !== 'merged' && <div className="soft">{step.reason}</div>}
        </li>
      ))}
    </ol>
  )
}

function Moment({ at, by }: { at: string; by: string | null }) {
  const { language } = useLanguage()
  return (
    <span className="soft tabular">
      {sayInstant(at, language)} {by}
    </span>
  )
}
