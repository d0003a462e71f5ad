import type { ReactNode } from 'react'
import { say } from '../../../../platform/words/words.ts'
import type { BulletinFigure } from '../../language.ts'
import type { PaperWord } from '../../rules/paper-speech.ts'
import type { PageWord } from '../../words-of-pages.ts'
import { paperWords } from '../../words-of-paper.ts'
import type { Speaker } from './speak.ts'

/** A figure to be pressed: which rows, of what street, and what it says in full. */
export interface AskedRows {
  figure: BulletinFigure
  streetId?: number | undefined
  /** With its unit and of what it is. */
  said: string
  value: string
  note?: string | undefined
}

interface Opens {
  figure: BulletinFigure
  word: PageWord
  note?: PageWord
}

/** The places of the bulletin's sentences that open rows. What is derived from others (the 15 %, sums of points) stays text. */
const OPENS: Record<string, Opens> = {
  eligible: { figure: 'eligible', word: 'figure.eligible' },
  suspended: { figure: 'suspended', word: 'figure.suspended' },
  top: { figure: 'top', word: 'figure.top' },
  records: { figure: 'records', word: 'figure.records' },
  people: { figure: 'people', word: 'figure.people' },
  activities: { figure: 'activities', word: 'figure.activities' },
  selfReports: { figure: 'selfReports', word: 'figure.selfReports' },
  objections: { figure: 'objections', word: 'figure.objections' },
  decided: { figure: 'objections', word: 'figure.decided', note: 'figure.all-objections' },
  open: { figure: 'objections', word: 'figure.open', note: 'figure.all-objections' },
}
/** A line of the supplement tells one quarter; its rows stand together, so the panel says that it lists them all. */
const OPENS_SUPPLEMENT: Record<string, Opens> = {
  people: { figure: 'supplement', word: 'figure.supplement-people', note: 'figure.all-supplement' },
  added: { figure: 'supplement', word: 'figure.added', note: 'figure.all-supplement' },
  taken: { figure: 'supplement', word: 'figure.taken', note: 'figure.all-supplement' },
  changed: { figure: 'supplement', word: 'figure.changed', note: 'figure.all-supplement' },
}

interface ToldProps {
  word: PaperWord
  /** The figures as each language writes them. */
  places: (language: 'zh' | 'en') => Record<string, string | number>
  speaker: Speaker
  /** Left out where this person may not see the rows: the figures are then text. */
  onOpen?: ((asked: AskedRows) => void) | undefined
  supplement?: boolean
}

/** A sentence of the bulletin in Chinese, each of its figures a button; on an English desk an English gloss below. */
export function Told({ word, places, speaker, onOpen, supplement }: ToldProps) {
  const chinese = places('zh')
  const opens = supplement ? OPENS_SUPPLEMENT : OPENS
  const pieces = paperWords[word].zh.split(/\{(\w+)\}/).map((piece, at): ReactNode => {
    if (at % 2 === 0) return piece
    const value = String(chinese[piece] ?? `{${piece}}`)
    const found = opens[piece]
    if (!found || !onOpen || value === '0') return value
    const { t } = speaker
    const said = t(found.word, { n: value })
    const note = found.note && t(found.note)
    return (
      <FigureButton key={piece} asked={{ figure: found.figure, said, value, note }} speaker={speaker} onOpen={onOpen} />
    )
  })
  return (
    <>
      <p lang="zh-CN">{pieces}</p>
      <Gloss speaker={speaker}>{say(paperWords, 'en', word, places('en'))}</Gloss>
    </>
  )
}

interface FigureButtonProps {
  asked: AskedRows
  speaker: Speaker
  onOpen(asked: AskedRows): void
}

/** A figure in text or table that opens its rows. */
export function FigureButton({ asked, speaker, onOpen }: FigureButtonProps) {
  return (
    <button
      type="button"
      className="bulletin-figure"
      aria-haspopup="dialog"
      aria-label={speaker.t('paper.open', { figure: asked.said })}
      onClick={() => onOpen(asked)}
    >
      {asked.value}
    </button>
  )
}

/** English under the Chinese, on an English desk only. */
export function Gloss({ speaker, children }: { speaker: Speaker; children: ReactNode }) {
  if (speaker.language === 'zh') return null
  return (
    <p className="bulletin-gloss soft" lang="en">
      {children}
    </p>
  )
}
