import { useState } from 'react'
import { Link } from 'wouter'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { ConditionsList } from './conditions-list.tsx'
import { type MatterDeed, MatterForm } from './matter-form.tsx'
import { ReportLine } from './matter-reports.tsx'
import { placesOf, streetPath } from './paths.ts'
import { type Matter, sayMatter } from './say-matter.ts'
import { type Speaker, sayWhy } from './speak.ts'

interface PaneProps {
  dossier: DossierAnswer
  matter: Matter
  speaker: Speaker
  onClose(): void
}

const DEEDS = ['qualify', 'test', 'statement', 'report', 'note', 'holdBack', 'release', 'doubt', 'withdraw'] as const

/** One matter: what is voted on, its conditions with their sources, reports against the candidate, and what can be done with it. */
export function MatterPane({ dossier, matter, speaker, onClose }: PaneProps) {
  const { t } = speaker
  const [deed, setDeed] = useState<MatterDeed | null>(null)
  const close = () => setDeed(null)
  return (
    <section className="dossier-pane" aria-label={matter.personName}>
      <p>
        <strong>{sayMatter(matter, speaker)}</strong>
      </p>
      <Facts dossier={dossier} matter={matter} speaker={speaker} />
      {matter.conditions.length > 0 && <ConditionsList conditions={matter.conditions} speaker={speaker} />}
      {matter.reports.length > 0 && (
        <ul className="dossier-reports" aria-label={t('dossier.matter.reports')}>
          {matter.reports.map((report) => (
            <ReportLine key={report.reportId} report={report} speaker={speaker} />
          ))}
        </ul>
      )}
      {deed ? (
        <MatterForm key={deed} deed={deed} dossier={dossier} matter={matter} speaker={speaker} onClose={close} />
      ) : (
        dossier.sight === 'hand' && <Deeds {...{ matter, speaker, onClose }} onDeed={setDeed} />
      )}
      <Ways dossier={dossier} matter={matter} speaker={speaker} />
    </section>
  )
}

function Facts({ dossier, matter, speaker }: Omit<PaneProps, 'onClose'>) {
  const { t } = speaker
  const other = dossier.matters.find((one) => one.matterId === matter.pairedWith)
  const facts = [
    matter.holder ? t('dossier.matter.holder', { name: matter.holder.personName }) : t('dossier.matter.vacant'),
    other && t('dossier.matter.paired', { name: other.personName }),
    matter.type === 'cease' && t('dossier.type.cease.hint'),
    matter.reason,
  ]
  return <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
}

function Deeds({ matter, speaker, onClose, onDeed }: Omit<PaneProps, 'dossier'> & { onDeed(deed: MatterDeed): void }) {
  const { t } = speaker
  // What this state does not know at all is left out; what it knows but is not open now says why.
  const shown = DEEDS.filter((one) => matter.can[one].can || (one === 'qualify' && matter.state === 'proposed'))
  return (
    <div className="dossier-line no-print">
      {shown.map((one) => (
        <ReasonedButton
          key={one}
          size="small"
          danger={one === 'withdraw'}
          why={sayWhy(matter.can[one], speaker)}
          onClick={() => onDeed(one)}
        >
          {t(`dossier.matter.do.${one}`)}
        </ReasonedButton>
      ))}
      <ReasonedButton size="small" onClick={onClose}>
        {t('dossier.matter.close')}
      </ReasonedButton>
    </div>
  )
}

function Ways({ dossier, matter, speaker }: Omit<PaneProps, 'onClose'>) {
  const { t } = speaker
  if (matter.type !== 'appoint' || dossier.sight !== 'hand') return null
  const street = speaker.gloss(matter.streetName, matter.streetNameEn)
  return (
    <p className="dossier-ways no-print">
      <Link href={streetPath(dossier.dossierId, matter.streetId)}>{t('dossier.matter.street-page', { street })}</Link>
      <Link href={`${placesOf(dossier.dossierId).merit}?street=${matter.streetId}`}>{t('dossier.matter.merit')}</Link>
      {matter.failures > 0 && <StateTag kind="soon">{t('dossier.matter.failures', { n: matter.failures })}</StateTag>}
    </p>
  )
}
