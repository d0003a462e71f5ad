import { Button, Input, Select } from 'antd'
import { type FormEvent, useDeferredValue, useId, useState } from 'react'
import { Link } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { CitationsAnswer, DocumentsAnswer } from '../../contract-documents.ts'
import type { CitedBy } from '../../rules/work-language.ts'
import { ForceTag } from './force-tag.tsx'
import { useWorkSpeech } from './use-work-speech.ts'
import './work.css'

interface CitationsProps {
  /** What rests on documents: a rule, a criterion, a clock, a template. */
  readonly kind: CitedBy
  readonly id: string
}

/** Which governing documents a rule, criterion, clock or template rests on, each opening its page; the district names and takes back. */
export function Citations({ kind, id }: CitationsProps) {
  const { t, gloss, language } = useWorkSpeech()
  const [adding, setAdding] = useState(false)
  const { data } = useAsk<CitationsAnswer>('/api/v1/citations', { subjectKind: kind, subjectId: id })
  if (!data || (data.items.length === 0 && !data.can.cite.can)) return null
  return (
    <section className="work-cites" aria-label={t('cite.title')}>
      <h2>{t('cite.title')}</h2>
      {data.items.length === 0 && <p className="soft">{t('cite.none')}</p>}
      <ul className="work-list">
        {data.items.map((one) => (
          <li key={one.citationId}>
            <span className="work-deeds">
              <Link href={`/documents/${one.documentId}`}>{gloss(one.title, one.titleEn)}</Link>
              {one.number !== null && <span className="soft">{inBrackets(one.number, language)}</span>}
              {one.clause !== '' && <span>{one.clause}</span>}
              {one.state !== 'in_force' && <ForceTag state={one.state} />}
              {data.can.cite.can && <Drop citationId={one.citationId} />}
            </span>
          </li>
        ))}
      </ul>
      {data.can.cite.can && !adding && (
        <Button size="small" className="no-print" onClick={() => setAdding(true)}>
          {t('cite.add')}
        </Button>
      )}
      {adding && <Cite kind={kind} id={id} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Drop({ citationId }: { citationId: string }) {
  const { t } = useWorkSpeech()
  const deed = useDeed('POST', `/api/v1/citations/${citationId}/drop`)
  return (
    <Button size="small" type="text" className="no-print" loading={deed.busy} onClick={() => void deed.run({})}>
      {t('cite.drop')}
    </Button>
  )
}

function Cite({ kind, id, onClose }: CitationsProps & { onClose(): void }) {
  const { t, gloss } = useWorkSpeech()
  const field = useId()
  const sayProblem = useSayProblem()
  const [made] = useState(newId)
  const [typed, setTyped] = useState('')
  const [documentId, setDocumentId] = useState<string | null>(null)
  const [clause, setClause] = useState('')
  const find = useDeferredValue(typed.trim())
  const found = useAsk<DocumentsAnswer>('/api/v1/documents', { find, limit: 20 })
  const deed = useDeed('POST', '/api/v1/citations', { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (documentId === null) return
    const body = { id: made, documentId, subjectKind: kind, subjectId: id, clause }
    if ((await deed.run(body)) !== null) onClose()
  }
  return (
    <form className="work-form no-print" aria-label={t('cite.add')} onSubmit={(event) => void send(event)}>
      <div className="field-box" style={{ width: 320 }}>
        <label htmlFor={`${field}1`}>{t('documents.document')}</label>
        <Select
          id={`${field}1`}
          placeholder={t('document.find')}
          value={documentId}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          getPopupContainer={(node) => node.parentElement ?? node}
          onChange={setDocumentId}
          options={(found.data?.items ?? []).map((one) => ({
            value: one.documentId,
            label: [gloss(one.title, one.titleEn), one.number, one.versionLabel].filter((part) => part).join(' · '),
          }))}
        />
      </div>
      <div className="field-box" style={{ width: 160 }}>
        <label htmlFor={`${field}2`}>{t('work.optional', { label: t('documents.clause') })}</label>
        <Input id={`${field}2`} value={clause} maxLength={80} onChange={(event) => setClause(event.target.value)} />
      </div>
      <div className="work-buttons">
        <Button type="primary" htmlType="submit" disabled={documentId === null} loading={deed.busy}>
          {t('work.save')}
        </Button>
        <Button onClick={onClose}>{t('work.cancel')}</Button>
      </div>
      {deed.problem && (
        <p className="form-problem" role="alert">
          {sayProblem(deed.problem, 'write')}
        </p>
      )}
    </form>
  )
}
