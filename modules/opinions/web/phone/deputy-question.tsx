import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { chosenLately, deputiesFound } from './deputies-found.ts'
import { type Intake, useStreetDeputies } from './use-intake.ts'

/** The deputy a resident told it to, if any: by pinyin initials, by name, or one of those chosen lately. */
export function DeputyQuestion({ intake, streetId }: { intake: Intake; streetId: number | null }) {
  const t = useWords(intakePhoneWords)
  const { draft, change } = intake
  const deputies = useStreetDeputies(streetId).data?.items
  const [typed, setTyped] = useState('')
  const [{ lately }, keep] = useDraft<{ lately: string[] }>('opinion.deputies', { lately: [] })
  if (draft.deputyId !== '') {
    const name = deputies?.find((one) => one.personId === draft.deputyId)?.name ?? draft.deputy
    return (
      <section className="card" aria-label={t('opinions.intake.deputy')}>
        <p role="status">{t('opinions.intake.deputy.chosen', { name })}</p>
        <p className="soft">{t('opinions.intake.deputy.then')}</p>
        <Button look="quiet" onPress={() => change({ deputyId: '', deputy: '' })}>
          {t('opinions.intake.deputy.other')}
        </Button>
      </section>
    )
  }
  // Not known here and now: it can be left out, and the street adds it.
  if (!deputies || deputies.length === 0) return null
  const found = deputiesFound(deputies, typed, lately)
  const choose = ({ personId, name }: { personId: string; name: string }) => {
    change({ deputyId: personId, deputy: name })
    keep({ lately: chosenLately(lately, personId) })
    setTyped('')
  }
  return (
    <div className="stack">
      <Field
        label={t('opinions.intake.deputy')}
        hint={t('opinions.intake.deputy.hint')}
        type="search"
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      {found.map((one) => (
        <Button key={one.personId} look="quiet" onPress={() => choose(one)}>
          {one.name}
        </Button>
      ))}
      <p className="soft" role="status">
        {typed.trim() !== '' && found.length === 0 ? t('opinions.intake.deputy.none') : ''}
      </p>
    </div>
  )
}
