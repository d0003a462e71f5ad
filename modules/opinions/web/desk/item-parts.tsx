import type { ReactNode } from 'react'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { ItemAnswer, PartOfItem } from '../../contract-handling.ts'
import { DueTag } from './due-tag.tsx'
import type { Speaker } from './speak.ts'
import { partKind } from './state-says.ts'
import { TakeAway } from './take-away.tsx'

/** The units an item is with: lead first, each with its task, its clock, and what the street has to decide about it. */
export function ItemParts({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  if (item.parts.length === 0) return <p className="soft">{speaker.t('op.part.none')}</p>
  const ordered = [...item.parts].sort((a, b) => b.round - a.round || a.kind.localeCompare(b.kind) * -1)
  return (
    <ul className="op-parts">
      {ordered.map((part) => (
        <li key={part.partId}>
          <PartFacts part={part} speaker={speaker} />
          <TakeAway item={item} part={part} speaker={speaker} />
        </li>
      ))}
    </ul>
  )
}

/** One unit's part as facts. */
export function PartFacts({ part, speaker }: { part: PartOfItem; speaker: Speaker }) {
  const { t, language } = speaker
  const facts: [string, ReactNode][] = [
    [t('op.part.task'), part.task],
    [t('op.part.return-reason'), part.returnReason],
    [t('op.part.return-decision'), part.returnDecision],
    [t('op.part.question'), part.question],
  ]
  return (
    <>
      <p className="op-two">
        <strong>
          {t(`op.part.${part.kind}`)} · {speaker.gloss(part.unit.name, part.unit.nameEn)}
        </strong>
        <StateTag kind={partKind(part.state)}>{speaker.name('part', part.state)}</StateTag>
      </p>
      <p className="op-marks">
        {part.due && <DueTag due={part.due} speaker={speaker} />}
        {part.round > 1 && <StateTag kind="soon">{t('op.round', { n: part.round })}</StateTag>}
        {part.locked && <StateTag kind="stopped">{t('op.part.locked')}</StateTag>}
        <span className="soft tabular">
          {[
            t('op.part.assigned', { when: sayInstant(part.assignedAt, language) }),
            part.signedAt &&
              t('op.part.signed', { who: part.signedBy ?? '', when: sayInstant(part.signedAt, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <dl className="op-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {part.extensions.map((one) => (
          <div key={one.extensionId}>
            <dt>{t('op.part.extension', { date: speaker.day(one.until) })}</dt>
            <dd>
              {speaker.name('extension', one.state)} · {one.reason}
              {one.decision && ` · ${one.decision}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
