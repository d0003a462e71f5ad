import './dossiers.css'
import './after.css'
import { useState } from 'react'
import { useParams } from 'wouter'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { CeremoniesAnswer, OathTextAnswer } from '../../contract-oaths.ts'
import { CeremonyCard } from './ceremony-card.tsx'
import { CeremonyForm } from './ceremony-form.tsx'
import { OfDossier } from './of-dossier.tsx'
import { type AfterSpeaker, useAfter } from './use-after.ts'

/** The oath of those appointed: its text, who has still to swear, and each ceremony. */
export default function OathsPage() {
  const after = useAfter()
  const { say, speaker } = after
  const { id } = useParams<{ id: string }>()
  const { data, problem, again } = useAsk<CeremoniesAnswer>(`/api/v1/dossiers/${id}/ceremonies`)
  const [holding, setHolding] = useState(false)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <OfDossier
      dossierId={id}
      title={say('oath.title')}
      after={after}
      actions={
        <>
          <PrintButton />
          {data.items.length > 0 && (
            <ExportButton path={`/api/v1/dossiers/${id}/papers/oath-list.docx`} text={say('oath.list')} />
          )}
          {!holding && data.toSwear.length > 0 && (
            <ReasonedButton type="primary" why={speaker.why(data.can.hold)} onClick={() => setHolding(true)}>
              {say('oath.hold')}
            </ReasonedButton>
          )}
        </>
      }
    >
      <PrintArea title={say('oath.title')}>
        {data.firstAfterVote && (
          <p className="after-first">
            {say(`oath.first.${data.firstAfterVote}`)} {say('oath.again')}
          </p>
        )}
        {holding && <CeremonyForm dossierId={id} data={data} after={after} onClose={() => setHolding(false)} />}
        {!holding && <ToSwear data={data} after={after} />}
        <section className="section" aria-label={say('oath.ceremonies')}>
          <h2>{say('oath.ceremonies')}</h2>
          {data.items.length === 0 && <p className="soft">{say('oath.none')}</p>}
          {data.items.map((ceremony) => (
            <CeremonyCard key={`${ceremony.ceremonyId}${ceremony.version}`} ceremony={ceremony} after={after} />
          ))}
        </section>
        <OathText after={after} />
      </PrintArea>
    </OfDossier>
  )
}

function ToSwear({ data, after }: { data: CeremoniesAnswer; after: AfterSpeaker }) {
  const { say, speaker, post } = after
  return (
    <section className="section" aria-label={say('oath.to-swear')}>
      <h2>{say('oath.to-swear')}</h2>
      {data.toSwear.length === 0 ? (
        <p className="soft">{say('oath.all-sworn')}</p>
      ) : (
        <ul className="after-people">
          {data.toSwear.map((one) => (
            <li key={one.matterId}>
              <span className="after-name">{one.personName}</span>
              <span className="after-post">{post(one)}</span>
              {one.makeUpOn && (
                <StateTag kind="soon">{say('after.make-up-on', { day: speaker.day(one.makeUpOn) })}</StateTag>
              )}
              {!one.can.swear.can && <span className="soft">{speaker.why(one.can.swear)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The words themselves, with the law they are from. */
function OathText({ after: { say, speaker } }: { after: AfterSpeaker }) {
  const { data } = useAsk<OathTextAnswer>('/api/v1/oath-text')
  if (!data) return null
  return (
    <section className="section" aria-label={say('oath.text')}>
      <h2>{say('oath.text')}</h2>
      <blockquote className="after-oath-text" lang="zh-CN">
        {data.words}
      </blockquote>
      <p className="soft">{speaker.gloss(data.source, data.sourceEn)}</p>
    </section>
  )
}
