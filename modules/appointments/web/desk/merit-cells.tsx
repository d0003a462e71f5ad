import { Button, Drawer } from 'antd'
import { Link } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount } from '../../../../platform/ui/format.ts'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { CandidateAnswer, EvidenceRowsAnswer } from '../../contract-merit.ts'
import type { Standard } from '../../language.ts'
import { evidenceName, passedWord, sayMerit } from '../../rules/merit-speech.ts'
import type { Judging } from './merit-judge.tsx'
import type { MeritSpeaker } from './speak-merit.ts'

type Condition = CandidateAnswer['conditions'][number]
type Of = CandidateAnswer['evidence']['counts'][number]['of']

const kindOf = (passed: boolean | null): StateKind => (passed === null ? 'soon' : passed ? 'done' : 'late')

/** Met or not, in word, shape and colour; its own sentence where that differs from the row's. */
export function ConditionCell({
  first,
  own,
  said,
}: {
  first: Condition
  own: Condition | undefined
  said: MeritSpeaker
}) {
  const { m, language } = said
  if (own === undefined) return <span className="soft">{m('merit.row.not-asked')}</span>
  const sentence = sayMerit(own, language)
  return (
    <>
      <StateTag kind={kindOf(own.passed)}>{passedWord(own.passed, language)}</StateTag>
      {sentence !== sayMerit(first, language) && <div>{sentence}</div>}
    </>
  )
}

/** What is asked, and the rule that asks it: the same for everybody compared. */
export function ConditionName({ asked, said: { m, language, speaker } }: { asked: Condition; said: MeritSpeaker }) {
  return (
    <>
      {sayMerit(asked, language)}
      <div className="soft merit-source">
        {m('merit.row.source', { source: speaker.gloss(asked.source, asked.sourceEn) })}
      </div>
    </>
  )
}

/** A number pressed: whose, and of what. */
export interface AskedRows {
  personId: string
  name: string
  of: Of
}

/** A number that opens its rows; nought has none; where it was not computed, the reason. */
export function CountCell(props: {
  candidate: CandidateAnswer
  of: Of
  said: MeritSpeaker
  onOpen(asked: AskedRows): void
}) {
  const { candidate, of, said, onOpen } = props
  const { m, language } = said
  const found = candidate.evidence.counts.find((one) => one.of === of)
  if (found === undefined || found.count === null)
    return <span className="soft">{found?.why ? sayMerit(found.why, language) : ''}</span>
  const { personId, name } = candidate
  if (found.count === 0) return <span className="tabular">0</span>
  return (
    <button
      type="button"
      className="merit-number tabular"
      aria-label={m('merit.do.rows', { name, of: evidenceName(of, language), n: found.count })}
      onClick={() => onOpen({ personId, name, of })}
    >
      {sayCount(found.count)}
    </button>
  )
}

/** Where the evidence of a row lies on the desk. */
const AT = { record: '/review', item: '/opinions', activity: '/activities' } as const

/** The rows behind a number, each with the way to it. */
export function EvidenceDrawer(props: {
  base: string
  streetId: number
  asked: AskedRows | null
  said: MeritSpeaker
  onClose(): void
}) {
  const { base, streetId, asked, said, onClose } = props
  const title = asked === null ? '' : `${asked.name} · ${evidenceName(asked.of, said.language)}`
  return (
    <Drawer open={asked !== null} onClose={onClose} size={520} title={title} destroyOnHidden>
      {asked && (
        <EvidenceRows
          path={`${base}/candidates/${asked.personId}/evidence`}
          query={{ streetId, of: asked.of }}
          said={said}
        />
      )}
    </Drawer>
  )
}

function EvidenceRows({
  path,
  query,
  said,
}: {
  path: string
  query: { streetId: number; of: Of }
  said: MeritSpeaker
}) {
  const { m, speaker } = said
  const asked = useRows<EvidenceRowsAnswer['items'][number]>(path, { ...query, limit: 50 })
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0) return <EmptyState />
  return (
    <>
      <ul className="merit-rows">
        {asked.rows.map((row) => (
          <li key={row.rowId}>
            <span className="soft tabular">{speaker.day(row.on)} </span>
            {speaker.gloss(row.title, row.titleEn)}{' '}
            <Link href={`${AT[row.evidence.kind]}/${row.evidence.id}`}>{m('merit.rows.open')}</Link>
          </li>
        ))}
      </ul>
      <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
    </>
  )
}

/** The sentence about somebody by one standard, and the way to write one. */
export function JudgementCell(props: {
  candidate: CandidateAnswer
  standard: Standard
  said: MeritSpeaker
  onJudge(judging: Judging): void
}) {
  const { candidate, standard, said, onJudge } = props
  const { m } = said
  const { personId, name, can } = candidate
  const found = candidate.judgements.find((one) => one.standard === standard)
  return (
    <>
      {found === undefined ? (
        <span className="soft">{m('merit.sheet.not-judged')}</span>
      ) : (
        <>
          {found.words} <span className="soft">{found.judgedBy}</span>
        </>
      )}
      {can.judge.can && (
        <div className="no-print">
          <Button
            size="small"
            aria-label={`${m(found ? 'merit.do.judge-again' : 'merit.do.judge')} ${m('merit.judge.title', { name, standard: m(`appointments.standard.${standard}`) })}`}
            onClick={() => onJudge({ personId, name, standard, before: found?.words ?? '', by: found?.judgedBy ?? '' })}
          >
            {m(found ? 'merit.do.judge-again' : 'merit.do.judge')}
          </Button>
        </div>
      )}
    </>
  )
}
