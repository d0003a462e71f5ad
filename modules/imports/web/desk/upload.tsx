import { Button, Select } from 'antd'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { BatchesAnswer } from '../../contract.ts'
import { IMPORTS, type What } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'

/** Template, then the filled-in file: chosen or dropped. */
export function Upload({ can, onSent }: { can: BatchesAnswer['can']; onSent(batchId: string): void }) {
  const t = useWords(pageWords)
  const sayProblem = useSayProblem()
  const offered = IMPORTS.filter((what) => can[what].can)
  const [what, setWhat] = useState<What | undefined>(offered[0])
  const [sending, setSending] = useState<string | null>(null)
  const upload = useDeed<FormData, { batchId: string }>('POST', '/api/v1/imports', { quiet: true })
  if (what === undefined) return null
  const send = async (file: File | undefined) => {
    if (!file || upload.busy) return
    const form = new FormData()
    form.append('id', newId())
    form.append('what', what)
    form.append('file', file)
    setSending(file.name)
    const answer = await upload.run(form)
    setSending(null)
    if (answer) onSent(answer.batchId)
  }
  return (
    <section className="panel imp-upload" aria-label={t('import.new')}>
      <div className="imp-line">
        <Select
          aria-label={t('import.what')}
          style={{ width: 220 }}
          value={what}
          onChange={setWhat}
          options={offered.map((one) => ({ value: one, label: t(`imports.${one}`) }))}
        />
        <Button href={`/api/v1/imports/templates/${what}`} download>
          {t('import.template')}
        </Button>
      </div>
      <FileField busy={upload.busy} onFile={(file) => void send(file)}>
        <span className="soft" role="status">
          {sending === null ? t('import.drop') : t('import.sending', { name: sending })}
        </span>
        {upload.problem && (
          <p className="imp-refusal" role="alert">
            ▲ {sayProblem(upload.problem, 'write')}
          </p>
        )}
      </FileField>
    </section>
  )
}

interface FileFieldProps {
  busy: boolean
  onFile(file: File | undefined): void
  children: ReactNode
}

/** A file field that also takes a file dropped on it. */
function FileField({ busy, onFile, children }: FileFieldProps) {
  const t = useWords(pageWords)
  const field = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field
    <div
      className={over ? 'imp-drop imp-drop-over' : 'imp-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={field}
        type="file"
        className="unseen imp-file"
        accept=".xlsx,.xls,.csv,.ods"
        disabled={busy}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          onFile(file)
          event.target.value = ''
        }}
      />
      {/* The browser's own button speaks the browser's language, not the page's. */}
      <label htmlFor={field} className={busy ? 'imp-choose imp-choose-busy' : 'imp-choose'}>
        {t('import.choose')}
      </label>
      {children}
    </div>
  )
}
