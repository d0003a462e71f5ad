import { Link } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { MandateAnswer, PersonAnswer } from '../../contract.ts'
import type { EndReason } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { MandateActions } from './mandate-actions.tsx'
import { OpenMandate } from './open-mandate.tsx'
import { PersonalCard } from './personal-card.tsx'
import { StaffAccount } from './staff-account.tsx'

const SHAPES: Record<MandateAnswer['state'], StateKind> = {
  elected: 'waiting',
  active: 'going',
  suspended: 'soon',
  ended: 'stopped',
}

/** One person: facts, every mandate ever held with what may be done about it, and the personal card. */
export function PersonDetail({
  personId,
  streetName,
}: {
  personId: string
  streetName(streetId: number | null): string
}) {
  const t = useWords(pageWords)
  const { data, problem, again } = useAsk<PersonAnswer>(`/api/v1/people/${personId}`)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <>
      <h2 className="people-name">{data.name}</h2>
      <p className="people-actions no-print">
        <Link href={`/duty-files/${personId}`}>{t('people.file')}</Link>
        <Link href={`/points/${personId}`}>{t('people.points')}</Link>
        <Link href={`/tenures/${personId}`}>{t('people.seats-held')}</Link>
        {data.isDemo && <span className="soft">{t('people.invented')}</span>}
      </p>
      <section className="section" aria-label={t('people.facts')}>
        <Facts person={data} />
      </section>
      <section className="section" aria-label={t('people.mandates')}>
        <h3 className="people-head">{t('people.mandates')}</h3>
        {data.mandates.length === 0 && <p className="soft">{t('people.no-mandates')}</p>}
        {data.mandates.map((mandate) => (
          <Mandate key={mandate.mandateId} mandate={mandate} person={data} streetName={streetName} />
        ))}
        <OpenMandate person={data} />
      </section>
      <Posts person={data} />
      <PersonalCard person={data} />
      <StaffAccount person={data} />
    </>
  )
}

/** Where the person is or was a community's recorder. */
function Posts({ person }: { person: PersonAnswer }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const posts = person.posts.filter((post) => post.kind === 'recorder')
  if (posts.length === 0) return null
  return (
    <section className="section" aria-label={t('people.posts')}>
      <h3 className="people-head">{t('people.posts')}</h3>
      {posts.map((post) => (
        <div key={post.postId} className="people-mandate">
          <div className="people-line">
            <strong>{t('people.recorder-of', { community: post.communityName ?? '' })}</strong>
            <span className="soft tabular">
              {t('people.from-to', {
                from: sayDay(post.startsOn, language),
                to: post.endsOn ? sayDay(post.endsOn, language) : t('people.now'),
              })}
            </span>
          </div>
          {post.endsOn === null && <EndRecorder postId={post.postId} may={post.can.end} />}
        </div>
      ))}
    </section>
  )
}

function EndRecorder({ postId, may }: { postId: string; may: PersonAnswer['posts'][number]['can']['end'] }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const end = useDeed('POST', `/api/v1/recorders/${postId}/end`, { done: () => toast.say(t('people.recorder-ended')) })
  const why = may.can ? null : t((may.why ?? 'roster.not-your-street') as 'roster.not-your-street')
  return (
    <div className="people-actions no-print">
      <ReasonedButton
        size="small"
        why={why}
        loading={end.busy}
        onClick={() => void end.run({ on: civilDateOf(new Date()) })}
      >
        {t('people.end-recorder')}
      </ReasonedButton>
    </div>
  )
}

function Facts({ person }: { person: PersonAnswer }) {
  const t = useWords(pageWords)
  const sex = person.sex === 'male' ? t('people.male') : person.sex === 'female' ? t('people.female') : null
  const facts: [string, string | number | null][] = [
    [t('people.sex'), sex],
    [t('people.birth-year'), person.birthYear],
    [t('people.ethnicity'), person.ethnicity],
    [t('people.education'), person.education],
    [t('people.sector'), person.sector],
    [t('people.party'), person.party],
    [t('people.employer'), person.employer],
    [t('people.post'), person.post],
    [t('people.phone'), person.phone],
  ]
  const known = facts.filter(([, value]) => value !== null && value !== '')
  return (
    <dl className="people-facts">
      {known.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Mandate(props: { mandate: MandateAnswer; person: PersonAnswer; streetName(streetId: number | null): string }) {
  const { mandate, person, streetName } = props
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const open = person.suspensions.find((one) => one.mandateId === mandate.mandateId && one.endsOn === null)
  return (
    <div className="people-mandate">
      <div className="people-line">
        <strong>
          {t(`people.of.${mandate.level}`)} · {t('people.term', { n: mandate.termNumber })}
        </strong>
        <StateTag kind={SHAPES[mandate.state]}>{t(`people.state.${mandate.state}`)}</StateTag>
      </div>
      <div className="soft tabular">
        {[
          t('people.from-to', {
            from: sayDay(mandate.startsOn, language),
            to: mandate.endsOn ? sayDay(mandate.endsOn, language) : t('people.now'),
          }),
          mandate.endReason && t(`end.${mandate.endReason as EndReason}`),
          streetName(mandate.streetId),
          mandate.constituency,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {open && <div>{t('people.suspended-from', { from: sayDay(open.startsOn, language), reason: open.reason })}</div>}
      {mandate.state !== 'ended' && <MandateActions mandate={mandate} may={person.can.keepMandates} />}
    </div>
  )
}
