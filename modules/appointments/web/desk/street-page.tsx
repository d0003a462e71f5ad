import { Button } from 'antd'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { CandidatesAnswer, ChoicesAnswer, RecommendationsAnswer } from '../../contract-merit.ts'
import { ConfidentialMark } from './confidential-mark.tsx'
import './dossiers.css'
import { placesOf } from './paths.ts'
import { useSpeaker } from './speak.ts'
import { StreetChoice } from './street-choice.tsx'
import { StreetRecommended } from './street-recommended.tsx'

/** One street's part of a dossier: whom its Party working committee recommends, whom its delegation chooses. */
export default function StreetPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = '', streetId = '' } = useParams<{ id: string; streetId: string }>()
  const [, go] = useLocation()
  const base = `/api/v1/dossiers/${id}`
  const query = { streetId: Number(streetId) }
  const dossier = useAsk<DossierAnswer>(base)
  const street = useAsk<CandidatesAnswer>(`${base}/candidates`, { ...query, limit: 1 })
  const recommended = useRows<RecommendationsAnswer['items'][number]>(`${base}/recommendations`, {
    ...query,
    limit: 100,
  })
  const choices = useAsk<ChoicesAnswer>(`${base}/choices`, query)
  const problem = dossier.problem ?? street.problem ?? recommended.problem ?? choices.problem
  if (problem) return <ErrorState problem={problem} again={dossier.again} />
  if (!dossier.data || !street.data || !choices.data || recommended.loading) return <LoadingState lines={10} />
  const name = speaker.gloss(street.data.street, street.data.streetEn)
  const title = `${name} · ${t('dossier.street')}`
  const parts = { dossierId: id, street: street.data, speaker, recommended: recommended.rows }
  return (
    <PrintArea title={title}>
      <PageHead
        title={title}
        sub={speaker.gloss(dossier.data.title, dossier.data.titleEn)}
        actions={
          <>
            {dossier.data.sight === 'hand' && (
              <Button onClick={() => go(`/appointments/${id}`)}>{t('dossier.street.back')}</Button>
            )}
            <Button onClick={() => go(`${placesOf(id).merit}?street=${streetId}`)}>
              {t('dossier.street.compare')}
            </Button>
            <PrintButton />
          </>
        }
      />
      {dossier.data.announcedOn === null && <ConfidentialMark speaker={speaker} />}
      <p className="soft">{t('dossier.street.way')}</p>
      <StreetRecommended {...parts} />
      <StreetChoice {...parts} choice={choices.data.items[0]} />
    </PrintArea>
  )
}
