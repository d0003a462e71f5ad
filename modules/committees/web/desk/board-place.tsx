import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { inRow } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { BoardAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { SeatForm } from './seat-form.tsx'

type PlaceFace = BoardAnswer['committees'][number]['places'][number]

interface PlaceProps {
  place: PlaceFace
  streetId: number
  keep: BoardAnswer['can']['keepSeats']
  /** What is said above of this holder: broken rules or warnings. */
  flagged: 'breach' | 'warning' | null
  /** Seats are filled and ended on today's board only. */
  isToday: boolean
}

/** One place of a board: its holder with posts and what the seat rests on, or that it is vacant and since when. */
export function Place({ place, streetId, keep, flagged, isToday }: PlaceProps) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const { holder } = place
  const close = () => setOpen(false)
  return (
    <li className={holder ? 'board-place' : 'board-place board-vacant'}>
      <span className="soft">
        {place.seat === 'member' || place.seat === 'part_time_deputy_director'
          ? t('board.place', { seat: t(`committees.seat.${place.seat}`), n: place.seatNo })
          : t(`committees.seat.${place.seat}`)}
        {holder?.fullTime && ` · ${t('board.full-time')}`}
      </span>
      <span className="board-name">
        {holder && keep.can ? (
          <Link href={`/people/${holder.personId}`}>{holder.personName}</Link>
        ) : (
          (holder?.personName ?? t('board.vacant'))
        )}
      </span>
      {holder ? (
        <Holder holder={holder} />
      ) : (
        place.vacantSince && (
          <span className="soft tabular">{t('board.vacant-since', { from: sayDay(place.vacantSince, language) })}</span>
        )
      )}
      {flagged && (
        <StateTag kind={flagged === 'breach' ? 'late' : 'soon'}>
          {t(flagged === 'breach' ? 'board.flags' : 'board.warning')}
        </StateTag>
      )}
      {keep.can && !open && (
        <span className="board-buttons no-print">
          {isToday && (
            <Button size="small" onClick={() => setOpen(true)}>
              {t(holder ? 'board.end' : 'board.seat')}
            </Button>
          )}
          {holder && <Link href={`/committees/posts/${holder.personId}`}>{t('board.posts')}</Link>}
          {holder && isToday && <Link href={`/appointments/new?leaves=${holder.tenureId}`}>{t('board.dossier')}</Link>}
        </span>
      )}
      {open &&
        (holder ? (
          <EndForm holder={holder} onClose={close} />
        ) : (
          <SeatForm place={place} streetId={streetId} onClose={close} />
        ))}
    </li>
  )
}

type HolderFace = NonNullable<PlaceFace['holder']>

function Holder({ holder }: { holder: HolderFace }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const pick = usePick()
  const { endingInDays: days, expiresOn } = holder
  const posts = holder.posts.map((post) => pick({ zh: post.title, en: post.titleEn }))
  return (
    <>
      {posts.length > 0 ? (
        <span>{inRow(posts, language)}</span>
      ) : (
        holder.concurrentPost && <span>{holder.concurrentPost}</span>
      )}
      <span className="soft tabular">{t('board.since', { from: sayDay(holder.startsOn, language) })}</span>
      {holder.restsOn.map((one) => (
        <span key={one.kind} className="soft">
          {t('board.rests-on', {
            what:
              one.kind === 'post'
                ? pick({ zh: one.title, en: one.titleEn })
                : t(`board.rests.${one.kind}`, {
                    number: one.number ?? '',
                    level: t(`board.level.${one.level}` as 'board.level.district'),
                  }),
          })}
        </span>
      ))}
      {days !== null && expiresOn !== null && (
        <StateTag kind={days > 0 ? 'soon' : 'late'}>
          {days > 0
            ? t('board.ends-in', { n: days, on: sayDay(expiresOn, language) })
            : t('board.ended-on', { on: sayDay(expiresOn, language) })}
        </StateTag>
      )}
    </>
  )
}

function EndForm({ holder, onClose }: { holder: HolderFace; onClose(): void }) {
  const t = useWords(pageWords)
  const field = useId()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [on, setOn] = useState(useMe().today ?? civilDateOf(new Date()))
  const [reason, setReason] = useState('')
  const [blank, setBlank] = useState(false)
  const end = useDeed('POST', `/api/v1/tenures/${holder.tenureId}/end`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = on === '' || reason.trim().length < 2
    setBlank(missing)
    if (missing || !(await end.run({ version: holder.version, on, reason: reason.trim() }))) return
    toast.say(t('board.done'))
    onClose()
  }
  const problem = blank ? t('board.fill-end') : end.problem ? sayProblem(end.problem, 'write') : null
  return (
    <form className="board-form" onSubmit={(event) => void send(event)} aria-label={t('board.end')}>
      <div className="board-field">
        <label htmlFor={`${field}1`}>{t('committees.ends-on')}</label>
        <DateInput id={`${field}1`} value={on} onChange={setOn} />
      </div>
      <div className="board-field">
        <label htmlFor={`${field}2`}>{t('committees.end-reason')}</label>
        <Input id={`${field}2`} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      </div>
      {problem && (
        <p className="board-problem" role="alert">
          ▲ {problem}
        </p>
      )}
      <span className="board-buttons">
        <Button type="primary" htmlType="submit" danger loading={end.busy}>
          {t('board.end')}
        </Button>
        <Button onClick={onClose}>{t('board.cancel')}</Button>
      </span>
    </form>
  )
}
