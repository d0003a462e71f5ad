import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { CalendarAnswer } from '../../../districts/contract.ts'
import type { ClocksAnswer } from '../../contract-clocks.ts'
import type { ItemRoute } from '../../language.ts'
import { calendarOf, duesOfAssigning, yearsAhead } from './assigned-dues.ts'
import type { Speaker } from './speak.ts'

interface DuesProps {
  speaker: Speaker
  route: ItemRoute | null
  round: number
}

/** What is due once it is handed over, said before the key is pressed. */
export function AssignedDuesLine({ speaker, route, round }: DuesProps) {
  const { t, day, language } = speaker
  const today = useMe().today ?? civilDateOf(new Date())
  const [thisYear = 0, nextYear = 0] = yearsAhead(today)
  const clocks = useAsk<ClocksAnswer>('/api/v1/opinions/clocks')
  const now = useAsk<CalendarAnswer>('/api/v1/calendar', { year: thisYear })
  const then = useAsk<CalendarAnswer>('/api/v1/calendar', { year: nextYear })
  if (!clocks.data || !now.data || !then.data) return null
  const dues = duesOfAssigning(clocks.data, calendarOf([now.data, then.data]), { today, route, round })
  const { signFor, reply, askReturn } = dues
  const said =
    signFor && reply
      ? t('op.assign.due', { date: day(signFor), reply: day(reply) })
      : signFor
        ? t('op.assign.due-sign', { date: day(signFor) })
        : reply
          ? t('op.assign.due-reply', { reply: day(reply) })
          : null
  return (
    <p className="op-dues">
      {said} {askReturn && t('op.assign.return', { date: day(askReturn) })}
      {dues.provisional && <span className="soft">{inBrackets(t('op.due.provisional'), language)}</span>}
    </p>
  )
}
