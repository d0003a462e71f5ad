import './items.css'
import { Link, useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { Parcel } from '../../../../platform/ui/phone/outbox.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { EnterBody } from '../../contract-intake.ts'
import type { MyHeardLine } from '../../contract-my-heard.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { DraftWarning } from './draft-warning.tsx'
import { emptyDraft } from './intake-draft.ts'
import { linesByVisit, type VisitHeard } from './lines-by-visit.ts'
import { sentPage, useIntakeDraft, useIntakeRights, useMyHeard } from './use-intake.ts'

/** Opinions heard where the deputy was present lately: one press on a line, and the form opens with it. */
export default function HeardPage() {
  const t = useWords(intakePhoneWords)
  const asked = useMyHeard()
  const visits = linesByVisit(asked.data?.items ?? [])
  return (
    <Screen title={t('opinions.heard')} back="/opinions">
      <KeptNote at={asked.keptAt} />
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data && visits.length === 0 && <EmptyState text={t('opinions.heard.none')} />}
      {visits.length > 0 && <p className="soft">{t('opinions.heard.which')}</p>}
      {visits.length > 0 && <DraftWarning channel="deputy" />}
      {visits.map((visit) => (
        <Visit key={visit.activityId} visit={visit} />
      ))}
    </Screen>
  )
}

function Visit({ visit: { at, lines } }: { visit: VisitHeard }) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const [, go] = useLocation()
  const [, change] = useIntakeDraft('deputy')
  const rights = useIntakeRights().data
  const parcels = useOutbox()
  const place = pick({ zh: at.activity, en: at.activityEn })
  const activity = t('opinions.heard.at', { day: sayDate(at.heldOn, language), activity: place })
  // What was heard on a visit elsewhere goes to the own street, which is chosen in the form where there are several.
  const own = rights?.streets.some((street) => street.streetId === at.streetId) ?? false
  const choose = ({ opinionId, words }: MyHeardLine) => {
    const where = own ? { streetId: String(at.streetId), communityId: at.communityId ?? '' } : {}
    change({ ...emptyDraft(newId(), 'deputy'), ...where, words, opinionId, activity })
    go('/opinions/new')
  }
  return (
    <section className="screen-group" aria-label={activity}>
      <h2 className="group">{activity}</h2>
      <ul className="list">
        {lines.map((line) => (
          <Line
            key={line.opinionId}
            line={line}
            parcel={parcels.find(({ body }) => (body as Partial<EnterBody> | null)?.opinionId === line.opinionId)}
            onChoose={() => choose(line)}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  line: MyHeardLine
  /** Raised on this phone, and on its way or just received. */
  parcel: Parcel | undefined
  onChoose: () => void
}

/** A line to be raised; or, once that was done, the number it has or where it is. */
function Line({ line, parcel, onChoose }: LineProps) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const words = pick({ zh: line.words, en: line.wordsEn })
  const go = (
    <span className="list-go" aria-hidden="true">
      ›
    </span>
  )
  if (parcel) {
    return (
      <li>
        <Link href={sentPage(parcel.id)} className="list-row">
          <span className="list-words">
            {words}
            <span>
              <ParcelBadge parcel={parcel} />
            </span>
          </span>
          {go}
        </Link>
      </li>
    )
  }
  if (line.raised !== null) {
    return (
      <li className="list-row">
        <span className="list-words">
          {words}
          <span className="item-states soft">
            <Badge kind="done">{t('opinions.heard.raised')}</Badge> {line.raised}
          </span>
        </span>
      </li>
    )
  }
  return (
    <li>
      <button type="button" className="list-row list-press" onClick={onChoose}>
        <span className="list-words">{words}</span>
        {go}
      </button>
    </li>
  )
}
