import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { AnswerBody, OwnWeekAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

interface Props {
  activityId: string
  own: OwnWeekAnswer['items'][number]['own']
  onAnswered(): void
}

/** Coming or on leave; answering is never a duty. Leave is asked only by those on the list. */
export function AnswerButtons({ activityId, own, onAnswered }: Props) {
  const t = useWords(phoneWords)
  const sayProblem = useSayProblem()
  const deed = useDeed<AnswerBody>('POST', `/api/v1/activities/${activityId}/answer`)
  const answer = async (said: AnswerBody['answer']) => {
    if (await deed.run({ answer: said })) onAnswered()
  }
  return (
    <>
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem)}</p>
        </Notice>
      )}
      {own?.answer !== 'coming' && (
        <Button look={own === null ? 'quiet' : 'main'} busy={deed.busy} onPress={() => void answer('coming')}>
          {t('activities.phone.coming')}
        </Button>
      )}
      {own !== null && (
        <Button look="quiet" busy={deed.busy} onPress={() => void answer('leave')}>
          {t('activities.phone.leave')}
        </Button>
      )}
    </>
  )
}
