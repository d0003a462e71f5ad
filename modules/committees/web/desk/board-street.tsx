import { Button } from 'antd'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { BoardAnswer, TenuresAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { BoardFlags } from './board-flags.tsx'
import { Standing } from './board-overview.tsx'
import { Place } from './board-place.tsx'

interface BoardStreetProps {
  committee: BoardAnswer['committees'][number]
  keep: BoardAnswer['can']['keepSeats']
  on: string
  /** Seats are filled and ended on today's board only. */
  isToday: boolean
  onBack(): void
}

/** One committee on a day: what is not by the rules, every place with what it rests on, and everybody who sat here before. */
export function BoardStreet({ committee, keep, on, isToday, onBack }: BoardStreetProps) {
  const t = useWords(pageWords)
  const pick = usePick()
  const name = pick({ zh: committee.name, en: committee.nameEn })
  return (
    <section aria-label={name}>
      <div className="board-head">
        <Button className="no-print" onClick={onBack}>
          ‹ {t('board.all')}
        </Button>
        <h2>{name}</h2>
        <Standing committee={committee} />
      </div>
      {committee.flags.length > 0 && <BoardFlags flags={committee.flags} title={t('board.flags')} />}
      <ul className="board-places">
        {committee.places.map((place) => (
          <Place
            key={`${place.seat}${place.seatNo}${on}`}
            place={place}
            streetId={committee.streetId}
            keep={keep}
            flagged={flaggedOf(committee, place.holder?.tenureId)}
            isToday={isToday}
          />
        ))}
      </ul>
      {committee.can.seeHistory.can && <History streetId={committee.streetId} />}
    </section>
  )
}

/** The weightiest of what is said of a holder. */
function flaggedOf({ flags }: BoardStreetProps['committee'], tenureId: string | undefined) {
  const weights = flags
    .filter((flag) => tenureId !== undefined && flag.tenureId === tenureId)
    .map((flag) => flag.weight)
  return weights.includes('breach') ? 'breach' : (weights[0] ?? null)
}

function History({ streetId }: { streetId: number }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const pick = usePick()
  const asked = useRows<TenuresAnswer['items'][number]>(`/api/v1/committees/${streetId}/tenures`)
  return (
    <section className="section" aria-label={t('board.history')}>
      <h2>{t('board.history')}</h2>
      {asked.loading ? (
        <LoadingState lines={3} />
      ) : asked.rows.length === 0 ? (
        <p className="soft">{t('board.history.none')}</p>
      ) : (
        <div className="data-table">
          <ul className="board-history">
            {asked.rows.map((tenure) => (
              <li key={tenure.tenureId}>
                <strong>{tenure.personName}</strong>
                <span>{t(`committees.seat.${tenure.seat}`)}</span>
                <span className="tabular">
                  {tenure.endsOn
                    ? t('board.from-to', {
                        from: sayDay(tenure.startsOn, language),
                        to: sayDay(tenure.endsOn, language),
                      })
                    : t('board.since', { from: sayDay(tenure.startsOn, language) })}
                </span>
                <span>{tenure.endReason !== null && pick({ zh: tenure.endReason, en: tenure.endReasonEn })}</span>
              </li>
            ))}
          </ul>
          <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
        </div>
      )}
    </section>
  )
}
