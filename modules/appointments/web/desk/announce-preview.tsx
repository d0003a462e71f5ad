import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { sayMatter, saySeat } from './say-matter.ts'
import { type SeatChange, seatChanges } from './seat-changes.ts'
import type { Speaker } from './speak.ts'
import './dossier-parts.css'

/** Before the announcement: what becomes public, and which seats change hands from which day. */
export function AnnouncePreview({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const title = speaker.gloss(dossier.title, dossier.titleEn)
  const passed = dossier.matters.filter((one) => one.state === 'passed' || one.state === 'noted')
  const changes = seatChanges(dossier.matters)
  return (
    <section className="dossier-preview" aria-label={t('dossier.announce.preview')}>
      <div className="dossier-preview-parts">
        <div>
          <h3>{t('dossier.announce.preview')}</h3>
          {dossier.kind === 'rule' ? (
            <p>{t('dossier.announce.preview.rule', { title })}</p>
          ) : passed.length === 0 ? (
            <p>{t('dossier.announce.none-passed')}</p>
          ) : (
            <ol className="dossier-passed">
              {passed.map((one) => (
                <li key={one.matterId}>{sayMatter(one, speaker)}</li>
              ))}
            </ol>
          )}
        </div>
        {changes.length > 0 && (
          <div>
            <h3>{t('dossier.announce.seats', { date: speaker.day(dossier.meetingOn ?? '') })}</h3>
            <ul className="dossier-changes">
              {changes.map((change) => (
                <li key={`${change.seat.streetId} ${change.seat.seat} ${change.seat.seatNo}`}>
                  <span className="soft">
                    {speaker.gloss(change.seat.streetName, change.seat.streetNameEn)} · {saySeat(change.seat, speaker)}
                  </span>
                  <ChangeWords change={change} speaker={speaker} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {dossier.kind === 'people' && (
        <p className="soft">
          {t('dossier.announce.public')} {t('dossier.announce.stays-closed')}
        </p>
      )}
    </section>
  )
}

function ChangeWords({
  change: { leaves, enters, occupiedBy },
  speaker: { t },
}: {
  change: SeatChange
  speaker: Speaker
}) {
  if (occupiedBy)
    return (
      <span className="dossier-wrong">
        <StateShape kind="late" size="12px" /> {t('dossier.announce.occupied', { old: occupiedBy })}
      </span>
    )
  if (leaves && enters) return <strong>{t('dossier.announce.takes-over', { old: leaves, name: enters })}</strong>
  if (enters) return <strong>{t('dossier.announce.enters', { name: enters })}</strong>
  return <strong>{t('dossier.announce.leaves', { name: leaves ?? '' })}</strong>
}
