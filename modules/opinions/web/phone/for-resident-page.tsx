import { useEffect } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { Choice } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import type { IntakeAnswer } from '../../contract-intake.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { DeputyQuestion } from './deputy-question.tsx'
import { ContactQuestions, IntakeFlaws, useFlaw, WhatQuestions, WhereQuestions } from './intake-questions.tsx'
import { placesToEnter } from './places-to-enter.ts'
import { RUNS_A_STREET } from './runs-a-street.ts'
import { type Intake, useIntake, useIntakeRights } from './use-intake.ts'

/** At a street mostly the first, in a community the second. */
const FOR_OTHERS = ['counter', 'recorder', 'paper'] as const
type ForOthers = (typeof FOR_OTHERS)[number]

/** Recorder or street enters what a resident says, at the counter or at home; the receipt is then on the screen. */
export default function ForResidentPage() {
  const t = useWords(phoneWords)
  const asked = useIntakeRights()
  const me = useMe()
  const rights = asked.data && { ...asked.data, streets: placesToEnter(asked.data.streets, me.roles) }
  const channels = FOR_OTHERS.filter((channel) => rights?.can[channel].can)
  if (rights && channels.length > 0) return <Entering rights={rights} channels={channels} keptAt={asked.keptAt} />
  return (
    <Screen title={t('opinions.phone.for-resident')} back="/opinions">
      {asked.problem ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : rights ? (
        <Notice kind="soon">
          <p>{rights.can.recorder.why}</p>
        </Notice>
      ) : (
        <LoadingState />
      )}
    </Screen>
  )
}

interface EnteringProps {
  rights: IntakeAnswer
  channels: readonly ForOthers[]
  keptAt: string | null
}

function Entering({ rights, channels, keptAt }: EnteringProps) {
  const t = useWords(phoneWords)
  const say = useWords(intakePhoneWords)
  const staff = hasRole(useMe(), ...RUNS_A_STREET)
  const wanted = { street: rights.streets.length > 1, community: !staff }
  const intake = useIntake(staff ? 'counter' : 'recorder', wanted)
  useOnlyCommunity(intake, rights)
  return (
    <Screen
      title={t('opinions.phone.for-resident')}
      back="/opinions"
      action={<Button onPress={intake.send}>{say('opinions.intake.enter')}</Button>}
    >
      <KeptNote at={keptAt} />
      <IntakeFlaws flaws={intake.flaws} />
      {channels.length > 1 && <HowQuestion intake={intake} channels={channels} />}
      <WhatQuestions intake={intake} rights={rights} />
      <WhereQuestions intake={intake} rights={rights} communityWanted={wanted.community} />
      <DeputyQuestion intake={intake} streetId={streetOf(rights, intake)} />
      <ContactQuestions intake={intake} rights={rights} />
    </Screen>
  )
}

/** The only street there is, or the one chosen. */
function streetOf({ streets: [only, another] }: IntakeAnswer, { draft }: Intake): number | null {
  if (only && !another) return only.streetId
  return draft.streetId === '' ? null : Number(draft.streetId)
}

/** A recorder has one community: it is chosen already and not asked. */
function useOnlyCommunity({ draft, change }: Intake, rights: IntakeAnswer): void {
  const [street, another] = rights.streets
  const only =
    another === undefined && street?.communities.length === 1 ? street.communities[0]?.communityId : undefined
  const missing = only !== undefined && draft.communityId !== only
  useEffect(() => {
    if (missing) change({ communityId: only })
  }, [missing, only, change])
}

function HowQuestion({ intake, channels }: { intake: Intake; channels: readonly ForOthers[] }) {
  const t = useWords(intakePhoneWords)
  const wrong = useFlaw(intake.flaws)
  const { draft, change } = intake
  return (
    <>
      <Choice
        label={t('opinions.intake.how')}
        options={channels.map((value) => ({ value, label: t(`opinions.intake.how.${value}`) }))}
        value={channels.find((channel) => channel === draft.channel) ?? null}
        onChange={(channel) => change({ channel })}
      />
      {draft.channel === 'paper' && (
        <Field
          id="intake-code"
          label={t('opinions.intake.code')}
          required
          value={draft.codeToken}
          maxLength={200}
          error={wrong('code')}
          onChange={(codeToken) => change({ codeToken })}
        />
      )}
    </>
  )
}
