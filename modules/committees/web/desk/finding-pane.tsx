import { Link } from 'wouter'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { FindingAnswer, MeasureAnswer } from '../../contract-findings.ts'
import type { EvidenceKind } from '../../rules/work-language.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { DropForm, FinishForm, MeasureForm, SettleForm } from './finding-forms.tsx'
import { useOpenForm } from './use-open-form.ts'
import { useWorkSpeech, type WorkSpeech } from './use-work-speech.ts'
import { DeedButton, OpenButton } from './work-deed.tsx'

/** One finding: what it says, its measures with their time and evidence, and what can be done. */
export function FindingPane({ findingId }: { findingId: string }) {
  const { data, problem, again } = useAsk<FindingAnswer>(`/api/v1/findings/${findingId}`)
  const { closing, ...button } = useOpenForm<'measure' | 'settle'>()
  const { t, gloss, day, name } = useWorkSpeech()
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <div className="work-pane">
      <h2>{data.street === null ? t('findings.all-streets') : gloss(data.street, data.streetEn)}</h2>
      <p>
        <StateTag kind={data.state === 'settled' ? 'done' : 'going'}>{name('findings.state', data.state)}</StateTag>{' '}
        <span className="soft">
          {t('finding.of', { by: gloss(data.foundBy, data.foundByEn), date: day(data.foundOn) })}
          {data.settledOn !== null && ` · ${t('finding.settled', { date: day(data.settledOn) })}`}
        </span>
      </p>
      <p className="work-words">{gloss(data.words, data.wordsEn)}</p>
      {data.result !== null && (
        <p className="work-words">{t('finding.result', { words: gloss(data.result, data.resultEn) })}</p>
      )}
      <div className="work-deeds no-print">
        <OpenButton {...button} form="measure" can={data.can.addMeasure} text={t('finding.add-measure')} />
        <OpenButton {...button} form="settle" can={data.can.settle} text={t('finding.settle')} />
      </div>
      {button.open === 'measure' && <MeasureForm finding={data} onClose={closing('measure')} />}
      {button.open === 'settle' && <SettleForm finding={data} onClose={closing('settle')} />}
      <section aria-label={t('finding.measures')}>
        <h2>{t('finding.measures')}</h2>
        {data.measures.length === 0 && <p className="soft">{t('finding.no-measures')}</p>}
        <ul className="work-list">
          {data.measures.map((measure) => (
            <Measure key={measure.measureId} measure={measure} />
          ))}
        </ul>
      </section>
    </div>
  )
}

const KINDS = { planned: 'waiting', under_way: 'going', done: 'done', dropped: 'stopped' } as const

function Measure({ measure }: { measure: MeasureAnswer }) {
  const { closing, ...button } = useOpenForm<'finish' | 'drop' | 'evidence'>()
  const speech = useWorkSpeech()
  const { t, gloss, name } = speech
  const { can, version, measureId } = measure
  const over = measure.state === 'done' || measure.state === 'dropped'
  return (
    <li>
      <span className="work-deeds">
        {measure.workingDaysLate > 0 ? (
          <StateTag kind="late">{t('finding.late', { n: measure.workingDaysLate })}</StateTag>
        ) : (
          <StateTag kind={KINDS[measure.state]}>{name('findings.measure', measure.state)}</StateTag>
        )}
        <span className="soft tabular">{timeOf(measure, speech)}</span>
      </span>
      <span className="work-words">{gloss(measure.words, measure.wordsEn)}</span>
      <span className="soft">
        {t('finding.responsible', { who: gloss(measure.responsible, measure.responsibleEn) })}
      </span>
      {measure.result !== null && (
        <span className="work-words">{t('finding.result', { words: gloss(measure.result, measure.resultEn) })}</span>
      )}
      <Evidence evidence={measure.evidence} />
      <div className="work-deeds no-print">
        {measure.state === 'planned' && (
          <DeedButton
            path={`/api/v1/measures/${measureId}/start`}
            body={{ version }}
            can={can.start}
            text={t('finding.start')}
          />
        )}
        {!over && (
          <>
            <OpenButton {...button} form="finish" can={can.finish} text={t('finding.finish')} />
            <OpenButton {...button} form="drop" can={can.drop} text={t('finding.drop')} />
          </>
        )}
        <OpenButton {...button} form="evidence" can={can.addEvidence} text={t('finding.add-evidence')} />
      </div>
      {button.open === 'finish' && <FinishForm measure={measure} onClose={closing('finish')} />}
      {button.open === 'drop' && <DropForm measure={measure} onClose={closing('drop')} />}
      {button.open === 'evidence' && <EvidenceForm measure={measure} onClose={closing('evidence')} />}
    </li>
  )
}

function timeOf(measure: MeasureAnswer, { t, day }: WorkSpeech): string {
  if (measure.doneOn !== null) return t('finding.done-on', { date: day(measure.doneOn) })
  const due = t('finding.due', { date: day(measure.dueOn) })
  const left = measure.workingDaysLeft
  if (left === null) return due
  return `${due} · ${left === 0 ? t('finding.today') : t('finding.left', { n: left })}`
}

const PAGES: Record<Exclude<EvidenceKind, 'sentence' | 'tenure'>, string> = {
  document: '/documents/',
  dossier: '/dossiers/',
  activity: '/activities/',
}

function Evidence({ evidence }: { evidence: MeasureAnswer['evidence'] }) {
  const { t, gloss, name, instant } = useWorkSpeech()
  if (evidence.length === 0) return null
  return (
    <ul className="work-evidence" aria-label={t('finding.evidence')}>
      {evidence.map((one) => (
        <li key={one.evidenceId}>
          {one.subjectId !== null && one.kind !== 'sentence' && one.kind !== 'tenure' ? (
            <Link href={`${PAGES[one.kind]}${one.subjectId}`}>{name('findings.evidence', one.kind)}</Link>
          ) : (
            <strong>{name('findings.evidence', one.kind)}</strong>
          )}{' '}
          {gloss(one.words, one.wordsEn)}{' '}
          <span className="soft">{t('finding.added', { who: one.addedBy ?? '', when: instant(one.addedAt) })}</span>
        </li>
      ))}
    </ul>
  )
}
