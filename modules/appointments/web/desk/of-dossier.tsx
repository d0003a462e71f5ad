import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { ConfidentialMark } from './confidential-mark.tsx'
import type { AfterSpeaker } from './use-after.ts'

interface OfDossierProps {
  dossierId: string
  title: string
  after: AfterSpeaker
  actions?: ReactNode
  children: ReactNode
}

/** The frame of a page that belongs to a dossier: whose it is, the way back, and the stamp while it is not public. */
export function OfDossier({ dossierId, title, after, actions, children }: OfDossierProps) {
  const { say, speaker } = after
  const { data } = useAsk<DossierAnswer>(`/api/v1/dossiers/${dossierId}`)
  return (
    <>
      <PageHead
        title={title}
        sub={
          <>
            {data && <span>{speaker.gloss(data.title, data.titleEn)} · </span>}
            <Link href={`/appointments/${dossierId}`}>{say('after.back')}</Link>
          </>
        }
        {...(actions ? { actions } : {})}
      />
      {data && data.announcedOn === null && <ConfidentialMark speaker={speaker} />}
      {children}
    </>
  )
}
