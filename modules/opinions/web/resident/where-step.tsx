import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Field, SelectField } from '../../../../platform/ui/phone/fields.tsx'
import { nameIn, placeIn } from './names.ts'
import { SaidSoFar } from './said-so-far.tsx'
import type { StepProps } from './step-props.ts'
import { reportWords } from './words-of-report.ts'

/** Where it is: filled from the code, changed where the code stands elsewhere than the matter. */
export function WhereStep({ notice, draft, change, wrong }: StepProps) {
  const t = useWords(reportWords)
  const { language } = useLanguage()
  const { street, community, communities } = notice
  return (
    <>
      <SaidSoFar draft={draft} />
      <p>{t('report.code-of', { place: placeIn(language, street, community) })}</p>
      {communities.length > 0 && (
        <SelectField
          id="community"
          label={t('report.community')}
          required
          value={draft.communityId || (community?.communityId ?? '')}
          onChange={(communityId) => change({ communityId })}
          options={communities.map((one) => ({ value: one.communityId, label: nameIn(language, one) }))}
          error={wrong('community')}
        />
      )}
      <Field
        label={t('report.place')}
        hint={t('report.place.hint')}
        value={draft.place}
        onChange={(place) => change({ place })}
        maxLength={200}
      />
    </>
  )
}
