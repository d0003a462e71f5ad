import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Sheet } from '../../../../platform/ui/phone/sheet.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import { phoneWords } from '../../words-of-phone.ts'

interface Props {
  /** The record that is not right, or the activity from which one is missing. */
  about: { recordId: string } | { activityId: string }
  onClose: () => void
  onDone: () => void
}

/** One question, what is not right, and the day by which it will be answered. */
export function Objecting({ about, onClose, onDone }: Props) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const sayProblem = useSayProblem()
  const [id] = useState(newId)
  const [words, setWords] = useState('')
  const [due, setDue] = useState<{ dueOn: string; provisional: boolean } | null>(null)
  const object = useDeed<object, { dueOn: string; provisional: boolean }>('POST', '/api/v1/duty/objections')
  const what = t('recordId' in about ? 'duty.phone.object-what' : 'duty.phone.miss-what')
  const send = async () => {
    const done = await object.run({ id, ...about, words: words.trim() })
    if (done) setDue(done)
  }
  const close = () => {
    onClose()
    if (due !== null) onDone()
  }
  return (
    <Sheet title={t('recordId' in about ? 'duty.phone.object' : 'duty.phone.miss')} onClose={close}>
      {due !== null ? (
        <div role="status">
          <p>{t('duty.phone.object-sent', { day: sayDate(due.dueOn, language) })}</p>
          {due.provisional && <p className="soft">{t('duty.phone.provisional')}</p>}
        </div>
      ) : (
        <>
          {object.problem && (
            <Notice kind="late" alert>
              <p>{sayProblem(object.problem, 'write')}</p>
            </Notice>
          )}
          <TextArea
            label={what}
            required
            hint={t('recordId' in about ? 'duty.phone.object-hint' : 'duty.phone.miss-hint')}
            value={words}
            maxLength={1000}
            onChange={setWords}
          />
          <Button busy={object.busy} why={words.trim() === '' ? what : null} onPress={() => void send()}>
            {t('duty.phone.object-send')}
          </Button>
        </>
      )}
    </Sheet>
  )
}
