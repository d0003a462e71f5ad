import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { type StateKind, StateShape } from '../../../../platform/ui/shapes.tsx'
import type { TrackAnswer } from '../../contract-open.ts'
import { nameIn, wordsIn } from './names.ts'
import { NextLine } from './next-line.tsx'
import { type Stop, stopsOf } from './track-stops.ts'
import { trackWords } from './words-of-tracking.ts'

const SHAPES: Record<Stop['mark'], StateKind> = {
  done: 'done',
  now: 'going',
  late: 'late',
  later: 'waiting',
  stopped: 'stopped',
}

/** The steps from top to bottom, as of a parcel; each mark is a shape, a colour and a word. */
export function StopLine({ item }: { item: TrackAnswer }) {
  const t = useWords(trackWords)
  return (
    <section className="stack">
      <h2>{t('track.line')}</h2>
      <ol className="stops">
        {stopsOf(item).map((stop) => (
          <OneStop key={stop.name} stop={stop} item={item} />
        ))}
      </ol>
    </section>
  )
}

function OneStop({ stop, item }: { stop: Stop; item: TrackAnswer }) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  const { name, mark, at, said } = stop
  const current = mark === 'now' || mark === 'late'
  return (
    <li className={`stop stop-${mark}`} aria-current={current ? 'step' : undefined}>
      <span className="stop-shape">
        <StateShape kind={SHAPES[mark]} size="1em" />
      </span>
      <div className="stop-words">
        <p className="stop-name">
          {t(`track.stop.${name}`)}
          <span className={current || mark === 'stopped' ? 'stop-mark' : 'unseen'}> {t(`track.mark.${mark}`)}</span>
        </p>
        {at && <p className="soft tabular">{sayInstant(at, language)}</p>}
        {name === 'handling' && item.unit && (
          <p>{t('track.unit', { unit: nameIn(language, { name: item.unit, nameEn: item.unitEn ?? '' }) })}</p>
        )}
        {said && <p>{wordsIn(language, said)}</p>}
        {current && <NextLine next={item.next} />}
      </div>
    </li>
  )
}
