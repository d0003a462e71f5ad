import { useState } from 'react'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { PapersAnswer } from '../../contract-papers.ts'
import { SignedOn } from './issue-paper-form.tsx'
import { PaperActs } from './paper-acts.tsx'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useLetters } from './use-letters.ts'
import { useToday } from './use-today.ts'

interface LettersProps {
  dossierId: string
  data: PapersAnswer
  after: AfterSpeaker
}

/** The letter of each person appointed; numbered and handed over for all at once, or one by one. */
export function LettersSection({ dossierId, data, after }: LettersProps) {
  const { say, speaker } = after
  const [doing, setDoing] = useState<'issue' | 'hand' | null>(null)
  const without = data.letters.filter(({ can }) => can.issue.can)
  const ready = data.letters.filter(({ letter }) => letter?.can.handOver.can)
  const close = () => setDoing(null)
  return (
    <section className="section" aria-label={say('papers.letters')}>
      <h2>{say('papers.letters')}</h2>
      {data.firstAfterVote && <p className="soft">{say(`oath.first.${data.firstAfterVote}`)}</p>}
      {data.letters.length === 0 ? (
        <p className="soft">{say('papers.letters.none')}</p>
      ) : (
        <ul className="after-people">
          {data.letters.map((line) => (
            <LetterLine key={line.matterId} line={line} after={after} />
          ))}
        </ul>
      )}
      {doing === 'issue' && <IssueAll {...{ dossierId, after }} letters={without} onClose={close} />}
      {doing === 'hand' && <HandAll {...{ dossierId, after }} letters={ready} onClose={close} />}
      {doing === null && data.letters.length > 0 && (
        <p className="after-links no-print">
          {without.length > 0 && (
            <ReasonedButton type="primary" why={speaker.why(data.can.issueLetters)} onClick={() => setDoing('issue')}>
              {say('papers.letters.issue', { n: without.length })}
            </ReasonedButton>
          )}
          {ready.length > 0 && (
            <ReasonedButton onClick={() => setDoing('hand')}>
              {say('papers.letters.hand', { n: ready.length })}
            </ReasonedButton>
          )}
        </p>
      )}
    </section>
  )
}

function LetterLine({ line, after }: { line: PapersAnswer['letters'][number]; after: AfterSpeaker }) {
  const { say, speaker, post } = after
  const { letter } = line
  return (
    <li>
      <span className="after-name">{line.personName}</span>
      <span className="after-post">{post(line)}</span>
      <StateTag kind={line.sworn ? 'done' : 'waiting'}>{say(line.sworn ? 'papers.sworn' : 'papers.unsworn')}</StateTag>
      {letter === null ? (
        <span className="soft">{say('papers.not-yet')}</span>
      ) : (
        <>
          <span lang="zh-CN" className="tabular">
            {letter.docNumber}
          </span>
          <StateTag kind={letter.handedOn ? 'done' : 'waiting'}>
            {letter.handedOn ? say('papers.handed', { day: speaker.day(letter.handedOn) }) : say('papers.not-handed')}
          </StateTag>
          <PaperActs paper={letter} after={after} />
        </>
      )}
    </li>
  )
}

interface AllProps {
  dossierId: string
  letters: PapersAnswer['letters']
  after: AfterSpeaker
  onClose(): void
}

function IssueAll({ dossierId, letters, after, onClose }: AllProps) {
  const { say, speaker } = after
  const today = useToday()
  const [said, setSaid] = useState({ signer: '', issuedOn: today })
  const all = useLetters(dossierId, after)
  return (
    <StepForm
      speaker={speaker}
      does={say('papers.letters.issue', { n: letters.length })}
      missing={said.signer.trim().length < 2 || said.issuedOn === '' ? say('papers.missing') : null}
      busy={all.busy}
      onSend={() => void all.issue(letters, said).then((done) => done && onClose())}
      onClose={onClose}
    >
      <div className="dossier-line">
        <SignedOn
          said={said}
          problem={null}
          after={after}
          today={today}
          onChange={(more) => setSaid({ ...said, ...more })}
        />
      </div>
    </StepForm>
  )
}

function HandAll({ dossierId, letters, after, onClose }: AllProps) {
  const { say, speaker } = after
  const today = useToday()
  const [on, setOn] = useState(today)
  const all = useLetters(dossierId, after)
  return (
    <StepForm
      speaker={speaker}
      does={say('papers.letters.hand', { n: letters.length })}
      missing={on === '' ? say('papers.handed-on') : null}
      busy={all.busy}
      onSend={() => void all.handOver(letters, on).then((done) => done && onClose())}
      onClose={onClose}
    >
      <FieldBox label={say('papers.handed-on')}>
        {(id) => <DateInput id={id} max={today} value={on} onChange={setOn} />}
      </FieldBox>
    </StepForm>
  )
}
