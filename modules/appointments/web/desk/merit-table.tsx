import { type ReactNode, useState } from 'react'
import type { CandidateAnswer } from '../../contract-merit.ts'
import { STANDARDS } from '../../language.ts'
import { attendanceText, evidenceName, placeText, sayMerit } from '../../rules/merit-speech.ts'
import {
  type AskedRows,
  ConditionCell,
  ConditionName,
  CountCell,
  EvidenceDrawer,
  JudgementCell,
} from './merit-cells.tsx'
import { conditionRows, keyOf } from './merit-compare.ts'
import { JudgeDrawer, type Judging } from './merit-judge.tsx'
import { KeepButton } from './merit-kept.tsx'
import type { MeritSpeaker } from './speak-merit.ts'

interface TableProps {
  dossierId: string
  streetId: number
  candidates: readonly CandidateAnswer[]
  said: MeritSpeaker
}

/** One column a candidate, one row a fact: to be read across. */
export function MeritTable({ dossierId, streetId, candidates, said }: TableProps) {
  const [opened, setOpened] = useState<AskedRows | null>(null)
  const [judging, setJudging] = useState<Judging | null>(null)
  const { m } = said
  return (
    <div className="table-scroll">
      <table className="merit-table">
        <thead>
          <tr>
            <td />
            {candidates.map((one) => (
              <th key={keyOf(one)} scope="col">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <Basics candidates={candidates} said={said} />
        <Conditions candidates={candidates} said={said} />
        <Evidence candidates={candidates} said={said} onOpen={setOpened} />
        <Group name={m('merit.row.judgements')} columns={candidates.length}>
          {STANDARDS.map((standard) => (
            <Row key={standard} name={m(`appointments.standard.${standard}`)} candidates={candidates}>
              {(one) => <JudgementCell candidate={one} standard={standard} said={said} onJudge={setJudging} />}
            </Row>
          ))}
        </Group>
        <tbody className="no-print">
          <Row name={m('merit.row.sheet')} candidates={candidates}>
            {(one) => <KeepButton dossierId={dossierId} streetId={streetId} candidate={one} said={said} />}
          </Row>
        </tbody>
      </table>
      <EvidenceDrawer
        base={`/api/v1/dossiers/${dossierId}`}
        streetId={streetId}
        asked={opened}
        said={said}
        onClose={() => setOpened(null)}
      />
      <JudgeDrawer
        dossierId={dossierId}
        streetId={streetId}
        judging={judging}
        said={said}
        onClose={() => setJudging(null)}
      />
    </div>
  )
}

/** Rows under a heading that runs over the whole table. */
function Group({ name, columns, children }: { name: string; columns: number; children: ReactNode }) {
  return (
    <tbody>
      <tr className="merit-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  )
}

interface RowProps {
  name: ReactNode
  candidates: readonly CandidateAnswer[]
  children(one: CandidateAnswer): ReactNode
}

function Row({ name, candidates, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {candidates.map((one) => (
        <td key={keyOf(one)}>{children(one)}</td>
      ))}
    </tr>
  )
}

function Basics({ candidates, said: { m, speaker } }: Pick<TableProps, 'candidates' | 'said'>) {
  const known = (text: string | null) => text || <span className="soft">{m('merit.row.unknown')}</span>
  return (
    <Group name={m('merit.row.basics')} columns={candidates.length}>
      <Row name={m('merit.row.ground')} candidates={candidates}>
        {(one) => m(`merit.ground.${one.ground}`)}
      </Row>
      <Row name={m('merit.row.post')} candidates={candidates}>
        {(one) =>
          known([one.employer, speaker.gloss(one.postTitle ?? '', one.postTitleEn)].filter(Boolean).join(' · '))
        }
      </Row>
      <Row name={m('merit.row.age')} candidates={candidates}>
        {(one) => known(one.age === null ? null : m('merit.age', { n: one.age }))}
      </Row>
      <Row name={m('merit.row.education')} candidates={candidates}>
        {(one) => known(one.education)}
      </Row>
      <Row name={m('merit.row.sector')} candidates={candidates}>
        {(one) => known(one.sector)}
      </Row>
      <Row name={m('merit.row.recommended')} candidates={candidates}>
        {(one) => <Recommended candidate={one} said={{ m, speaker }} />}
      </Row>
      <Row name={m('merit.row.choice')} candidates={candidates}>
        {(one) =>
          one.votes === null ? (
            <span className="soft">{m('merit.row.no-choice')}</span>
          ) : (
            [m('merit.row.votes', { n: one.votes }), one.chosen ? m('merit.row.chosen') : null]
              .filter(Boolean)
              .join(' · ')
          )
        }
      </Row>
    </Group>
  )
}

function Recommended({ candidate, said }: { candidate: CandidateAnswer; said: Pick<MeritSpeaker, 'm' | 'speaker'> }) {
  const { recommendation } = candidate
  const { m, speaker } = said
  if (recommendation === null) return <span className="soft">{m('merit.row.not-recommended')}</span>
  return (
    <>
      {recommendation.words}
      <br />
      <span className="soft">
        {recommendation.recommendedBy} · {speaker.day(recommendation.recommendedOn)}
      </span>
    </>
  )
}

function Conditions({ candidates, said }: Pick<TableProps, 'candidates' | 'said'>) {
  return (
    <Group name={said.m('merit.row.conditions')} columns={candidates.length}>
      {conditionRows(candidates).map((first) => (
        <Row key={first.key} name={<ConditionName asked={first} said={said} />} candidates={candidates}>
          {(one) => (
            <ConditionCell first={first} own={one.conditions.find(({ key }) => key === first.key)} said={said} />
          )}
        </Row>
      ))}
    </Group>
  )
}

function Evidence({
  candidates,
  said,
  onOpen,
}: Pick<TableProps, 'candidates' | 'said'> & { onOpen(asked: AskedRows): void }) {
  const { m, language } = said
  const [first] = candidates
  if (first === undefined) return null
  const { from, to, session } = first.evidence
  const kinds = first.evidence.counts.map(({ of }) => of)
  return (
    <Group name={m('merit.row.evidence')} columns={candidates.length}>
      <Row name={evidenceName('place', language)} candidates={candidates}>
        {(one) => placeText(one.evidence.place, language)}
      </Row>
      {kinds.map((of) => (
        <Row key={of} name={evidenceName(of, language)} candidates={candidates}>
          {(one) => <CountCell candidate={one} of={of} said={said} onOpen={onOpen} />}
        </Row>
      ))}
      <Row name={evidenceName('attendance', language)} candidates={candidates}>
        {(one) => attendanceText(one.evidence, language)}
      </Row>
      <tr>
        <td colSpan={candidates.length + 1} className="soft merit-counted">
          {from === null
            ? m('merit.sheet.counted-without', { to })
            : m('merit.sheet.counted', { from, to, known: sayMerit(session.known, language) })}
        </td>
      </tr>
    </Group>
  )
}
