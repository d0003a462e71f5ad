import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { nameWords } from '../../words-of-names.ts'
import type { StepName } from './draft.ts'
import { placeIn } from './names.ts'
import { ScreeningNote } from './screening-note.tsx'
import type { StepProps } from './step-props.ts'
import { reportWords } from './words-of-report.ts'

/** Everything once more; each part can be changed. */
export function CheckStep({ token, notice, draft }: StepProps & { token: string }) {
  const t = useWords(reportWords)
  const n = useWords(nameWords)
  const { language } = useLanguage()
  const chosen = notice.communities.find((one) => one.communityId === draft.communityId) ?? notice.community
  const theme = notice.themes.find((one) => one === draft.theme)
  const name = draft.name.trim()
  const reach = [name, draft.phone.trim()].filter((part) => part !== '')
  const wide = language === 'en' ? ', ' : '，'
  return (
    <>
      <ScreeningNote words={draft.words} />
      <dl className="check">
        <Part token={token} step="what" label={t('report.step.what')}>
          <p className="check-words">{draft.words}</p>
          {theme && <p className="soft">{n(`theme.${theme}`)}</p>}
          {draft.photos.length > 0 && <p className="soft">{t('report.check.photos', { n: draft.photos.length })}</p>}
        </Part>
        <Part token={token} step="where" label={t('report.check.where')}>
          <p>
            {[placeIn(language, notice.street, chosen), draft.place.trim()].filter((part) => part !== '').join(wide)}
          </p>
        </Part>
        <Part token={token} step="contact" label={t('report.check.contact')}>
          <p>{reach.length === 0 ? t('report.check.none') : reach.join(wide)}</p>
          {name !== '' && draft.hideName && <p className="soft">{t('report.check.hidden-name')}</p>}
          <p className="soft">{t(draft.publish ? 'report.check.publish.yes' : 'report.check.publish.no')}</p>
        </Part>
      </dl>
    </>
  )
}

function Part({ token, step, label, children }: { token: string; step: StepName; label: string; children: ReactNode }) {
  const t = useWords(reportWords)
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className="check-change">
        <Link href={`/${token}/${step}`} aria-label={t('report.change.of', { what: label })}>
          {t('report.change')}
        </Link>
      </dd>
    </div>
  )
}
