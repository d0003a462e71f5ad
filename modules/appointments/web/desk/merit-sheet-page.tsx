import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { SheetAnswer } from '../../contract-merit-sheets.ts'
import { STANDARDS } from '../../language.ts'
import { attendanceText, evidenceName, passedWord, placeText, sayMerit } from '../../rules/merit-speech.ts'
import { ConfidentialMark } from './confidential-mark.tsx'
import { placesOf } from './paths.ts'
import { type MeritSpeaker, useMeritSpeaker } from './speak-merit.ts'
import './dossiers.css'
import './merit.css'

interface PartProps {
  sheet: SheetAnswer
  said: MeritSpeaker
}

/** A merit sheet as it was kept, to read and to print. */
export default function MeritSheetPage() {
  const said = useMeritSpeaker()
  const { m, speaker } = said
  const { sheetId = '' } = useParams<{ sheetId: string }>()
  const [, go] = useLocation()
  const path = `/api/v1/merit-sheets/${sheetId}`
  const { data, problem, again } = useAsk<SheetAnswer>(path)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState lines={12} />
  const { snapshot } = data
  const street = speaker.gloss(snapshot.street, snapshot.streetEn)
  const title = m('merit.sheet.title-of', { street, name: snapshot.name })
  return (
    <PrintArea title={title}>
      <PageHead
        title={title}
        sub={speaker.gloss(data.title, data.titleEn)}
        actions={
          <>
            <Button onClick={() => go(`${placesOf(data.dossierId).merit}?street=${snapshot.streetId}`)}>
              {m('merit.page.title')}
            </Button>
            <PrintButton />
            <ExportButton path={`${path}/sheet.docx`} text={m('merit.export')} />
          </>
        }
      />
      <ConfidentialMark speaker={speaker} always />
      <p className="merit-note">{m('merit.sheet.close')}</p>
      <div className="merit-sheet">
        <PersonPart sheet={data} said={said} />
        <ConditionsPart sheet={data} said={said} />
        <EvidencePart sheet={data} said={said} />
        <RecordsPart sheet={data} said={said} />
        <JudgementsPart sheet={data} said={said} />
        <ChoicePart sheet={data} said={said} />
        <HashPart sheet={data} said={said} />
      </div>
    </PrintArea>
  )
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="section" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function PersonPart({ sheet: { snapshot }, said: { m, speaker } }: PartProps) {
  const { name, age, education, sector, employer, ground } = snapshot
  const parts = [
    age === null ? null : m('merit.age', { n: age }),
    ...[education, sector, employer, speaker.gloss(snapshot.postTitle ?? '', snapshot.postTitleEn)],
    m(`merit.ground.${ground}`),
  ]
  return (
    <Part name={m('merit.sheet.person')}>
      <p>
        <strong>{name}</strong> {parts.filter(Boolean).join(' · ')}
      </p>
    </Part>
  )
}

function ConditionsPart({ sheet: { snapshot }, said: { m, speaker, language } }: PartProps) {
  return (
    <Part name={m('merit.sheet.conditions')}>
      <table className="merit-table">
        <thead>
          <tr>
            <th scope="col">{m('merit.sheet.condition')}</th>
            <th scope="col">{m('merit.sheet.result')}</th>
            <th scope="col">{m('merit.sheet.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {snapshot.conditions.map((one) => (
            <tr key={one.key}>
              <th scope="row">{sayMerit(one, language)}</th>
              <td>
                <StateTag kind={one.passed === null ? 'soon' : one.passed ? 'done' : 'late'}>
                  {passedWord(one.passed, language)}
                </StateTag>
              </td>
              <td>{speaker.gloss(one.source, one.sourceEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function EvidencePart({ sheet: { snapshot }, said: { m, language } }: PartProps) {
  const { evidence } = snapshot
  const { from, to, session } = evidence
  return (
    <Part name={m('merit.sheet.evidence')}>
      <table className="merit-table">
        <tbody>
          <tr>
            <th scope="row">{evidenceName('place', language)}</th>
            <td>{placeText(evidence.place, language)}</td>
          </tr>
          {evidence.counts
            .filter(({ of }) => of !== 'asked' && of !== 'present')
            .map(({ of, count, why }) => (
              <tr key={of}>
                <th scope="row">{evidenceName(of, language)}</th>
                <td className="tabular">{count ?? (why === null ? '' : sayMerit(why, language))}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">{evidenceName('attendance', language)}</th>
            <td>{attendanceText(evidence, language)}</td>
          </tr>
        </tbody>
      </table>
      <p className="soft">
        {from === null
          ? m('merit.sheet.counted-without', { to })
          : m('merit.sheet.counted', { from, to, known: sayMerit(session.known, language) })}
      </p>
    </Part>
  )
}

/** The records behind the numbers; those of attendance are many and stand in the snapshot only. */
function RecordsPart({ sheet: { snapshot }, said: { m, speaker, language } }: PartProps) {
  const listed = snapshot.rows.filter(({ of, rows }) => of !== 'asked' && of !== 'present' && rows.length > 0)
  return (
    <Part name={m('merit.sheet.records')}>
      {listed.length === 0 && <p className="soft">{m('merit.sheet.none')}</p>}
      {listed.map(({ of, rows }) => (
        <div key={of}>
          <h3>{m('merit.sheet.records-of', { name: evidenceName(of, language), n: rows.length })}</h3>
          <ul className="merit-rows">
            {rows.map((row) => (
              <li key={row.id}>
                <span className="soft tabular">{row.on} </span>
                {speaker.gloss(row.title, row.titleEn)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}

function JudgementsPart({ sheet: { snapshot }, said: { m } }: PartProps) {
  return (
    <Part name={m('merit.sheet.judgements')}>
      <dl className="merit-judgements">
        {STANDARDS.map((standard) => {
          const found = snapshot.judgements.find((one) => one.standard === standard)
          return (
            <div key={standard}>
              <dt>{m(`appointments.standard.${standard}`)}</dt>
              <dd>
                {found
                  ? m('merit.sheet.judged-by', { words: found.words, by: found.judgedBy })
                  : m('merit.sheet.not-judged')}
              </dd>
            </div>
          )
        })}
      </dl>
    </Part>
  )
}

function ChoicePart({ sheet: { snapshot }, said: { m, speaker } }: PartProps) {
  const { recommendation, choice } = snapshot
  return (
    <Part name={m('merit.sheet.recommendation')}>
      <p>
        {recommendation === null
          ? m('merit.sheet.not-recommended')
          : m('merit.sheet.recommended', {
              on: speaker.day(recommendation.recommendedOn),
              by: recommendation.recommendedBy,
              words: recommendation.words,
            })}
      </p>
      <p>
        {choice === null
          ? m('merit.sheet.no-choice')
          : m('merit.sheet.choice', {
              ...{ members: choice.members, present: choice.present, spoilt: choice.spoilt, votes: choice.votes },
              on: speaker.day(choice.heldOn),
              result: m(choice.chosen ? 'merit.sheet.chosen' : 'merit.sheet.not-chosen'),
            })}
      </p>
    </Part>
  )
}

function HashPart({ sheet, said: { m, speaker } }: PartProps) {
  const { madeAt, madeBy: by, hash, intact } = sheet
  return (
    <p className="merit-hash">
      {m('merit.sheet.hash', { at: speaker.day(madeAt.slice(0, 10)), by, hash })}{' '}
      <StateTag kind={intact ? 'done' : 'late'}>{m(intact ? 'merit.sheet.intact' : 'merit.sheet.not-intact')}</StateTag>
    </p>
  )
}
