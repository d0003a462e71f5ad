import './dossiers.css'
import './after.css'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'wouter'
import { exportLink, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { PapersAnswer } from '../../contract-papers.ts'
import { IssuePaperForm } from './issue-paper-form.tsx'
import { LettersSection } from './letters-section.tsx'
import { OfDossier } from './of-dossier.tsx'
import { PaperActs } from './paper-acts.tsx'
import { type AfterSpeaker, useAfter } from './use-after.ts'

type Kind = 'submission' | 'bill' | 'notice'
type Form = PapersAnswer['forms'][number]

const MAY = { submission: 'issueSubmission', bill: 'issueBill', notice: 'issueNotice' } as const
const kindOf = (form: string): Kind | null => (form in MAY ? (form as Kind) : null)

/** Papers of a dossier: made of its rows when asked for, numbered where the register asks; and the letters. */
export default function PapersPage() {
  const after = useAfter()
  const { say } = after
  const { id } = useParams<{ id: string }>()
  const { data, problem, again } = useAsk<PapersAnswer>(`/api/v1/dossiers/${id}/papers`)
  const [issuing, setIssuing] = useState<Kind | null>(null)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const people = data.forms.some(({ form }) => form === 'oath-list')
  return (
    <OfDossier dossierId={id} title={say('papers.title')} after={after} actions={<PrintButton />}>
      <PrintArea title={say('papers.title')}>
        <section aria-label={say('papers.forms')}>
          <h2>{say('papers.forms')}</h2>
          <ul className="after-people">
            {data.forms.map((line) => (
              <FormLine key={line.form} {...{ line, data, after }} dossierId={id} onIssue={setIssuing} />
            ))}
          </ul>
          {issuing && (
            <IssuePaperForm
              key={issuing}
              dossierId={id}
              kind={issuing}
              after={after}
              onClose={() => setIssuing(null)}
            />
          )}
        </section>
        {people && <LettersSection dossierId={id} data={data} after={after} />}
      </PrintArea>
    </OfDossier>
  )
}

interface FormLineProps {
  dossierId: string
  line: Form
  data: PapersAnswer
  after: AfterSpeaker
  onIssue(kind: Kind): void
}

function FormLine({ dossierId, line, data, after, onIssue }: FormLineProps) {
  const { say, speaker } = after
  const kind = kindOf(line.form)
  const name = say(`papers.form.${line.form}`)
  const open = kind !== null && (kind === 'notice' || !line.issued.some(({ voidSince }) => voidSince === null))
  return (
    <li>
      <span className="after-name">{name}</span>
      {line.can.can ? (
        <Button
          size="small"
          href={exportLink(`/api/v1/dossiers/${dossierId}/papers/${line.form}.docx`)}
          download
          aria-label={`${say('papers.make')}: ${name}`}
        >
          {say('papers.make')}
        </Button>
      ) : (
        <span className="soft">{speaker.why(line.can)}</span>
      )}
      {open && kind !== null && (
        <ReasonedButton size="small" why={speaker.why(data.can[MAY[kind]])} onClick={() => onIssue(kind)}>
          {say('papers.issue')}
        </ReasonedButton>
      )}
      {line.issued.map((paper) => (
        <span key={paper.paperId} className="after-links">
          <span lang="zh-CN" className="tabular">
            {paper.docNumber}
          </span>
          {paper.addressee && <span>{paper.addressee}</span>}
          {paper.voidSince && (
            <span className="soft">
              {say('papers.is-void', { day: speaker.day(paper.voidSince), reason: paper.voidReason ?? '' })}
            </span>
          )}
          <PaperActs paper={paper} after={after} />
        </span>
      ))}
    </li>
  )
}
