import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { uiWords } from '../../../../platform/ui/words.ts'
import { nameWords } from '../../words-of-names.ts'
import { bothIn } from './names.ts'
import { PhotoPicker } from './photo-picker.tsx'
import { ScreeningNote } from './screening-note.tsx'
import type { StepProps } from './step-props.ts'
import { reportWords } from './words-of-report.ts'

/** What it is: words, if wished a kind and photos. */
export function WhatStep({ notice, draft, change, wrong }: StepProps) {
  const t = useWords(reportWords)
  const { language } = useLanguage()
  return (
    <>
      <TextArea
        id="words"
        label={t('report.words')}
        hint={t('report.words.hint')}
        required
        rows={5}
        maxLength={notice.mostWords}
        value={draft.words}
        onChange={(words) => change({ words })}
        error={wrong('words')}
      />
      <ScreeningNote words={draft.words} />
      <PhotoPicker
        photos={draft.photos}
        most={notice.photos.most}
        maxBytes={notice.photos.maxBytes}
        onChange={(photos) => change({ photos })}
      />
      <Themes notice={notice} draft={draft} change={change} />
      <p className="soft">{bothIn(language, notice.warning)}</p>
    </>
  )
}

/** Folded up: whoever does not care about kinds need not see sixteen of them. */
function Themes({ notice, draft, change }: Pick<StepProps, 'notice' | 'draft' | 'change'>) {
  const t = useWords(reportWords)
  const n = useWords(nameWords)
  const u = useWords(uiWords)
  const chosen = notice.themes.find((theme) => theme === draft.theme)
  return (
    <details className="fold">
      <summary>
        {chosen ? t('report.theme.chosen', { theme: n(`theme.${chosen}`) }) : t('report.theme')}
        {!chosen && <span className="field-optional">{u('ui.optional')}</span>}
      </summary>
      <fieldset className="chips">
        <legend className="unseen">{t('report.theme')}</legend>
        {notice.themes.map((theme) => (
          <label key={theme} className="chip">
            <input type="radio" name="theme" checked={theme === draft.theme} onChange={() => change({ theme })} />
            <span>{n(`theme.${theme}`)}</span>
          </label>
        ))}
        <label className="chip">
          <input type="radio" name="theme" checked={draft.theme === ''} onChange={() => change({ theme: '' })} />
          <span>{t('report.theme.none')}</span>
        </label>
      </fieldset>
    </details>
  )
}
