import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { type Doing, TURNS } from './doing.ts'
import { placesOf } from './paths.ts'
import type { Speaker } from './speak.ts'

interface NextProps {
  dossier: DossierAnswer
  speaker: Speaker
  onDoing(doing: Doing): void
  /** Opens a matter of the table below, where a block is mended. */
  onMatter(matterId: string): void
}

/** Not more than these stand there at once. */
const SHOWN = 5

/** The next step: what it is, what still stands in its way and where each is mended, and one button. */
export function NextStep({ dossier, speaker, onDoing, onMatter }: NextProps) {
  const { t } = speaker
  const { nextEvent, blocks } = dossier
  if (nextEvent === null) {
    return (
      <p className="dossier-next">
        {t(dossier.state === 'withdrawn' ? 'dossier.next.withdrawn' : 'dossier.next.over')}
      </p>
    )
  }
  const may = dossier.can.moves[nextEvent]
  const toVote = dossier.can.vote.can && dossier.state === 'in_session' && blocks.length > 0
  return (
    <section className="dossier-next no-print" aria-label={t('dossier.next')}>
      <h2>
        {t('dossier.next')}
        <span aria-hidden="true"> · </span>
        {t(`dossier.event.${nextEvent}`)}
      </h2>
      <Blocks blocks={blocks} dossier={dossier} speaker={speaker} onMatter={onMatter} />
      <div className="dossier-line">
        {toVote && (
          <Button type="primary" onClick={() => onDoing({ what: 'vote' })}>
            {t('dossier.vote')}
            {inBrackets('v', speaker.language)}
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

/** The sentence of a verdict with its places; null where it can be done. */
export function sayWhy(
  verdict: { can: boolean; why?: string; params?: Record<string, string | number> },
  speaker: Speaker,
): string | null {
  return verdict.can ? null : speaker.told(verdict.why ?? '', verdict.params)
}

function Turns({ dossier, speaker, onDoing }: Pick<NextProps, 'dossier' | 'speaker' | 'onDoing'>) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  const able = TURNS.filter((event) => dossier.can.moves[event] !== undefined)
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

type Block = DossierAnswer['blocks'][number]

function Blocks({ blocks, dossier, speaker, onMatter }: Omit<NextProps, 'onDoing'> & { blocks: readonly Block[] }) {
  const { t } = speaker
  const [all, setAll] = useState(false)
  if (blocks.length === 0)
    return (
      <p className="dossier-ready">
        <StateShape kind="done" size="12px" /> {t('dossier.next.ready')}
      </p>
    )
  const shown = all ? blocks : blocks.slice(0, SHOWN)
  return (
    <>
      <p>{t('dossier.next.blocked', { n: blocks.length })}</p>
      <ul className="dossier-blocks">
        {shown.map((block, at) => (
          // One sentence may hold of several matters and of none.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is asked anew as a whole
          <li key={`${block.key} ${block.go.id} ${at}`}>
            <StateShape kind="late" size="12px" />
            <span>{sayBlock(block, speaker)}</span>
            <Mend block={block} dossier={dossier} speaker={speaker} onMatter={onMatter} />
          </li>
        ))}
      </ul>
      {blocks.length > SHOWN && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('dossier.block.fewer') : t('dossier.block.more', { n: blocks.length - SHOWN })}
        </Button>
      )}
    </>
  )
}

/** A block in words: its places may be keys of words or civil dates themselves. */
function sayBlock({ key, params }: Block, speaker: Speaker): string {
  const said = Object.entries(params).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, speaker.day(value)] as const
    return [name, value.includes('.') ? speaker.told(value, params) : value] as const
  })
  return speaker.told(key, Object.fromEntries(said))
}

/** Where a block is mended: a matter below, or another page. What is mended by the dossier's own buttons has no link. */
function Mend({
  block: { go },
  dossier,
  speaker,
  onMatter,
}: Pick<NextProps, 'dossier' | 'speaker' | 'onMatter'> & { block: Block }) {
  const { t } = speaker
  if (go.to === 'dossier') return null
  if (go.to === 'matter') {
    const { id } = go
    return (
      <Button type="link" size="small" className="cell-button" onClick={() => id && onMatter(id)}>
        {t('dossier.block.mend')}
      </Button>
    )
  }
  return <Link href={placesOf(dossier.dossierId)[go.to]}>{t('dossier.block.mend')}</Link>
}
