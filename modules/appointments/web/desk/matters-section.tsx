import { EmptyState } from '../../../../platform/ui/desk/states.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { AddForm } from './add-form.tsx'
import { BatchLeft } from './batch-left.tsx'
import type { Doing } from './doing.ts'
import { MatterPane } from './matter-pane.tsx'
import { askedOf, MattersDeeds } from './matters-deeds.tsx'
import { MattersTable } from './matters-table.tsx'
import type { Speaker } from './speak.ts'
import { StatementsForm } from './statements-form.tsx'
import { TestsForm } from './tests-form.tsx'
import type { Batch } from './use-batch.ts'

interface SectionProps {
  dossier: DossierAnswer
  speaker: Speaker
  doing: Doing
  opened: string | null
  /** Who leaves a seat, where the dossier was opened from the board. */
  leaves: string | null
  batch: Batch
  onDoing(doing: Doing): void
  onOpen(matterId: string | null): void
}

/** All matters with what can be done with several at once; one open below its row. */
export function MattersSection(props: SectionProps) {
  const { dossier, speaker, doing, opened, leaves, batch, onDoing, onOpen } = props
  const { t } = speaker
  const close = () => onDoing(null)
  const { toTest, toState } = askedOf(dossier)
  return (
    <section className="section" aria-label={t('dossier.matters')}>
      <div className="dossier-head">
        <h2>{t('dossier.matters')}</h2>
        {dossier.sight === 'hand' && doing === null && (
          <MattersDeeds dossier={dossier} speaker={speaker} batch={batch} onDoing={onDoing} />
        )}
      </div>
      <BatchLeft batch={batch} speaker={speaker} />
      {doing?.what === 'add' && <AddForm dossier={dossier} speaker={speaker} leaves={leaves} onClose={close} />}
      {doing?.what === 'tests' && <TestsForm dossier={dossier} matters={toTest} speaker={speaker} onClose={close} />}
      {doing?.what === 'statements' && <StatementsForm matters={toState} speaker={speaker} onClose={close} />}
      {dossier.matters.length === 0 ? (
        <EmptyState text={t('dossier.matters.none')} />
      ) : (
        <MattersTable
          {...{ dossier, speaker, opened, onOpen, matters: dossier.matters }}
          pane={(matter) => (
            <MatterPane
              key={matter.version}
              dossier={dossier}
              matter={matter}
              speaker={speaker}
              onClose={() => onOpen(null)}
            />
          )}
        />
      )}
      {dossier.sight === 'hand' && <p className="hint no-print">{t('dossier.keys')}</p>}
    </section>
  )
}
