import { Link, useLocation } from 'wouter'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { DocumentAnswer } from '../../contract-documents.ts'
import { AddFile, CorrectForm, RepealForm, VersionForm } from './document-forms.tsx'
import { ForceTag } from './force-tag.tsx'
import { useOpenForm } from './use-open-form.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { OpenButton } from './work-deed.tsx'

type Form = 'correct' | 'version' | 'repeal'

/** One document: facts, what can be done, versions, files, what rests on it. */
export function DocumentPane({ documentId }: { documentId: string }) {
  const { data, problem, again } = useAsk<DocumentAnswer>(`/api/v1/documents/${documentId}`)
  const { closing, ...button } = useOpenForm<Form>()
  const [, go] = useLocation()
  const { t, gloss } = useWorkSpeech()
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <div className="work-pane">
      <h2>{gloss(data.title, data.titleEn)}</h2>
      <Facts document={data} />
      <div className="work-deeds no-print">
        <OpenButton {...button} form="version" can={data.can.newVersion} text={t('document.new-version')} />
        <OpenButton {...button} form="correct" can={data.can.correct} text={t('document.correct')} />
        <OpenButton {...button} form="repeal" can={data.can.repeal} text={t('document.repeal')} />
      </div>
      {button.open === 'correct' && <CorrectForm document={data} onClose={closing('correct')} />}
      {button.open === 'version' && (
        <VersionForm document={data} onClose={closing('version')} onDone={(next) => go(`/documents/${next}`)} />
      )}
      {button.open === 'repeal' && <RepealForm document={data} onClose={closing('repeal')} />}
      {data.summary !== '' && <p className="work-words">{gloss(data.summary, data.summaryEn)}</p>}
      <Files document={data} />
      <Versions document={data} />
      <CitedBy document={data} />
    </div>
  )
}

function Facts({ document }: { document: DocumentAnswer }) {
  const { t, gloss, name, day } = useWorkSpeech()
  const { inForceFrom, inForceTo, issuedOn, street } = document
  const force =
    inForceTo === null
      ? t('document.from', { date: day(inForceFrom) })
      : t('document.from-to', { from: day(inForceFrom), to: day(inForceTo) })
  const facts = [
    document.number,
    gloss(document.issuer, document.issuerEn),
    name('documents.level', document.level),
    name('documents.kind', document.kind),
    street === null ? null : gloss(street, document.streetEn),
    document.versionLabel,
    issuedOn === null ? null : t('document.issued', { date: day(issuedOn) }),
    document.isDemo ? t('document.demo') : null,
  ]
  return (
    <>
      <p>
        <ForceTag state={document.state} /> {force}
      </p>
      <p className="soft">{facts.filter((fact) => fact).join(' · ')}</p>
      {document.repealReason !== null && <p>{t('document.repealed', { reason: document.repealReason })}</p>}
    </>
  )
}

function Files({ document }: { document: DocumentAnswer }) {
  const { t, why, instant } = useWorkSpeech()
  const { fileList, can } = document
  return (
    <section aria-label={t('document.files')}>
      <h2>{t('document.files')}</h2>
      {!can.readFiles.can && <p className="soft">{why(can.readFiles)}</p>}
      {can.readFiles.can && fileList.length === 0 && <p className="soft">{t('document.no-files')}</p>}
      <ul className="work-list">
        {fileList.map((file) => (
          <li key={file.fileId}>
            <a href={`/api/v1/documents/${document.documentId}/files/${file.fileId}`} download>
              {file.name}
            </a>
            <span className="soft tabular">
              {t('document.file-line', {
                ...{ kind: file.kind === 'pdf' ? 'PDF' : 'Word', size: sizeOf(file.size) },
                ...{ who: file.addedBy ?? '', when: instant(file.addedAt) },
              })}
            </span>
          </li>
        ))}
      </ul>
      {can.addFile.can && <AddFile documentId={document.documentId} />}
    </section>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function Versions({ document }: { document: DocumentAnswer }) {
  const { t, day } = useWorkSpeech()
  return (
    <section aria-label={t('document.versions')}>
      <h2>{t('document.versions')}</h2>
      <ul className="work-list">
        {document.versions.map((one) => (
          <li key={one.documentId}>
            <span className="work-deeds">
              <ForceTag state={one.state} />
              {one.documentId === document.documentId ? (
                <strong>
                  {one.versionLabel || t('document.unlabelled')} · {t('document.this')}
                </strong>
              ) : (
                <Link href={`/documents/${one.documentId}`}>{one.versionLabel || t('document.unlabelled')}</Link>
              )}
              <span className="soft tabular">
                {one.inForceTo === null
                  ? t('document.from', { date: day(one.inForceFrom) })
                  : t('document.from-to', { from: day(one.inForceFrom), to: day(one.inForceTo) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitedBy({ document }: { document: DocumentAnswer }) {
  const { t, name } = useWorkSpeech()
  return (
    <section aria-label={t('document.cited-by')}>
      <h2>{t('document.cited-by')}</h2>
      {document.citationList.length === 0 && <p className="soft">{t('document.not-cited')}</p>}
      <ul className="work-list">
        {document.citationList.map((one) => (
          <li key={one.citationId}>
            <span>
              {name('cite.kind', one.subjectKind)}
              {one.clause !== '' && ` · ${one.clause}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
