import './dossiers.css'
import './after.css'
import { Link, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { PersonTenure, PersonTenuresAnswer } from '../../contract-after.ts'
import { BeforeAfter } from './before-after.tsx'
import { Reviews } from './reviews.tsx'
import { Talks } from './talks.tsx'
import { type AfterSpeaker, useAfter } from './use-after.ts'

/** The seats of one person: how each came, what followed, how the street stood before and since. */
export default function TenuresPage() {
  const after = useAfter()
  const { say } = after
  const { personId } = useParams<{ personId: string }>()
  const { data, problem, again } = useAsk<PersonTenuresAnswer>(`/api/v1/people/${personId}/tenures`)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const [first] = data.items
  const title = first ? say('tenure.of', { name: first.personName }) : say('tenure.title')
  return (
    <>
      <PageHead
        title={title}
        sub={<Link href={`/people/${personId}`}>{say('tenure.person')}</Link>}
        actions={<PrintButton />}
      />
      <PrintArea title={title}>
        {data.items.length === 0 && <EmptyState text={say('tenure.none')} />}
        {data.items.map((tenure) => (
          <OneTenure key={tenure.tenureId} tenure={tenure} after={after} />
        ))}
      </PrintArea>
    </>
  )
}

function OneTenure({ tenure, after }: { tenure: PersonTenure; after: AfterSpeaker }) {
  const { say, speaker, post } = after
  const span = tenure.endsOn
    ? say('tenure.from-to', { from: speaker.day(tenure.startsOn), to: speaker.day(tenure.endsOn) })
    : say('tenure.since', { from: speaker.day(tenure.startsOn) })
  const ends = tenure.endsOn ?? tenure.expiresOn
  const over = tenure.endsOn !== null && !tenure.endingSoon
  return (
    <article className="panel after-card" aria-label={post(tenure)}>
      <h2>
        {post(tenure)}{' '}
        {tenure.endingSoon && ends ? (
          <StateTag kind="soon">{say('tenure.soon', { day: speaker.day(ends) })}</StateTag>
        ) : (
          <StateTag kind={over ? 'stopped' : 'going'}>{say(over ? 'tenure.ended' : 'tenure.now')}</StateTag>
        )}
      </h2>
      <p className="tabular">{span}</p>
      {tenure.endReason && (
        <p>
          {say('tenure.end-reason')}: {tenure.endReason}
        </p>
      )}
      <Came tenure={tenure} after={after} />
      {tenure.can.readReviews.can && <Reviews tenureId={tenure.tenureId} after={after} />}
      {tenure.can.talks.can && <Talks tenureId={tenure.tenureId} after={after} />}
      {tenure.can.beforeAfter.can && <BeforeAfter tenureId={tenure.tenureId} after={after} />}
    </article>
  )
}

/** Vote, oath, letter, training, as far as they have come. */
function Came({ tenure, after }: { tenure: PersonTenure; after: AfterSpeaker }) {
  const { say, speaker } = after
  const { appointment: came } = tenure
  if (came === null) return <p className="soft">{say('tenure.by-hand')}</p>
  const oath = came.swornOn
    ? speaker.day(came.swornOn)
    : came.makeUpOn
      ? say('after.make-up-on', { day: speaker.day(came.makeUpOn) })
      : say('tenure.oath.none')
  const letter =
    came.letterNumber && came.letterHandedOn
      ? say('tenure.handed', { number: came.letterNumber, day: speaker.day(came.letterHandedOn) })
      : (came.letterNumber ?? say('tenure.letter.none'))
  return (
    <dl className="after-facts">
      <dt>{say('tenure.meeting')}</dt>
      <dd>
        <Link href={`/appointments/${came.dossierId}`}>{came.meetingName ?? say('after.dossier')}</Link>
      </dd>
      <dt>{say('tenure.oath')}</dt>
      <dd>{oath}</dd>
      <dt>{say('tenure.letter')}</dt>
      <dd>{letter}</dd>
      <dt>{say('tenure.training')}</dt>
      <dd>{came.course ? <Course course={came.course} after={after} /> : say('tenure.training.none')}</dd>
    </dl>
  )
}

function Course({
  course,
  after: { say, speaker },
}: {
  course: NonNullable<NonNullable<PersonTenure['appointment']>['course']>
  after: AfterSpeaker
}) {
  const { presence, result } = course
  return (
    <>
      {speaker.gloss(course.title, course.titleEn)} · {speaker.day(course.heldOn)}
      {presence && ` · ${say(`course.presence.${presence}`)}`}
      {result && ` · ${say(`course.result.${result}`)}`}
    </>
  )
}
