import { useState } from 'react'
import { useWords } from '../language.tsx'
import { useSayProblem } from '../say-problem.ts'
import { uiWords } from '../words.ts'
import { Button } from './button.tsx'
import { keptAnswers } from './kept-answers.ts'
import { outbox } from './outbox.ts'
import { Notice } from './shows.tsx'
import { useDeed } from './use-ask.ts'
import { forgetDrafts } from './use-draft.ts'
import { useOutbox } from './use-outbox.tsx'

/** Ends the session and takes everything of this person off the phone but what has not been sent yet. */
export function SignOut() {
  const t = useWords(uiWords)
  const sayProblem = useSayProblem()
  const [asked, setAsked] = useState(false)
  const end = useDeed('POST', '/api/v1/sign-out')
  const unsent = useOutbox().filter((parcel) => parcel.state === 'kept' || parcel.state === 'sending').length
  const leave = async () => {
    if (unsent > 0 && !asked) {
      setAsked(true)
      return
    }
    if (!(await end.run({}))) return
    forgetDrafts()
    await outbox.leave()
    await keptAnswers.forget()
    location.assign('/m/sign-in')
  }
  return (
    <>
      {asked && unsent > 0 && (
        <Notice kind="soon" alert>
          <p>{t('ui.left-here', { n: unsent })}</p>
        </Notice>
      )}
      {end.problem && <Notice kind="late" alert title={sayProblem(end.problem, 'write')} />}
      <Button look="quiet" busy={end.busy} onPress={() => void leave()}>
        {t('ui.sign-out')}
      </Button>
    </>
  )
}
