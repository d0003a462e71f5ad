import './items.css'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Field, SelectField, TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Choice } from '../../../../platform/ui/phone/picks.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorSummary } from '../../../../platform/ui/phone/states.tsx'
import type { IntakeAnswer } from '../../contract-intake.ts'
import { THEMES } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import type { Flaw } from './intake-draft.ts'
import type { Intake } from './use-intake.ts'

interface QuestionsProps {
  intake: Intake
  /** Undefined where it could not be asked: what and where can be written all the same. */
  rights: IntakeAnswer | undefined
}

const fieldOf = (flaw: Flaw) => `intake-${flaw}`

/** All that is still wrong, at the form's top. */
export function IntakeFlaws({ flaws }: { flaws: readonly Flaw[] }) {
  const t = useWords(intakePhoneWords)
  return <ErrorSummary errors={flaws.map((flaw) => ({ id: fieldOf(flaw), text: t(`opinions.intake.flaw.${flaw}`) }))} />
}

/** The sentence of a flaw at its field. */
export function useFlaw(flaws: readonly Flaw[]): (flaw: Flaw) => string | null {
  const t = useWords(intakePhoneWords)
  return (flaw) => (flaws.includes(flaw) ? t(`opinions.intake.flaw.${flaw}`) : null)
}

/** What is the matter, and what is it about; below, what does not belong here. */
export function WhatQuestions({ intake, rights }: QuestionsProps) {
  const t = useWords(intakePhoneWords)
  const name = useWords(nameWords)
  const pick = usePick()
  const { draft, change, flaws } = intake
  const wrong = useFlaw(flaws)
  return (
    <>
      <TextArea
        id={fieldOf('words')}
        label={t('opinions.intake.what')}
        hint={t('opinions.intake.what-hint')}
        required
        value={draft.words}
        maxLength={2000}
        rows={4}
        error={wrong('words')}
        onChange={(words) => change({ words })}
      />
      {rights && <p className="soft">{pick(rights.warning)}</p>}
      <SelectField
        id={fieldOf('theme')}
        label={t('opinions.intake.theme')}
        required
        value={draft.theme}
        options={THEMES.map((theme) => ({ value: theme, label: name(`theme.${theme}`) }))}
        error={wrong('theme')}
        onChange={(theme) => change({ theme })}
      />
      {rights && rights.screening.length > 0 && <ScreeningCard screening={rights.screening} />}
    </>
  )
}

function ScreeningCard({ screening }: { screening: IntakeAnswer['screening'] }) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  return (
    <details className="screening">
      <summary>{t('opinions.intake.not-here')}</summary>
      <dl>
        {screening.map((one) => (
          <div key={one.reason}>
            <dt>{pick(one.title)}</dt>
            <dd className="soft">{pick(one.address)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface WhereProps extends QuestionsProps {
  communityWanted?: boolean
}

/** Where: street where there is a choice, community, and the very place in words. */
export function WhereQuestions({ intake, rights, communityWanted = false }: WhereProps) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const { draft, change, flaws } = intake
  const wrong = useFlaw(flaws)
  const streets = rights?.streets ?? []
  const street = streets.length === 1 ? streets[0] : streets.find((one) => String(one.streetId) === draft.streetId)
  return (
    <>
      {streets.length > 1 && (
        <SelectField
          id={fieldOf('street')}
          label={t('opinions.intake.street')}
          required
          value={draft.streetId}
          options={streets.map((one) => ({
            value: String(one.streetId),
            label: pick({ zh: one.name, en: one.nameEn }),
          }))}
          error={wrong('street')}
          onChange={(streetId) => change({ streetId, communityId: '', deputyId: '', deputy: '' })}
        />
      )}
      {!rights && (
        <Notice kind="soon">
          <p>{t('opinions.intake.no-network')}</p>
        </Notice>
      )}
      {street && street.communities.length > 1 && (
        <SelectField
          id={fieldOf('community')}
          label={t('opinions.intake.community')}
          required={communityWanted}
          error={wrong('community')}
          value={draft.communityId}
          options={street.communities.map((one) => ({
            value: one.communityId,
            label: pick({ zh: one.name, en: one.nameEn }),
          }))}
          onChange={(communityId) => change({ communityId })}
        />
      )}
      <Field
        label={t('opinions.intake.place')}
        hint={t('opinions.intake.place-hint')}
        value={draft.place}
        maxLength={200}
        onChange={(place) => change({ place })}
      />
    </>
  )
}

/** Who asked for it: optional, with the purpose said and consent given before anything is kept. */
export function ContactQuestions({ intake, rights }: QuestionsProps) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const { draft, change, flaws } = intake
  const wrong = useFlaw(flaws)
  const given = draft.name.trim() !== '' || draft.phone.trim() !== ''
  return (
    <section className="screen-group" aria-labelledby="intake-contact">
      <h2 id="intake-contact">{t('opinions.intake.contact')}</h2>
      <p className="soft">{rights ? pick(rights.purpose) : t('opinions.intake.contact-hint')}</p>
      <Field
        label={t('opinions.intake.name')}
        value={draft.name}
        maxLength={40}
        onChange={(name) => change({ name })}
      />
      <Field
        id={fieldOf('phone')}
        label={t('opinions.intake.phone')}
        type="tel"
        keyboard="tel"
        value={draft.phone}
        maxLength={20}
        error={wrong('phone')}
        onChange={(phone) => change({ phone })}
      />
      {given && (
        <div className="field picks">
          <Tick
            id={fieldOf('agreed')}
            label={t('opinions.intake.agreed')}
            error={wrong('agreed')}
            ticked={draft.agreed}
            onChange={(agreed) => change({ agreed })}
          />
          <Tick
            label={t('opinions.intake.hide-name')}
            ticked={draft.hideName}
            onChange={(hideName) => change({ hideName })}
          />
        </div>
      )}
      <Tick label={t('opinions.intake.publish')} ticked={draft.publish} onChange={(publish) => change({ publish })} />
    </section>
  )
}

interface TickProps {
  id?: string
  label: string
  ticked: boolean
  error?: string | null
  onChange: (ticked: boolean) => void
}

/** One yes or no, as a large row. */
function Tick({ id, label, ticked, error, onChange }: TickProps) {
  return (
    <div className={error ? 'field picks field-wrong' : 'field picks'}>
      {error && <p className="field-error">▲ {error}</p>}
      <label className="pick">
        <input id={id} type="checkbox" checked={ticked} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
    </div>
  )
}

/** Whether a deputy speaks for oneself or for a resident. */
export function WhoseQuestion({ intake }: { intake: Intake }) {
  const t = useWords(intakePhoneWords)
  return (
    <Choice
      label={t('opinions.intake.whose')}
      options={(['own', 'resident'] as const).map((value) => ({ value, label: t(`opinions.intake.whose.${value}`) }))}
      value={intake.draft.whose}
      onChange={(whose) => intake.change({ whose })}
    />
  )
}
