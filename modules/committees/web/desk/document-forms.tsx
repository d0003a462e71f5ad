import { Button } from 'antd'
import { useId, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { DocumentAnswer } from '../../contract-documents.ts'
import { DOCUMENT_KINDS, DOCUMENT_LEVELS } from '../../rules/work-language.ts'
import { useStreets } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { type WorkField, WorkForm } from './work-form.tsx'

const TITLE: WorkField = { name: 'title', label: 'documents.title', kind: 'text', max: 200, width: '420px' }
const NUMBER: WorkField = { name: 'number', label: 'documents.number', kind: 'text', max: 80, optional: true }
const ISSUER: WorkField = { name: 'issuer', label: 'documents.issuer', kind: 'text', max: 120, width: '300px' }
const FROM: WorkField = { name: 'inForceFrom', label: 'documents.in-force-from', kind: 'date' }
const SAID: readonly WorkField[] = [
  { name: 'versionLabel', label: 'documents.version-label', kind: 'text', max: 80, optional: true },
  { name: 'issuedOn', label: 'documents.issued-on', kind: 'date', optional: true },
]
const WORDS: readonly WorkField[] = [
  { name: 'summary', label: 'documents.summary', kind: 'area', max: 2000, optional: true },
  { name: 'titleEn', label: 'documents.title-en', kind: 'text', max: 400, optional: true, width: '420px' },
  { name: 'issuerEn', label: 'documents.issuer-en', kind: 'text', max: 240, optional: true, width: '300px' },
]

/** Enters a document; who keeps only a street's own working rules enters those. */
export function DocumentForm({
  district,
  onClose,
  onDone,
}: {
  district: boolean
  onClose(): void
  onDone(documentId: string): void
}) {
  const { t, name } = useWorkSpeech()
  const streets = useStreets()
  const choices = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: name(list, code) }))
  const fields: WorkField[] = [
    TITLE,
    NUMBER,
    ISSUER,
    { name: 'level', label: 'documents.level', kind: 'choice', choices: choices('documents.level', DOCUMENT_LEVELS) },
    { name: 'kind', label: 'documents.kind', kind: 'choice', choices: choices('documents.kind', DOCUMENT_KINDS) },
    {
      ...({ name: 'streetId', label: 'document.of-street', kind: 'choice', number: true } as const),
      optional: district,
      ...(district ? { unchosen: 'document.of-district' as const } : {}),
      choices: streets.map(({ value, label }) => ({ value: String(value), label })),
    },
    FROM,
    ...SAID,
    ...WORDS,
  ]
  return (
    <WorkForm<{ documentId: string }>
      title={t('document.enter')}
      path="/api/v1/documents"
      fields={fields}
      withId
      initial={
        district
          ? { level: 'district', kind: 'measure' }
          : {
              ...{ level: 'street', kind: 'working_rules' },
              ...(streets.length === 1 ? { streetId: String(streets[0]?.value) } : {}),
            }
      }
      onDone={({ documentId }) => onDone(documentId)}
      onClose={onClose}
    />
  )
}

interface OneDocument {
  readonly document: DocumentAnswer
  onClose(): void
}

export function CorrectForm({ document, onClose }: OneDocument) {
  const { t } = useWorkSpeech()
  const { title, titleEn, number, issuer, issuerEn, versionLabel, issuedOn, summary, version } = document
  return (
    <WorkForm
      title={t('document.correct')}
      method="PUT"
      path={`/api/v1/documents/${document.documentId}`}
      fields={[TITLE, NUMBER, ISSUER, ...SAID, ...WORDS]}
      fixed={{ version, ...(document.summaryEn === '' ? {} : { summaryEn: document.summaryEn }) }}
      initial={{
        ...{ title, titleEn, number: number ?? '', issuer, issuerEn, versionLabel, issuedOn: issuedOn ?? '', summary },
      }}
      onClose={onClose}
    />
  )
}

export function VersionForm({ document, onClose, onDone }: OneDocument & { onDone(documentId: string): void }) {
  const { t } = useWorkSpeech()
  const optional = (field: WorkField): WorkField => ({ ...field, optional: true })
  return (
    <WorkForm<{ documentId: string }>
      title={t('document.new-version')}
      about={t('document.new-version-about')}
      path={`/api/v1/documents/${document.documentId}/versions`}
      fields={[FROM, ...SAID, NUMBER, optional(TITLE), optional(ISSUER), ...WORDS]}
      fixed={{ version: document.version }}
      withId
      onDone={({ documentId }) => onDone(documentId)}
      onClose={onClose}
    />
  )
}

export function RepealForm({ document, onClose }: OneDocument) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('document.repeal')}
      path={`/api/v1/documents/${document.documentId}/repeal`}
      fields={[
        { name: 'on', label: 'documents.in-force-to', kind: 'date' },
        { name: 'reason', label: 'documents.reason', kind: 'text', max: 300, width: '420px' },
      ]}
      fixed={{ version: document.version }}
      initial={{ on: civilDateOf(new Date()) }}
      submit={t('document.repeal')}
      onClose={onClose}
    />
  )
}

/** Chooses a file and sends it at once; the server tells by its content what it is. */
export function AddFile({ documentId }: { documentId: string }) {
  const { t } = useWorkSpeech()
  const field = useId()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const deed = useDeed<FormData>('POST', `/api/v1/documents/${documentId}/files`, { quiet: true })
  const send = async (file: File | undefined) => {
    if (file === undefined) return
    const form = new FormData()
    form.append('id', newId())
    form.append('file', file)
    if ((await deed.run(form)) !== null) toast.say(t('work.saved'))
    if (input) input.value = ''
  }
  return (
    <div className="no-print">
      <div className="work-deeds">
        <Button size="small" loading={deed.busy} onClick={() => input?.click()}>
          {t('document.add-file')}
        </Button>
        <label className="soft" htmlFor={field}>
          {t('document.file-hint')}
        </label>
        <input
          id={field}
          ref={setInput}
          type="file"
          hidden
          accept=".pdf,.docx"
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </div>
      {deed.problem && (
        <p className="form-problem" role="alert">
          {sayProblem(deed.problem, 'write')}
        </p>
      )}
    </div>
  )
}
