import './items.css'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { DateField, Field, TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Choice } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, ErrorSummary, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { REPLY_CLASSES, type ReplyClass } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { type AnswerDraft, answerBody, missingOf, wantsPromise } from './answer-draft.ts'

/** The street answers at once what it knows: the words the person reads, and where something is still to be done, by when. */
export default function AnswerPage() {
  const t = useWords(intakePhoneWords)
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<ItemAnswer>(`/api/v1/opinions/items/${id}`)
  if (asked.data) return <Answer item={asked.data} />
  return (
    <Screen title={t('opinions.answer.title')} back={`/opinions/items/${id}`}>
      {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
    </Screen>
  )
}

function Answer({ item }: { item: ItemAnswer }) {
  const t = useWords(intakePhoneWords)
  const pick = usePick()
  const sayProblem = useSayProblem()
  const toast = useToast()
  const [, go] = useLocation()
  const back = `/opinions/items/${item.itemId}`
  const empty: AnswerDraft = { class: 'solved', words: '', promise: '', dueOn: '' }
  const [draft, change, clear] = useDraft<AnswerDraft>(`opinion.answer.${item.itemId}`, empty)
  const [tried, setTried] = useState(false)
  const deed = useDeed<object>('POST', `/api/v1/opinions/items/${item.itemId}/answer`)
  const missing = missingOf(draft)
  const send = async () => {
    setTried(true)
    if (missing.length > 0) return
    if (!(await deed.run(answerBody(draft, item.version)))) return
    clear()
    toast.say(t('opinions.answer.done'))
    go(back, { replace: true })
  }
  return (
    <Screen
      title={t('opinions.answer.title')}
      back={back}
      action={
        <Button
          busy={deed.busy}
          why={item.can.answerOnSpot.can ? null : item.can.answerOnSpot.why}
          onPress={() => void send()}
        >
          {t('opinions.answer.send')}
        </Button>
      }
    >
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem, 'write')}</p>
        </Notice>
      )}
      <Card>
        <p className="said">{pick({ zh: item.words, en: item.wordsEn })}</p>
      </Card>
      <Questions draft={draft} change={change} missing={tried ? missing : []} />
    </Screen>
  )
}

interface QuestionsProps {
  draft: AnswerDraft
  change: (part: Partial<AnswerDraft>) => void
  missing: readonly (keyof AnswerDraft)[]
}

function Questions({ draft, change, missing }: QuestionsProps) {
  const t = useWords(intakePhoneWords)
  const name = useWords(nameWords)
  const today = useToday()
  const label = {
    class: t('opinions.answer.class'),
    words: t('opinions.answer.words'),
    promise: t('opinions.answer.promise'),
    dueOn: t('opinions.answer.promise-due'),
  }
  const error = (field: keyof AnswerDraft) => (missing.includes(field) ? t('opinions.answer.missing') : null)
  return (
    <>
      <ErrorSummary
        errors={missing.map((field) => ({
          id: `answer-${field}`,
          text: `${label[field]} ${t('opinions.answer.missing')}`,
        }))}
      />
      <TextArea
        id="answer-words"
        label={label.words}
        hint={t('opinions.answer.words-hint')}
        required
        value={draft.words}
        maxLength={3000}
        error={error('words')}
        onChange={(words) => change({ words })}
      />
      <Choice
        label={label.class}
        options={REPLY_CLASSES.map((value) => ({ value, label: name(`class.${value}`) }))}
        value={draft.class}
        onChange={(value: ReplyClass) => change({ class: value })}
      />
      {wantsPromise(draft.class) && (
        <>
          <Field
            id="answer-promise"
            label={label.promise}
            required
            value={draft.promise}
            maxLength={500}
            error={error('promise')}
            onChange={(promise) => change({ promise })}
          />
          <DateField
            id="answer-dueOn"
            label={label.dueOn}
            required
            min={today}
            value={draft.dueOn}
            error={error('dueOn')}
            onChange={(dueOn) => change({ dueOn })}
          />
        </>
      )}
    </>
  )
}
