import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { BulletinAnswer } from '../../contract.ts'
import { detoursOf, type Stage, wayOf } from '../../rules/way-of-bulletin.ts'
import { type Speaker, sayMoment } from './speak.ts'

const SHAPES = { done: 'done', now: 'going', later: 'waiting' } as const

/** The five stages with who and when, and below them what was sent back and why. */
export function BulletinWay({ bulletin, speaker }: { bulletin: BulletinAnswer; speaker: Speaker }) {
  const { t, language } = speaker
  const detours = detoursOf(bulletin.steps)
  return (
    <section aria-label={t('way.region')}>
      <ol className="bulletin-way">
        {wayOf(bulletin.state, bulletin.steps).map((stage) => (
          <StageOf key={stage.stage} stage={stage} year={bulletin.year} speaker={speaker} />
        ))}
      </ol>
      {detours.length > 0 && (
        <ul className="bulletin-detours">
          {detours.map((detour) => (
            <li key={detour.stepId}>
              <strong>{t(detour.step === 'sendBack' ? 'way.sendBack' : 'way.recalculate')}</strong>{' '}
              <span className="soft tabular">
                {detour.by} · {sayMoment(detour.at, language, bulletin.year)}
              </span>
              {detour.reason && <span className="bulletin-reason">{detour.reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function StageOf({ stage, year, speaker }: { stage: Stage; year: number; speaker: Speaker }) {
  const { t, language } = speaker
  return (
    <li
      className={`bulletin-stage bulletin-stage-${stage.place}`}
      aria-current={stage.place === 'now' ? 'step' : undefined}
    >
      <span className="bulletin-stage-name">
        <StateShape kind={SHAPES[stage.place]} size="14px" />
        {t(`way.${stage.stage}`)}
      </span>
      {stage.by && stage.at ? (
        <>
          <span>{stage.by}</span>
          <span className="soft tabular">{sayMoment(stage.at, language, year)}</span>
        </>
      ) : (
        <span className="soft">{t(stage.place === 'now' ? 'way.now' : 'way.later')}</span>
      )}
    </li>
  )
}
