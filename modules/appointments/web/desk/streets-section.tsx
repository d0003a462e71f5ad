import { Link } from 'wouter'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { ChoicesAnswer, RecommendationsAnswer } from '../../contract-merit.ts'
import { streetPath } from './paths.ts'
import type { Speaker } from './speak.ts'
import { useStreets } from './use-places.ts'
import './dossier-parts.css'

/** How far each street is: whom it recommended, whom its delegation chose. */
export function StreetsSection({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const streets = useStreets(speaker)
  const base = `/api/v1/dossiers/${dossier.dossierId}`
  const recommended = useRows<RecommendationsAnswer['items'][number]>(`${base}/recommendations`, { limit: 100 })
  const choices = useRows<ChoicesAnswer['items'][number]>(`${base}/choices`, { limit: 100 })
  return (
    <section className="section" aria-label={t('dossier.streets')}>
      <h2>{t('dossier.streets')}</h2>
      <p className="soft no-print">{t('dossier.streets.about')}</p>
      <ul className="dossier-streets">
        {streets.map((street) => {
          const n = recommended.rows.filter((one) => one.streetId === street.streetId).length
          const choice = choices.rows.find((one) => one.streetId === street.streetId)
          return (
            <li key={street.streetId}>
              <Link href={streetPath(dossier.dossierId, street.streetId)}>{street.name}</Link>
              <StateTag kind={n === 0 ? 'waiting' : choice ? 'done' : 'going'}>
                {n === 0 ? t('dossier.streets.none') : t('dossier.streets.some', { n })}
              </StateTag>
              {choice && <span>{t('dossier.streets.chosen', { name: choice.chosenName })}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
