import type { Speaker } from './speak.ts'

interface MarkProps {
  speaker: Speaker
  /** How many handle it; left out where the page is not told. */
  hands?: number | undefined
  /** Of what is never made public. */
  always?: boolean
}

/** Stands on every page that is not public yet: in words, framed like a stamp, also on paper. */
export function ConfidentialMark({ speaker: { t }, hands, always = false }: MarkProps) {
  return (
    <p className="dossier-secret">
      <strong>{t('dossier.secret')}</strong>
      <span>
        {hands === undefined
          ? t(always ? 'dossier.secret.always' : 'dossier.secret.street')
          : hands === 1
            ? t('dossier.secret.alone')
            : t('dossier.secret.hands', { n: hands })}
      </span>
    </p>
  )
}
