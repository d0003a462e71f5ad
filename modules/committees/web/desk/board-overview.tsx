import { RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { BoardAnswer } from '../../contract.ts'
import { SEATS, type Seat } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'

type CommitteeFace = BoardAnswer['committees'][number]

interface BoardOverviewProps {
  committees: readonly CommitteeFace[]
  /** Only what ends soon is named. */
  ending: boolean
  onOpen(streetId: number): void
}

/** All streets at a glance: who holds what, what is empty, what is not as it should be. j, k and Enter walk it. */
export function BoardOverview({ committees, ending, onOpen }: BoardOverviewProps) {
  const t = useWords(pageWords)
  return (
    <div className="board-overview">
      <RowList
        label={t('board.title')}
        rows={committees}
        rowKey={(committee) => String(committee.streetId)}
        render={(committee) => <Row committee={committee} ending={ending} />}
        current={null}
        onOpen={(committee) => onOpen(committee.streetId)}
      />
    </div>
  )
}

function Row({ committee, ending }: { committee: CommitteeFace; ending: boolean }) {
  const pick = usePick()
  return (
    <span className="board-row">
      <span className="board-row-head">
        <strong>{pick({ zh: committee.name, en: committee.nameEn })}</strong>
        <Standing committee={committee} />
      </span>
      {SEATS.map((seat) => (
        <SeatCell key={seat} seat={seat} committee={committee} ending={ending} />
      ))}
    </span>
  )
}

/** Complete, or how much is not; and what ends soon. */
export function Standing({ committee }: { committee: CommitteeFace }) {
  const t = useWords(pageWords)
  const breaches = committee.flags.filter((flag) => flag.weight === 'breach').length
  const warnings = committee.flags.length - breaches
  const ending = committee.places.filter(({ holder }) => holder !== null && holder.endingInDays !== null).length
  return (
    <span className="board-standing">
      {breaches > 0 && <StateTag kind="late">{t('board.lacks', { n: breaches })}</StateTag>}
      {breaches === 0 && <StateTag kind="done">{t('board.complete')}</StateTag>}
      {warnings > 0 && <StateTag kind="soon">{t('board.warned', { n: warnings })}</StateTag>}
      {ending > 0 && <StateTag kind="soon">{t('board.ending', { n: ending })}</StateTag>}
    </span>
  )
}

/** The holders of one kind of seat, an empty place standing where it is. */
function SeatCell({ seat, committee, ending }: { seat: Seat; committee: CommitteeFace; ending: boolean }) {
  const t = useWords(pageWords)
  const places = committee.places
    .filter((place) => place.seat === seat)
    .filter(({ holder }) => !ending || (holder !== null && holder.endingInDays !== null))
  return (
    <span className={`board-cell board-cell-${seat}`}>
      {places.length > 0 && <span className="soft">{t(`committees.seat.${seat}`)}</span>}
      <span className="board-names">
        {places.map((place) =>
          place.holder ? (
            <span key={place.seatNo}>{place.holder.personName}</span>
          ) : (
            <span key={place.seatNo} className="board-empty">
              ○ {t('board.vacant')}
            </span>
          ),
        )}
      </span>
    </span>
  )
}
