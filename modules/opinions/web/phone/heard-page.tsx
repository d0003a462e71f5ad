import './items.css'
import { useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { DetailAnswer, OwnWeekAnswer } from '../../../activities/contract.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { DraftWarning } from './draft-warning.tsx'
import { heardAt } from './heard-at.ts'
import { emptyDraft } from './intake-draft.ts'
import { useIntakeDraft } from './use-intake.ts'

const FORTNIGHT = 14 * 86_400_000

/** Opinions heard where the deputy was present lately: one is chosen, and the form opens with it. */
export default function HeardPage() {
  const t = useWords(intakePhoneWords)
  const today = useToday()
  const before = new Date(Date.parse(today) - FORTNIGHT).toISOString().slice(0, 10)
  const now = useAsk<OwnWeekAnswer>('/api/v1/my/week')
  const earlier = useAsk<OwnWeekAnswer>('/api/v1/my/week', { day: before })
  const problem = now.problem ?? earlier.problem
  const visits = heardAt([...(now.data?.items ?? []), ...(earlier.data?.items ?? [])])
  const known = now.data !== undefined && earlier.data !== undefined
  const again = () => {
    now.again()
    earlier.again()
  }
  return (
    <Screen title={t('opinions.heard')} back="/opinions">
      {problem && !known && <ErrorState problem={problem} again={again} />}
      {!problem && !known && <LoadingState />}
      {known && visits.length === 0 && <EmptyState text={t('opinions.heard.none')} />}
      {visits.length > 0 && <p className="soft">{t('opinions.heard.which')}</p>}
      {visits.length > 0 && <DraftWarning channel="deputy" />}
      {visits.map((visit) => (
        <Visit key={visit.activityId} visit={visit} />
      ))}
    </Screen>
  )
}

function Visit({ visit }: { visit: OwnWeekAnswer['items'][number] }) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const [, go] = useLocation()
  const [, change] = useIntakeDraft('deputy')
  const asked = useAsk<DetailAnswer>(`/api/v1/activities/${visit.activityId}`)
  const place = pick({ zh: visit.title, en: visit.titleEn })
  const activity = t('opinions.heard.at', { day: sayDate(visit.heldOn, language), activity: place })
  const choose = (words: string) => {
    const where = {
      streetId: visit.streetId === null ? '' : String(visit.streetId),
      communityId: visit.communityId ?? '',
    }
    change({ ...emptyDraft(newId(), 'deputy'), ...where, words, activityId: visit.activityId, activity })
    go('/opinions/new')
  }
  const opinions = asked.data?.opinions ?? []
  return (
    <section className="screen-group" aria-label={activity}>
      <h2 className="group">{activity}</h2>
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data && opinions.length === 0 && <p className="soft">{t('opinions.heard.not-shown')}</p>}
      {opinions.length > 0 && (
        <ul className="list">
          {opinions.map((opinion) => (
            <li key={opinion.id}>
              <button type="button" className="list-row list-press" onClick={() => choose(opinion.words)}>
                <span className="list-words">{pick({ zh: opinion.words, en: opinion.wordsEn })}</span>
                <span className="list-go" aria-hidden="true">
                  ›
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
