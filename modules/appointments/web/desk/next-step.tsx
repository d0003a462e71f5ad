import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { Blocks } from './blocks-list.tsx'
import { type Doing, TURNS } from './doing.ts'
import { placesOf } from './paths.ts'
import { type Speaker, sayWhy } from './speak.ts'
import type { Batch } from './use-batch.ts'

interface NextProps {
  dossier: DossierAnswer
  speaker: Speaker
  /** A form has just closed: its place takes the focus again. */
  back?: boolean
  /** Of people: lists what the streets chose, the first thing to do while there is no matter. */
  batch?: Batch
  onDoing(doing: Doing): void
  /** Opens a matter of the table below, where a block is mended. */
  onMatter(matterId: string): void
}

const ELSEWHERE = {
  oaths: 'dossier.after.oath',
  papers: 'dossier.after.letters',
  courses: 'dossier.after.course',
} as const

/** The next step: what it is, what still stands in its way and where each is mended, and one button. */
export function NextStep({ dossier, speaker, back = false, batch, onDoing, onMatter }: NextProps) {
  const { t } = speaker
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (back) head.current?.focus({ preventScroll: true })
  }, [back])
  const { nextEvent, blocks } = dossier
  const [, go] = useLocation()
  if (nextEvent === null) return <Over dossier={dossier} speaker={speaker} />
  const may = dossier.can.moves[nextEvent]
  const toVote = dossier.can.vote.can && dossier.state === 'in_session' && blocks.length > 0
  // After the announcement the work is done on pages of its own: the first of them that still waits.
  const elsewhere = blocks
    .map(({ go: { to } }) => to)
    .find((to) => to === 'oaths' || to === 'papers' || to === 'courses')
  const nothing = blocks.some(({ key }) => key === 'appointments.block.no-matters')
  const toList = batch !== undefined && nothing && dossier.can.addMatter.can
  return (
    <section className="dossier-next no-print" aria-label={t('dossier.next')}>
      <h2 ref={head} tabIndex={-1}>
        {t('dossier.next')}
        <span aria-hidden="true"> · </span>
        {t(`dossier.event.${nextEvent}`)}
      </h2>
      <Blocks dossier={dossier} speaker={speaker} onMatter={onMatter} />
      <div className="dossier-line">
        {toVote && (
          <Button type="primary" onClick={() => onDoing({ what: 'vote' })}>
            {t('dossier.vote')}
            {inBrackets('v', speaker.language)}
          </Button>
        )}
        {toList && (
          <Button type="primary" loading={batch.busy} onClick={batch.run}>
            {t('dossier.matters.batch')}
            {inBrackets('b', speaker.language)}
          </Button>
        )}
        {elsewhere && (
          <Button type="primary" onClick={() => go(placesOf(dossier.dossierId)[elsewhere])}>
            {t(ELSEWHERE[elsewhere])}
          </Button>
        )}
        <ReasonedButton
          type={toVote ? 'default' : 'primary'}
          why={may ? sayWhy(may, speaker) : null}
          onClick={() => onDoing({ what: 'move', event: nextEvent })}
        >
          {t(`dossier.event.${nextEvent}`)}
          {inBrackets('n', speaker.language)}
        </ReasonedButton>
        <Turns dossier={dossier} speaker={speaker} onDoing={onDoing} />
      </div>
    </section>
  )
}

function Turns({ dossier, speaker, onDoing }: Pick<NextProps, 'dossier' | 'speaker' | 'onDoing'>) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  const able = TURNS.filter((event) => isKnown(dossier.can.moves[event]))
  if (able.length === 0) return null
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'dossier.others.close' : 'dossier.others')}
      </Button>
      {open &&
        able.map((event) => (
          <ReasonedButton
            key={event}
            danger={event === 'withdraw'}
            why={sayWhy(dossier.can.moves[event] ?? { can: true }, speaker)}
            onClick={() => onDoing({ what: 'move', event })}
          >
            {t(`dossier.event.${event}`)}
          </ReasonedButton>
        ))}
    </>
  )
}

function Over({ dossier, speaker: { t } }: Pick<NextProps, 'dossier' | 'speaker'>) {
  return (
    <p className="dossier-next">{t(dossier.state === 'withdrawn' ? 'dossier.next.withdrawn' : 'dossier.next.over')}</p>
  )
}

/** This state knows the step: it can be taken, or something of the dossier keeps it from being taken. */
function isKnown(verdict: { can: boolean; why?: string } | undefined): boolean {
  return verdict !== undefined && (verdict.can || (verdict.why ?? '').startsWith('appointments.block.'))
}
