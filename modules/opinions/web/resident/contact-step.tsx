import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { Checks } from '../../../../platform/ui/phone/picks.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { bothIn } from './names.ts'
import { SaidSoFar } from './said-so-far.tsx'
import type { StepProps } from './step-props.ts'
import { reportWords } from './words-of-report.ts'

/** How to tell the resident: nothing is needed, and what it is for stands before the fields. A district may ask for nothing at all. */
export function ContactStep({ notice, draft, change, wrong }: StepProps) {
  const t = useWords(reportWords)
  const wishes = [
    ...(draft.name.trim() === '' || !notice.askContact
      ? []
      : [{ value: 'hideName' as const, label: t('report.hide-name') }]),
    { value: 'publish' as const, label: t('report.publish'), hint: t('report.publish.hint') },
  ]
  return (
    <>
      <SaidSoFar draft={draft} />
      {notice.askContact ? (
        <ContactFields {...{ notice, draft, change, wrong }} />
      ) : (
        <Notice title={t('report.no-contact')}>
          <p>{t('report.no-contact.why')}</p>
        </Notice>
      )}
      <Checks
        label={t('report.wishes')}
        options={wishes}
        values={wishes.map(({ value }) => value).filter((value) => draft[value])}
        onChange={(chosen) => change({ hideName: chosen.includes('hideName'), publish: chosen.includes('publish') })}
      />
    </>
  )
}

function ContactFields({ notice, draft, change, wrong }: StepProps) {
  const t = useWords(reportWords)
  const { language } = useLanguage()
  return (
    <>
      <Notice title={t('report.purpose')}>
        <p>{bothIn(language, notice.purpose)}</p>
      </Notice>
      <Field
        label={t('report.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        autoComplete="name"
        maxLength={40}
      />
      <Field
        id="phone"
        label={t('report.phone')}
        type="tel"
        keyboard="tel"
        autoComplete="tel"
        value={draft.phone}
        onChange={(phone) => change({ phone })}
        maxLength={20}
        error={wrong('phone')}
      />
    </>
  )
}
