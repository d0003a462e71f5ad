import { Link } from 'wouter'
import { PrintArea } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { YearPaperFace } from '../../contract-years.ts'
import type { YearPaperState } from '../../rules/work-language.ts'
import { useOpenForm } from './use-open-form.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { DeedButton, DownloadButton, OpenButton } from './work-deed.tsx'
import { WorkForm } from './work-form.tsx'

const KINDS = { drafted: 'waiting', submitted: 'going', accepted: 'done', sent_back: 'soon' } as const

export function PaperTag({ state }: { state: YearPaperState }) {
  const { name } = useWorkSpeech()
  return <StateTag kind={KINDS[state]}>{name('years.state', state)}</StateTag>
}

type Form = 'write' | 'accept' | 'send-back'

/** One yearly paper: its text, its way, and what can be done. */
export function YearPaperPane({ paper }: { paper: YearPaperFace }) {
  const { t, language, name } = useWorkSpeech()
  const { closing, ...button } = useOpenForm<Form>()
  const at = `/api/v1/year-papers/${paper.paperId}`
  const { can, version } = paper
  const title = t('year-paper.name', { year: paper.year, kind: name('years.kind', paper.kind) })
  return (
    <div className="work-pane">
      <h2>{title}</h2>
      <Way paper={paper} />
      <div className="work-deeds no-print">
        {can.write.can && <OpenButton {...button} form="write" can={can.write} text={t('year-paper.write')} />}
        {can.submit.can && (
          <DeedButton path={`${at}/submit`} body={{ version }} can={can.submit} text={t('year-paper.submit')} primary />
        )}
        {paper.state === 'submitted' && (
          <>
            <OpenButton
              {...button}
              form="accept"
              can={can.accept}
              text={t('year-paper.accept')}
              primary={can.accept.can}
            />
            <OpenButton {...button} form="send-back" can={can.sendBack} text={t('year-paper.send-back')} />
          </>
        )}
        <DownloadButton path={`${at}/paper.docx`} query={{ lang: language }} text={t('year-paper.word')} />
        {paper.kind === 'report' && (
          <Link href={`/years/${paper.year}/${paper.streetId}`}>{t('year-paper.figures-open')}</Link>
        )}
      </div>
      {button.open !== null && (
        <PaperForm key={button.open} form={button.open} paper={paper} onClose={closing(button.open)} />
      )}
      <PrintArea title={title}>
        <p className="work-words">{paper.words}</p>
      </PrintArea>
      {paper.kind === 'report' && <p className="soft">{t('year-paper.figures')}</p>}
    </div>
  )
}

function Way({ paper }: { paper: YearPaperFace }) {
  const { t, instant } = useWorkSpeech()
  const { state, submittedAt, decidedAt } = paper
  const steps = [
    submittedAt === null
      ? null
      : t('year-paper.submitted', { who: paper.submittedBy ?? '', when: instant(submittedAt) }),
    decidedAt === null
      ? null
      : t(state === 'accepted' ? 'year-paper.decided' : 'year-paper.sent-back', {
          ...{ who: paper.decidedBy ?? '', when: instant(decidedAt) },
        }),
  ]
  return (
    <>
      <p>
        <PaperTag state={state} />{' '}
        <span className="soft tabular">{steps.filter((step) => step !== null).join(' · ')}</span>
      </p>
      {paper.remark !== null && <p className="work-words">{paper.remark}</p>}
    </>
  )
}

function PaperForm({ form, paper, onClose }: { form: Form; paper: YearPaperFace; onClose(): void }) {
  const { t } = useWorkSpeech()
  const at = `/api/v1/year-papers/${paper.paperId}`
  const fixed = { version: paper.version }
  if (form === 'write')
    return (
      <WorkForm
        title={t('year-paper.write')}
        about={t('work.ctrl-enter')}
        method="PUT"
        path={at}
        fields={[{ name: 'words', label: 'years.words', kind: 'area', max: 20_000, rows: 8 }]}
        fixed={fixed}
        initial={{ words: paper.words }}
        onClose={onClose}
      />
    )
  const accept = form === 'accept'
  return (
    <WorkForm
      title={t(accept ? 'year-paper.accept' : 'year-paper.send-back')}
      path={`${at}/${form}`}
      fields={[{ name: 'remark', label: 'years.remark', kind: 'area', max: 1000, optional: accept }]}
      fixed={fixed}
      submit={t(accept ? 'year-paper.accept' : 'year-paper.send-back')}
      onClose={onClose}
    />
  )
}
