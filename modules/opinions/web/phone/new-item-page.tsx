import { useWords } from '../../../../platform/ui/language.tsx'
import { type Me, useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import type { IntakeDraft } from './intake-draft.ts'
import { ContactQuestions, IntakeFlaws, WhatQuestions, WhereQuestions, WhoseQuestion } from './intake-questions.tsx'
import { type Intake, useIntake, useIntakeRights, useMyHeard } from './use-intake.ts'

/** A deputy submits an item: what, where, for whom; kept on the phone first and sent once. Never a suggestion. */
export default function NewItemPage() {
  const t = useWords(phoneWords)
  const say = useWords(intakePhoneWords)
  const me = useMe()
  const asked = useIntakeRights()
  const rights = asked.data
  const intake = useIntake('deputy', { street: (rights?.streets.length ?? 0) > 1, community: false })
  const noNetwork = asked.problem?.status === 0
  const refused = rights && !rights.can.deputy.can
  if ((!rights && !noNetwork) || refused) {
    return (
      <Screen title={t('opinions.phone.new')} back="/opinions">
        {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : refused ? null : <LoadingState />}
        {refused && <p>{rights.can.deputy.why}</p>}
      </Screen>
    )
  }
  return (
    <Screen
      title={t('opinions.phone.new')}
      back="/opinions"
      action={<Button onPress={intake.send}>{say('opinions.intake.send')}</Button>}
    >
      <KeptNote at={asked.keptAt} />
      <IntakeFlaws flaws={intake.flaws} />
      <p className="soft">
        {say(isConsultativeOnly(me) ? 'opinions.intake.consultative' : 'opinions.intake.not-a-suggestion')}
      </p>
      {intake.draft.opinionId === '' ? <ToHeard draft={intake.draft} /> : <HeardFrom intake={intake} />}
      <WhatQuestions intake={intake} rights={rights} />
      <WhereQuestions intake={intake} rights={rights} />
      <WhoseQuestion intake={intake} />
      {intake.draft.whose === 'resident' && <ContactQuestions intake={intake} rights={rights} />}
    </Screen>
  )
}

/** Nothing written yet: what was heard lately and not raised is nearer than writing it anew. */
function ToHeard({ draft }: { draft: IntakeDraft }) {
  const t = useWords(phoneWords)
  const say = useWords(intakePhoneWords)
  const lines = useMyHeard().data?.items.filter((line) => line.raised === null) ?? []
  if (draft.words.trim() !== '' || lines.length === 0) return null
  return (
    <List label={t('opinions.phone.heard')}>
      <Row
        to="/opinions/heard"
        title={t('opinions.phone.heard')}
        sub={say('opinions.heard.waiting', { n: lines.length })}
      />
    </List>
  )
}

/** The line this is made of stays linked to it; whoever writes of something else after all says so. */
function HeardFrom({ intake: { draft, change } }: { intake: Intake }) {
  const say = useWords(intakePhoneWords)
  const from =
    draft.activity === '' ? say('opinions.heard.from-visit') : say('opinions.heard.from', { activity: draft.activity })
  return (
    <section className="card" aria-label={say('opinions.heard')}>
      <p>{from}</p>
      <Button look="quiet" onPress={() => change({ opinionId: '', activity: '' })}>
        {say('opinions.heard.unlink')}
      </Button>
    </section>
  )
}

/** A deputy of the consultative assembly and of no congress. */
function isConsultativeOnly(me: Me): boolean {
  const mandates = me.roles.filter((grant) => grant.role === 'deputy')
  return mandates.length > 0 && mandates.every((grant) => grant.level === 'consultative')
}
