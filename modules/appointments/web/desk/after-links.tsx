import { Link } from 'wouter'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { placesOf } from './paths.ts'
import type { DeskWord, Speaker } from './speak.ts'

const AFTER = ['announced', 'installed', 'completed']

/** What stands on pages of its own: papers at any time, candidates compared before, oath, letters and course after the announcement. */
export function AfterLinks({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const places = placesOf(dossier.dossierId)
  const after = AFTER.includes(dossier.state)
  const people = dossier.kind === 'people'
  const links: { to: string; word: DeskWord }[] = [
    { to: places.papers, word: after ? 'dossier.after.letters' : 'dossier.after.papers' },
  ]
  if (dossier.state === 'registered') links.push({ to: '/documents', word: 'dossier.rule.in-register' })
  if (people && dossier.sight === 'hand') links.push({ to: places.merit, word: 'dossier.after.merit' })
  if (people && after)
    links.push({ to: places.oaths, word: 'dossier.after.oath' }, { to: places.courses, word: 'dossier.after.course' })
  return (
    <nav className="dossier-links no-print" aria-label={t('dossier.after.papers')}>
      {links.map((one) => (
        <Link key={one.to} href={one.to}>
          {t(one.word)}
        </Link>
      ))}
    </nav>
  )
}
