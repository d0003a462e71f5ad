import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field, TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { RecordDetailAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** A returned report: why it came back stands above, the words to correct below. */
export default function ResubmitPage() {
  const t = useWords(phoneWords)
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<RecordDetailAnswer>(`/api/v1/duty/records/${id}`)
  if (asked.data?.can.resubmit.can) return <Correct record={asked.data} />
  return (
    <Screen title={t('duty.phone.correct')} back={`/duty/records/${id}`}>
      {asked.problem ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.data ? (
        <p>{t('duty.phone.nothing-to-correct')}</p>
      ) : (
        <LoadingState />
      )}
    </Screen>
  )
}

function Correct({ record }: { record: RecordDetailAnswer }) {
  const t = useWords(phoneWords)
  const [, go] = useLocation()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const { recordId, version, units } = record
  const empty = { title: record.title, words: record.words ?? '' }
  const [draft, change, clear] = useDraft(`resubmit.${recordId}.${version}`, empty)
  const [tried, setTried] = useState(false)
  const deed = useDeed<object>('POST', `/api/v1/duty/records/${recordId}/resubmit`)
  const title = draft.title.trim()
  const send = async () => {
    setTried(true)
    if (title === '') return
    if (!(await deed.run({ version, title, words: draft.words.trim() || null, units }))) return
    clear()
    toast.say(t('duty.phone.sent'))
    go(`/duty/records/${recordId}`, { replace: true })
  }
  return (
    <Screen
      title={t('duty.phone.correct')}
      back={`/duty/records/${recordId}`}
      action={
        <Button busy={deed.busy} onPress={() => void send()}>
          {t('duty.phone.resubmit')}
        </Button>
      }
    >
      {record.reason && (
        <Notice kind="soon">
          <p>{t('duty.phone.reason', { reason: record.reason })}</p>
        </Notice>
      )}
      {deed.problem && <Notice kind="late" alert title={sayProblem(deed.problem, 'write')} />}
      <Field
        label={t('duty.phone.title')}
        required
        maxLength={200}
        value={draft.title}
        error={tried && title === '' ? t('duty.phone.missing') : null}
        onChange={(words) => change({ title: words })}
      />
      <TextArea
        label={t('duty.phone.details')}
        maxLength={2000}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
    </Screen>
  )
}
