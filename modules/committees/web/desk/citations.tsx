import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { inBrackets, withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { CitationsAnswer } from '../../contract-documents.ts'
import type { CitedBy } from '../../rules/work-language.ts'
import { DocumentChoice } from './document-choice.tsx'
import { ForceTag } from './force-tag.tsx'
import { useWorkSpeech } from './use-work-speech.ts'
import './work.css'

interface CitationsProps {
  /** What rests on documents: a rule, a criterion, a clock, a template. */
  readonly kind: CitedBy
  readonly id: string
}

interface Shown {
  readonly quiet?: boolean
  readonly readOnly?: boolean
}

/**
 * Which governing documents a rule, criterion, clock or template rests on, each opening its page; the district names and takes back. `quiet`: a line without a
 * heading, beside what it is about, where taking back is offered beside naming. `readOnly`: a table whose page says when its lines may be changed.
 */
export function Citations({ kind, id, quiet = false, readOnly = false }: CitationsProps & Shown) {
  const { t, language } = useWorkSpeech()
  const [adding, setAdding] = useState(false)
  // The lines of a table are asked for together.
  const { data } = useAsk<CitationsAnswer>('/api/v1/citations', {
    subjectKind: kind,
    ...(quiet ? {} : { subjectId: id }),
  })
  const items = (data?.items ?? []).filter(({ subjectId }) => subjectId === id)
  const mayCite = data?.can.cite.can === true && !readOnly
  if (items.length === 0 && !mayCite) return null
  const add = mayCite && !adding && (
    <Button size="small" type={quiet ? 'link' : 'default'} className="no-print" onClick={() => setAdding(true)}>
      {t('cite.add')}
    </Button>
  )
  const form = adding && mayCite && <Cite kind={kind} id={id} onClose={() => setAdding(false)} />
  const lines = items.map((one) => (
    <li key={one.citationId}>
      <Cited one={one} mayDrop={mayCite && (!quiet || adding)} />
    </li>
  ))
  if (quiet)
    return (
      <div className="work-cites-quiet">
        {items.length > 0 && <span className="soft">{withColon(t('cite.title'), '', language)}</span>}
        {items.length > 0 && <ul aria-label={t('cite.title')}>{lines}</ul>}
        {add}
        {form}
      </div>
    )
  return (
    <section className="work-cites" aria-label={t('cite.title')}>
      <h2>{t('cite.title')}</h2>
      {items.length === 0 && <p className="soft">{t('cite.none')}</p>}
      <ul className="work-list">{lines}</ul>
      {add}
      {form}
    </section>
  )
}

function Cited({ one, mayDrop }: { one: CitationsAnswer['items'][number]; mayDrop: boolean }) {
  const { gloss, language } = useWorkSpeech()
  return (
    <span className="work-deeds">
      <Link href={`/documents/${one.documentId}`}>{gloss(one.title, one.titleEn)}</Link>
      {one.number !== null && <span className="soft">{inBrackets(one.number, language)}</span>}
      {one.clause !== '' && <span>{one.clause}</span>}
      {one.state !== 'in_force' && <ForceTag state={one.state} />}
      {mayDrop && <Drop citationId={one.citationId} />}
    </span>
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
  const { t } = useWorkSpeech()
  const field = useId()
  const sayProblem = useSayProblem()
  const [made] = useState(newId)
  const [documentId, setDocumentId] = useState<string | null>(null)
  const [clause, setClause] = useState('')
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
        <DocumentChoice id={`${field}1`} value={documentId} onChange={setDocumentId} />
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
