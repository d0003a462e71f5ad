import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { ConfidentialMark } from './confidential-mark.tsx'
import { dossierKind } from './dossier-says.ts'
import './dossiers.css'
import { Hands } from './hands-panel.tsx'
import { streetPath } from './paths.ts'
import { PeopleDossier } from './people-dossier.tsx'
import { RuleDossier } from './rule-dossier.tsx'
import { type Speaker, useSpeaker } from './speak.ts'

/** One dossier, for whoever sees anything of it; a street's hand is led to the street's own page. */
export default function DossierPage() {
  const speaker = useSpeaker()
  const { id = '' } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const { data, problem, again } = useAsk<DossierAnswer>(`/api/v1/dossiers/${id}`)
  const own = data?.sight === 'street_hand' ? data.streets[0] : undefined
  useEffect(() => {
    if (own !== undefined) go(streetPath(id, own), { replace: true })
  }, [own, id, go])
  if (problem && (!data || problem.status === 404)) return <ErrorState problem={problem} again={again} />
  if (!data || data.dossierId !== id || own !== undefined) return <LoadingState lines={12} />
  const title = speaker.gloss(data.title, data.titleEn)
  return (
    <PrintArea title={title}>
      <PageHead
        title={title}
        sub={<Sub dossier={data} speaker={speaker} />}
        actions={<Actions dossier={data} speaker={speaker} />}
      />
      <Openness dossier={data} speaker={speaker} />
      {data.kind === 'rule' ? (
        <RuleDossier key={id} dossier={data} speaker={speaker} />
      ) : (
        <PeopleDossier key={id} dossier={data} speaker={speaker} />
      )}
    </PrintArea>
  )
}

interface PartProps {
  dossier: DossierAnswer
  speaker: Speaker
}

function Sub({ dossier, speaker }: PartProps) {
  const { t } = speaker
  const facts = [
    t(`dossier.kind.${dossier.kind}`),
    dossier.meetingName,
    dossier.meetingOn && speaker.day(dossier.meetingOn),
    dossier.announcementNumber,
  ]
  return (
    <>
      <StateTag kind={dossierKind(dossier.state)}>{t(`dossier.state.${dossier.state}`)}</StateTag>{' '}
      {facts.filter(Boolean).join(' · ')}
    </>
  )
}

function Actions({ dossier, speaker }: PartProps) {
  return (
    <>
      {dossier.sight === 'hand' && <Hands dossier={dossier} speaker={speaker} />}
      <PrintButton />
    </>
  )
}

/** Not public yet, and who sees it; or announced, and what of it is public. */
function Openness({ dossier, speaker }: PartProps) {
  const { t } = speaker
  if (dossier.announcedOn === null) return <ConfidentialMark speaker={speaker} hands={dossier.hands.length} />
  return <p className="soft dossier-open">{t('dossier.public', { date: speaker.day(dossier.announcedOn) })}</p>
}
